#pragma once

#include <filesystem>
#include <mutex>
#include <optional>

#include "storage/file_lock.h"

namespace theseus::storage {

/// The file `turnstile` of a data folder, whose name and bytes are frozen: byte 0 *next*, byte 1
/// *writer*, byte 2 *open*. Every process goes through it before it opens the database and around
/// each write transaction. Thread-safe; one a process and folder.
class Turnstile {
 public:
  /// Opens or makes the file. Error(unavailable) when the folder cannot be written.
  explicit Turnstile(const std::filesystem::path& folder);

  /// Says that this process uses the database, until this object goes: called before the database
  /// is opened. Error(busy) while another replaces the data, Error(unavailable) when the file
  /// system cannot lock.
  void hold_open_shared();

  /// Makes sure that no other process uses the database or can begin to, until this object goes.
  /// Error(busy) when one does; what this object held before, it then still holds.
  void take_open_alone();

 private:
  friend class Turn;

  std::mutex mutex_;
  LockFile file_;
};

/// The right to write or to checkpoint, for one transaction. Who waits stands in line at *next*, so
/// that whoever gave the turn back cannot take it again before them: SQLite's own waiting starves
/// (one of two busy writers waited 4 s). The kernel frees the turn of a process that dies.
class Turn {
 public:
  /// Waits for the turn, also for that of another thread of this process.
  explicit Turn(Turnstile& turnstile);

 private:
  std::unique_lock<std::mutex> thread_;
  std::optional<ByteLock> writer_;
};

}  // namespace theseus::storage
