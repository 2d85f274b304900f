#pragma once

#include "storage/database.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/transaction_scope.h"

namespace theseus::storage {

/// The transaction of a scope, as works see it.
class SqliteTransaction final : public Transaction {
 public:
  SqliteTransaction(Connection& connection, const TransactionScope& scope) noexcept
      : connection_(connection), scope_(scope) {}

  Statement query(std::string_view sql, Parameters parameters) override;
  std::int64_t execute(std::string_view sql, Parameters parameters) override;
  void execute_script(std::string_view sql) override;
  bool moved() const override { return scope_.moved(); }
  int connection() const override { return connection_.number(); }
  std::string structure() override;
  std::int64_t release_pages(std::int64_t limit) override;

 private:
  Connection& connection_;
  const TransactionScope& scope_;
};

}  // namespace theseus::storage
