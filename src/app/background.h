#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "app/lifecycle.h"
#include "base/log.h"
#include "memory/sweeper.h"
#include "retrieval/partitions.h"
#include "storage/database.h"

namespace theseus::app {

/// What a server does without being asked: forgets what has expired, and looks each second whether
/// another release has taken the data, which an idle server would not notice, and whether any
/// process has erased a space, which it then empties. Runs from its making to its end.
class Background {
 public:
  struct Parts {
    storage::Database& database;
    memory::Sweeper& sweeper;
    retrieval::Partitions& partitions;
    const Lifecycle& lifecycle;
    std::chrono::milliseconds sweep_every;
    base::Log& log;
  };

  explicit Background(Parts parts);
  /// Waits for what runs.
  ~Background();
  Background(const Background&) = delete;
  Background& operator=(const Background&) = delete;

 private:
  void run();
  void turn(bool sweep_is_due);
  void sweep();
  bool is_space_left();
  bool is_ending();

  Parts parts_;
  std::mutex mutex_;
  std::condition_variable woken_;
  bool ending_ = false;
  std::thread thread_;
};

}  // namespace theseus::app
