#include "storage/sqlite/statement_cache.h"

#include <utility>

namespace theseus::storage {
namespace {

// The program's own texts are about a hundred; only texts made at run time could pass this.
constexpr std::size_t kKeptStatements = 512;

}  // namespace

BorrowedStatement::~BorrowedStatement() {
  statement_->reset();
  cache_.give_back(std::move(statement_));
}

BorrowedStatement StatementCache::borrow(std::string_view sql) {
  auto place = idle_.find(sql);
  if (place != idle_.end() && place->second) return {*this, std::move(place->second)};
  auto statement = std::make_unique<PreparedStatement>(connection_, sql);
  // The place is made here, where running out of memory may still throw.
  if (place == idle_.end() && idle_.size() < kKeptStatements) idle_.try_emplace(statement->sql());
  return {*this, std::move(statement)};
}

void StatementCache::give_back(std::unique_ptr<PreparedStatement> statement) noexcept {
  const auto place = idle_.find(statement->sql());
  if (place != idle_.end()) place->second = std::move(statement);
}

}  // namespace theseus::storage
