#pragma once

#include <exception>
#include <thread>

#include "storage/database.h"
#include "storage/sqlite/checkpointer.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/group_commit.h"
#include "storage/sqlite/sqlite_database.h"
#include "storage/sqlite/turnstile.h"
#include "storage/sqlite/write_queue.h"

namespace theseus::storage {

/// The thread that writes: takes a turn, commits what is in line as one group, answers, and keeps
/// the log short before it gives the turn back. Thread-safe.
class Writer {
 public:
  Writer(const SqliteOptions& options, Turnstile& turnstile);

  /// Finishes what is in line.
  ~Writer();

  void write(const WriteWork& work) { queue_.submit(&work); }
  void checkpoint();

  /// `Database::shorten_log`.
  void shorten_log(std::int64_t from_bytes);

  /// Whether the log is cut to nothing now. Then, on the writer's thread and before any other
  /// write, of other processes too, `then` is run.
  bool empty_log(const Upkeep& then = [] {});

  /// `Database::rewrite`.
  void rewrite();

 private:
  void keep_up(const Upkeep& upkeep) { queue_.submit(&upkeep); }
  void serve();
  void commit_group();
  void run_upkeep(WriteGroup& group);
  void fail(WriteGroup& group, const std::exception& failure);

  Connection connection_;
  Turnstile& turnstile_;
  WriteQueue queue_;
  GroupCommit commit_;
  Checkpointer checkpointer_;
  const std::int64_t checkpoint_bytes_;
  std::thread thread_;
};

}  // namespace theseus::storage
