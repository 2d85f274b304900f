#pragma once

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

#include "storage/sqlite/connection.h"
#include "storage/sqlite/sqlite_database.h"

namespace theseus::storage {

/// The connections that read, opened as they are needed: the first at once. Thread-safe.
class ReaderPool {
 public:
  /// Throws what the opening of a file does.
  explicit ReaderPool(const SqliteOptions& options);

  /// Waits until everything borrowed has come back.
  ~ReaderPool();

  /// A connection for the life of this object.
  class Borrowed {
   public:
    /// Error(busy) when all are in use for longer than the limit; what opening one more throws.
    Borrowed(ReaderPool& pool, std::chrono::milliseconds limit);
    ~Borrowed();
    Borrowed(const Borrowed&) = delete;
    Borrowed& operator=(const Borrowed&) = delete;

    Connection& connection() const noexcept { return *connection_; }

   private:
    ReaderPool& pool_;
    Connection* connection_;
  };

  /// How many there may be.
  int size() const noexcept { return options_.readers; }

 private:
  bool has_one() const noexcept;
  void open_one();
  Connection* lend();

  const SqliteOptions options_;
  std::vector<std::unique_ptr<Connection>> connections_;
  std::mutex mutex_;
  std::condition_variable returned_;
  std::vector<Connection*> idle_;  // the last one used is the first one lent: its cache is warm
};

}  // namespace theseus::storage
