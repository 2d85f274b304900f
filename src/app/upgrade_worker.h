#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <thread>

#include "app/window_watch.h"
#include "base/clock.h"
#include "base/log.h"
#include "receipts/due_receipts.h"
#include "upgrade/data_set.h"

namespace theseus::app {

/// What a process that serves data does for its upgrade without being asked: goes on with what is
/// half done, carries rows, empties the queues each second while a window is open, and closes the
/// window where the settings say when. A step that was refused, and a window whose closing was cut
/// short, wait for a person; what older releases write is carried meanwhile. Runs from its making
/// to its end, which waits for one batch.
class UpgradeWorker {
 public:
  struct Parts {
    upgrade::DataSet& data;  ///< whose `upgrader` nobody else uses meanwhile
    const base::Clock& clock;
    std::optional<std::chrono::milliseconds> finalize_after = std::nullopt;
    base::Log* log = nullptr;                   ///< null for none
    receipts::DueReceipts* receipts = nullptr;  ///< null where none are written
  };

  explicit UpgradeWorker(Parts parts);
  UpgradeWorker(const UpgradeWorker&) = delete;
  UpgradeWorker& operator=(const UpgradeWorker&) = delete;

  /// Ends with the batch that runs.
  void request_stop() noexcept { thread_.request_stop(); }

  /// Whether the last try did not come to its end, which is tried again with growing pauses, or a
  /// step was refused, which is not.
  bool is_failing() const noexcept { return is_failing_ || is_refused_; }

 private:
  void run(const std::stop_token& stop);
  void turn(const std::stop_token& stop);
  upgrade::Outcome work(const upgrade::UpgradeStatus& status, const std::stop_token& stop);
  bool is_due(const upgrade::UpgradeStatus& status);
  upgrade::Outcome finalize(const std::stop_token& stop);
  upgrade::Outcome leave_to_person(std::string_view event, std::string_view message);
  void note_before();
  void write_receipts();
  void take(const upgrade::Outcome& outcome);
  void fail(std::string_view message);

  Parts parts_;
  std::atomic<bool> is_failing_{false};
  std::atomic<bool> is_refused_{false};
  std::chrono::milliseconds pause_{0};
  WindowWatch watch_;
  std::string told_;             // what waits for a person, told once
  std::string receipt_failure_;  // likewise
  base::Time asks_again_{};
  std::mutex mutex_;
  std::condition_variable_any woken_;
  std::jthread thread_;  // last: it uses all of these
};

}  // namespace theseus::app
