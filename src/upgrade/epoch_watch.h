#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>

#include "storage/database.h"
#include "upgrade/catalog.h"
#include "upgrade/examination.h"
#include "upgrade/guard.h"

namespace theseus::upgrade {

/// Told what this process may do from now on, and why, one change after the other. Called in the
/// thread and inside the transaction that found it out: it must call neither the database nor what
/// tells it.
using AccessListener = std::function<void(Access, const std::string& reason)>;

/// What this process may do with the data: decided at open, and anew whenever the epoch was raised.
/// A process that opened the data to read it never becomes one that writes; one that was refused
/// stays refused: it finishes what runs and ends. Thread-safe.
class EpochWatch {
 public:
  EpochWatch(const Program& program, const Finding& finding, AccessListener listener);

  /// Compares the epoch in the transaction's own snapshot, and decides again if it was raised.
  void compare(storage::Transaction& transaction);

  /// Takes all access away, for another reason than the epoch.
  void refuse(const std::string& reason);

  Access access() const noexcept { return access_.load(std::memory_order_acquire); }
  Stamp stamp() const;

  /// Why the access is not read_write; empty while it is.
  std::string reason() const;

 private:
  bool is_known(const Stamp& stamp) const;
  void adopt(const Finding& finding);
  void change_access(Access access, const std::string& reason);

  Program program_;
  Access opened_as_;
  AccessListener listener_;
  std::atomic<Access> access_;
  mutable std::mutex mutex_;  // of what follows, and of every change of what stands before
  Stamp stamp_;
  std::string reason_;
};

}  // namespace theseus::upgrade
