#pragma once

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

#include "storage/sqlite/connection.h"
#include "storage/sqlite/sqlite_database.h"

namespace theseus::storage {

/// The connections that read. Thread-safe.
class ReaderPool {
 public:
  explicit ReaderPool(const SqliteOptions& options);

  /// Waits until everything borrowed has come back.
  ~ReaderPool();

  /// A connection for the life of this object.
  class Borrowed {
   public:
    /// Error(busy) when all are in use for longer than the limit.
    Borrowed(ReaderPool& pool, std::chrono::milliseconds limit);
    ~Borrowed();
    Borrowed(const Borrowed&) = delete;
    Borrowed& operator=(const Borrowed&) = delete;

    Connection& connection() const noexcept { return *connection_; }

   private:
    ReaderPool& pool_;
    Connection* connection_;
  };

  int size() const noexcept { return static_cast<int>(connections_.size()); }

 private:
  std::vector<std::unique_ptr<Connection>> connections_;
  std::mutex mutex_;
  std::condition_variable returned_;
  std::vector<Connection*> idle_;  // the last one used is the first one lent: its cache is warm
};

}  // namespace theseus::storage
