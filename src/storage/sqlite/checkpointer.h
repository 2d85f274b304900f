#pragma once

#include <chrono>
#include <cstdint>

#include "storage/sqlite/connection.h"

namespace theseus::storage {

/// Moves the log of the writer's connection into the file. Every call needs the Turn: SQLite 3.40
/// can corrupt the file when a commit starts the log anew while another connection checkpoints.
/// A checkpoint that fails harms nothing and is tried again later, so none is reported.
class Checkpointer {
 public:
  explicit Checkpointer(Connection& connection) noexcept : connection_(connection) {}

  /// Frees the log's space once it has grown to so many bytes, and where readers held it up, by
  /// half as many more.
  void tend(std::int64_t from_bytes) noexcept;

  /// Frees the log's space for the next write, as far as readers let go of it in a moment.
  void free_log() noexcept;

  /// Leaves an empty log, waiting so long for readers; false where one still holds it.
  bool empty_log(std::chrono::milliseconds patience) noexcept;

 private:
  bool run(int mode, std::chrono::milliseconds patience) noexcept;

  Connection& connection_;
  std::int64_t held_up_at_bytes_ = 0;  // 0 where the last one came to its end
};

}  // namespace theseus::storage
