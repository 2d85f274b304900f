#pragma once

#include "storage/database.h"

namespace theseus::tests {

/// A transaction that hands everything on: the beginning of one that does not.
class ForwardingTransaction : public storage::Transaction {
 public:
  explicit ForwardingTransaction(storage::Transaction& transaction) : transaction_(transaction) {}

  storage::Statement query(std::string_view sql, storage::Parameters parameters) override {
    return transaction_.query(sql, parameters);
  }
  std::int64_t execute(std::string_view sql, storage::Parameters parameters) override {
    return transaction_.execute(sql, parameters);
  }
  void execute_script(std::string_view sql) override { transaction_.execute_script(sql); }
  bool moved() const override { return transaction_.moved(); }
  int connection() const override { return transaction_.connection(); }
  std::string structure() override { return transaction_.structure(); }
  std::int64_t release_pages(std::int64_t limit) override {
    return transaction_.release_pages(limit);
  }

 private:
  storage::Transaction& transaction_;
};

/// The same for a database, which must outlive it.
class ForwardingDatabase : public storage::Database {
 public:
  explicit ForwardingDatabase(storage::Database& database) : database_(database) {}

  storage::Dialect dialect() const override { return database_.dialect(); }
  int readers() const override { return database_.readers(); }
  void read(const storage::ReadWork& work) override { database_.read(work); }
  void write(const storage::WriteWork& work) override { database_.write(work); }
  void checkpoint() override { database_.checkpoint(); }
  void shorten_log(std::int64_t from_bytes) override { database_.shorten_log(from_bytes); }
  bool empty_log() override { return database_.empty_log(); }
  bool hold_still(const std::function<void()>& work) override { return database_.hold_still(work); }
  void rewrite() override { database_.rewrite(); }

 private:
  storage::Database& database_;
};

}  // namespace theseus::tests
