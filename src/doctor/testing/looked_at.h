#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "base/clock.h"
#include "base/id.h"
#include "doctor/checks.h"
#include "doctor/examination.h"
#include "support/temporary_folder.h"
#include "upgrade/data_set.h"

namespace theseus::doctor::testing {

/// A data folder with some memories in it, healthy until a test plants a fault.
class LookedAt {
 public:
  /// Of this build's format, made by it.
  LookedAt();

  const std::filesystem::path& path() const noexcept { return folder_; }
  Settings settings;
  const base::Clock* clock = &now_;

  /// In the place of the data: that of a release of format 1, upgraded by this build to an open
  /// window.
  void become_upgraded();

  std::unique_ptr<upgrade::DataSet> open();
  /// Runs SQL past all rules.
  void execute(std::string_view sql);
  std::string text(std::string_view sql);

  Examination examine();
  CheckReport run(CheckReport (*check)(CheckedFolder&));
  /// What the check tells of, one line a trouble; throws where it tells of none or of no command.
  std::string troubles(CheckReport (*check)(CheckedFolder&));

 private:
  std::unique_ptr<upgrade::DataSet> open(const upgrade::Program& program);
  void remember_some();

  tests::TemporaryFolder parent_;
  std::filesystem::path folder_ = parent_ / "data";
  base::SystemClock now_;
  base::Uuid7Source ids_{now_};
};

}  // namespace theseus::doctor::testing
