#include "storage/sqlite/sqlite_database.h"

#include <fmt/format.h>

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
    if (writer_) return writer_->write(work);
    throw base::Error(
        base::ErrorKind::read_only,
        fmt::format("{} was opened to be read only. Nothing was changed.", options_.file.string()));
  }

  void checkpoint() override {
    if (writer_) writer_->checkpoint();
  }

 private:
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
