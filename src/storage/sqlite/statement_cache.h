#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "storage/sqlite/prepared_statement.h"

namespace theseus::storage {

class StatementCache;

/// A statement out of the cache; goes back into it, reset, when this object goes.
class BorrowedStatement {
 public:
  BorrowedStatement(StatementCache& cache, std::unique_ptr<PreparedStatement> statement) noexcept
      : cache_(cache), statement_(std::move(statement)) {}
  ~BorrowedStatement();
  BorrowedStatement(const BorrowedStatement&) = delete;
  BorrowedStatement& operator=(const BorrowedStatement&) = delete;

  PreparedStatement* operator->() const noexcept { return statement_.get(); }
  PreparedStatement& operator*() const noexcept { return *statement_; }

 private:
  StatementCache& cache_;
  std::unique_ptr<PreparedStatement> statement_;
};

/// The statements of one connection, compiled once a text. A text that is asked for while its
/// statement is out is compiled a second time, so cursors may be nested. Not thread-safe.
class StatementCache {
 public:
  explicit StatementCache(sqlite3* connection) noexcept : connection_(connection) {}

  BorrowedStatement borrow(std::string_view sql);

 private:
  friend class BorrowedStatement;

  void give_back(std::unique_ptr<PreparedStatement> statement) noexcept;

  sqlite3* connection_;
  std::map<std::string, std::unique_ptr<PreparedStatement>, std::less<>> idle_;
};

}  // namespace theseus::storage
