#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "app/configuration.h"
#include "backup/create.h"
#include "backup/manners.h"
#include "base/clock.h"
#include "base/log.h"
#include "upgrade/data_set.h"

namespace theseus::app {

/// Where the backups of a server stand.
struct BackupState {
  /// The one of this data that was made last, whoever made it. None from the future: a clock was
  /// wrong when that was made, and to wait for it would be as wrong as to make another each time.
  std::optional<backup::Backup> last = std::nullopt;
  std::vector<std::string> broken = {};  ///< names of those of this data that are not whole
  std::optional<base::Time> last_failed = std::nullopt;
  std::string last_error = {};  ///< of the last try; empty where that went well
  std::int64_t made = 0;        ///< by this process
  std::int64_t failures = 0;    ///< likewise
};

/// What lies where backups go, for who made none.
BackupState find_backup_state(const backup::Place& place, base::Time now);

/// Makes a backup whenever the newest one of this data is older than the settings say, whoever made
/// that one, and deletes what is not kept behind it: beside what is served, at the lowest priority,
/// resting as long as it works. What fails is tried again with growing pauses, the command behind a
/// backup too until the next is made. Runs from its making to its end, which waits for one piece of
/// a copy.
class BackupWorker {
 public:
  struct Parts {
    upgrade::DataSet& data;
    const base::Clock& clock;
    BackupSettings settings;
    base::Log* log = nullptr;                  ///< null for none
    std::chrono::milliseconds settle{60'000};  ///< before the first try, for a server that starts
    std::chrono::milliseconds pause{60'000};   ///< before what failed once is tried again
  };

  explicit BackupWorker(Parts parts);
  BackupWorker(const BackupWorker&) = delete;
  BackupWorker& operator=(const BackupWorker&) = delete;

  void request_stop() noexcept { thread_.request_stop(); }

  /// Thread-safe.
  BackupState state() const;

 private:
  void run(const std::stop_token& stop);
  void turn(const std::stop_token& stop);
  void attempt(const std::function<void()>& work);
  void look();
  bool is_due() const;
  void make(const std::stop_token& stop);
  backup::CreateWish wish(backup::Packing packing, const std::stop_token& stop) const;
  void take(const backup::Created& created, const std::stop_token& stop);
  void hand_on(const std::stop_token& stop);
  void forget_failures();
  void fail(std::string_view message);

  Parts parts_;
  const upgrade::Program program_;
  std::chrono::milliseconds pause_;
  std::int64_t failed_in_a_row_ = 0;
  std::string unhanded_ = {};  ///< name of the one that the command has yet to take, or empty
  mutable std::mutex state_mutex_;
  BackupState state_;
  std::mutex mutex_;
  std::condition_variable_any woken_;
  std::jthread thread_;  // last: it uses all of these
};

}  // namespace theseus::app
