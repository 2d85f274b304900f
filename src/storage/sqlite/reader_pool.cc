#include "storage/sqlite/reader_pool.h"

#include <fmt/format.h>

#include "base/error.h"

namespace theseus::storage {

ReaderPool::ReaderPool(const SqliteOptions& options) {
  for (int number = 0; number < options.readers; ++number) {
    connections_.push_back(
        std::make_unique<Connection>(ConnectionOptions{.file = options.file,
                                                       .mode = ConnectionMode::read,
                                                       .number = number,
                                                       .cache_bytes = options.reader_cache_bytes}));
    idle_.push_back(connections_.back().get());
  }
}

ReaderPool::~ReaderPool() {
  std::unique_lock lock(mutex_);
  returned_.wait(lock, [this] { return idle_.size() == connections_.size(); });
}

ReaderPool::Borrowed::Borrowed(ReaderPool& pool, std::chrono::milliseconds limit) : pool_(pool) {
  std::unique_lock lock(pool.mutex_);
  if (!pool.returned_.wait_for(lock, limit, [&pool] { return !pool.idle_.empty(); })) {
    throw base::Error(base::ErrorKind::busy,
                      fmt::format("All {} connections that read were in use for {} ms. Try again.",
                                  pool.size(), limit.count()));
  }
  connection_ = pool.idle_.back();
  pool.idle_.pop_back();
}

ReaderPool::Borrowed::~Borrowed() {
  const std::lock_guard lock(pool_.mutex_);
  pool_.idle_.push_back(connection_);
  // Under the lock, so that the pool is still there.
  pool_.returned_.notify_all();
}

}  // namespace theseus::storage
