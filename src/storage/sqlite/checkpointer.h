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
  Checkpointer(Connection& connection, std::int64_t due_bytes) noexcept;

  /// For after each commit: acts when the log has grown enough.
  void tend() noexcept;

  /// Frees the log's space for the next write, as far as readers let go of it in a moment.
  void free_log() noexcept;

  /// Leaves an empty log, waiting so long for readers; false where one still holds it.
  bool empty_log(std::chrono::milliseconds patience) noexcept;

 private:
  bool run(int mode, std::chrono::milliseconds patience) noexcept;

  Connection& connection_;
  std::int64_t due_every_bytes_;
  std::int64_t due_at_bytes_;
};

}  // namespace theseus::storage
