#pragma once

#include <filesystem>
#include <functional>
#include <memory>

#include "base/clock.h"
#include "base/id.h"
#include "cli/connection.h"
#include "support/temporary_folder.h"
#include "upgrade/data_set.h"

namespace theseus::app::testing {

/// A data folder that a release of format 1 has made, empty, in the hands of this build.
class OlderFolder {
 public:
  OlderFolder();

  const std::filesystem::path& path() const noexcept { return folder_.path(); }

  /// Past the format of the data: for the upgrader.
  std::unique_ptr<upgrade::DataSet> open(
      std::function<void(const upgrade::UpgradeEvent&)> on_upgrade_event = [](const auto&) {});

  /// As a command without a server has the data, which then must be of this build's format.
  std::unique_ptr<cli::Connection> connect();

  /// Up to the open window.
  void upgrade();

 private:
  std::unique_ptr<upgrade::DataSet> open(const upgrade::Program& program,
                                         const upgrade::OpenOptions& options);

  tests::TemporaryFolder folder_;
  base::SystemClock clock_;
  base::Uuid7Source ids_{clock_};
};

}  // namespace theseus::app::testing
