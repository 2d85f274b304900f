#include "storage/sqlite/reader_pool.h"

#include <fmt/format.h>

#include "base/error.h"

namespace theseus::storage {

ReaderPool::ReaderPool(const SqliteOptions& options) : options_(options) {
  open_one();
}

void ReaderPool::open_one() {
  connections_.push_back(std::make_unique<Connection>(
      ConnectionOptions{.file = options_.file,
                        .mode = ConnectionMode::read,
                        .number = static_cast<int>(connections_.size()),
                        .cache_bytes = options_.reader_cache_bytes}));
  idle_.push_back(connections_.back().get());
}

// Called with the mutex held, as is the next.
bool ReaderPool::has_one() const noexcept {
  return !idle_.empty() || connections_.size() < static_cast<std::size_t>(options_.readers);
}

Connection* ReaderPool::lend() {
  if (idle_.empty()) open_one();
  Connection* connection = idle_.back();
  idle_.pop_back();
  return connection;
}

ReaderPool::~ReaderPool() {
  std::unique_lock lock(mutex_);
  returned_.wait(lock, [this] { return idle_.size() == connections_.size(); });
}

ReaderPool::Borrowed::Borrowed(ReaderPool& pool, std::chrono::milliseconds limit) : pool_(pool) {
  std::unique_lock lock(pool.mutex_);
  if (!pool.returned_.wait_for(lock, limit, [&pool] { return pool.has_one(); })) {
    throw base::Error(base::ErrorKind::busy,
                      fmt::format("All {} connections that read were in use for {} ms. Try again.",
                                  pool.size(), limit.count()));
  }
  connection_ = pool.lend();
}

ReaderPool::Borrowed::~Borrowed() {
  const std::lock_guard lock(pool_.mutex_);
  pool_.idle_.push_back(connection_);
  // Under the lock, so that the pool is still there.
  pool_.returned_.notify_all();
}

}  // namespace theseus::storage
