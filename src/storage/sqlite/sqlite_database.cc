#include "storage/sqlite/sqlite_database.h"

#include <fmt/format.h>

#include <optional>

#include "base/error.h"
#include "storage/sqlite/reader_pool.h"
#include "storage/sqlite/sqlite_transaction.h"
#include "storage/sqlite/transaction_scope.h"
#include "storage/sqlite/writer.h"

namespace theseus::storage {
namespace {

class SqliteDatabase final : public Database {
 public:
  SqliteDatabase(const SqliteOptions& options, Turnstile& turnstile)
      : options_(options),
        writer_(options.access == Access::read_write ? std::make_unique<Writer>(options, turnstile)
                                                     : nullptr),
        readers_(options) {}

  Dialect dialect() const override { return Dialect::sqlite; }

  int readers() const override { return readers_.size(); }

  void read(const ReadWork& work) override {
    const ReaderPool::Borrowed reader(readers_, options_.wait_limit);
    TransactionScope scope(reader.connection(), TransactionScope::kRead);
    SqliteTransaction transaction(reader.connection(), scope);
    work(transaction);
    scope.commit();
  }

  void write(const WriteWork& work) override {
    if (!writer_) throw read_only();
    writer_->write(work);
  }

  void checkpoint() override {
    if (writer_) writer_->checkpoint();
  }

  void shorten_log(std::int64_t from_bytes) override {
    if (writer_) writer_->shorten_log(from_bytes);
  }

  bool empty_log() override { return writer_ && writer_->empty_log(); }

  bool hold_still(const std::function<void()>& work) override {
    if (!writer_) return false;
    const ReaderPool::Borrowed reader(readers_, options_.wait_limit);
    // A reader that begins on an empty log reads the main file alone, and no checkpoint writes
    // there until it ends. It is never committed: whether others have, the next one is yet to be
    // told.
    std::optional<TransactionScope> still;
    const bool is_still =
        writer_->empty_log([&] { still.emplace(reader.connection(), TransactionScope::kRead); });
    if (is_still) work();
    return is_still;
  }

  void rewrite() override {
    if (!writer_) throw read_only();
    writer_->rewrite();
  }

 private:
  base::Error read_only() const {
    return {
        base::ErrorKind::read_only,
        fmt::format("{} was opened to be read only. Nothing was changed.", options_.file.string())};
  }

  SqliteOptions options_;
  // First, so that a log left behind is recovered by a connection that may write.
  std::unique_ptr<Writer> writer_;
  ReaderPool readers_;
};

}  // namespace

std::unique_ptr<Database> open_sqlite(const SqliteOptions& options, Turnstile& turnstile) {
  return std::make_unique<SqliteDatabase>(options, turnstile);
}

}  // namespace theseus::storage
