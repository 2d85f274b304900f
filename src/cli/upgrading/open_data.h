#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

#include "base/clock.h"
#include "base/id.h"
#include "cli/session.h"
#include "receipts/due_receipts.h"
#include "upgrade/data_set.h"

namespace theseus::cli {

/// The data folder of a command that acts on its format: opened in this process, of whatever format
/// up to its own, beside whoever runs on it. One that goes without `close` leaves what a kill does.
class OpenData {
 public:
  using Listener = std::function<void(const upgrade::UpgradeEvent&)>;

  /// Throws base::Error where the data must not or cannot be opened; nothing was changed then.
  explicit OpenData(
      const Session& session, Listener on_event = [](const auto&) {});
  OpenData(const OpenData&) = delete;
  OpenData& operator=(const OpenData&) = delete;

  upgrade::DataSet& data() noexcept { return *data_; }
  const std::filesystem::path& folder() const noexcept { return folder_; }

  /// What `theseus upgrade status` answers.
  nlohmann::json status();

  /// For the receipt of what is done next: the content as it is before.
  void note_before() { receipts_->note_before(); }

  /// Writes the receipts of what was done, and tells of them.
  void write_receipts(Console& console);

  void close() { data_->close(); }

 private:
  const upgrade::Program program_;
  std::filesystem::path folder_;
  base::SystemClock clock_;
  base::Uuid7Source ids_{clock_};
  std::unique_ptr<upgrade::DataSet> data_;
  std::optional<receipts::DueReceipts> receipts_;
};

/// Why a command that acts on the data folder itself cannot do what its options say; nothing where
/// it can.
std::optional<std::string> find_misuse(const Session& session);

/// Whether the data that a command would open itself is of an older format than this release's, so
/// that only the commands of `upgrade`, `status` and `version` may.
bool is_older_data(const Session& session);

}  // namespace theseus::cli
