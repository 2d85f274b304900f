#include "storage/sqlite/sqlite_transaction.h"

#include <fmt/format.h>

#include <memory>
#include <string>

namespace theseus::storage {
namespace {

constexpr std::string_view kStructure = R"(
  SELECT type, name, tbl_name, sql FROM sqlite_schema
  WHERE substr(name, 1, 7) <> 'sqlite_' ORDER BY type, name)";

class SqliteRows final : public Rows {
 public:
  SqliteRows(Connection& connection, std::string_view sql, Parameters parameters)
      : statement_(connection.statement(sql)) {
    // Copied: the rows are read after the call that made the values has returned.
    statement_->bind(parameters, Binding::copy);
  }

  bool next() override { return statement_->step(); }

  bool is_null(int column) const override {
    return sqlite3_column_type(handle(), column) == SQLITE_NULL;
  }
  std::int64_t integer(int column) const override { return sqlite3_column_int64(handle(), column); }
  double real(int column) const override { return sqlite3_column_double(handle(), column); }
  std::string_view text(int column) const override {
    const unsigned char* bytes = sqlite3_column_text(handle(), column);
    return {reinterpret_cast<const char*>(bytes), size(column)};
  }
  base::BytesView blob(int column) const override {
    const void* bytes = sqlite3_column_blob(handle(), column);
    return {static_cast<const std::uint8_t*>(bytes), size(column)};
  }

 private:
  sqlite3_stmt* handle() const noexcept { return statement_->handle(); }
  // Asked after the value itself, which may have been converted by asking.
  std::size_t size(int column) const noexcept {
    return static_cast<std::size_t>(sqlite3_column_bytes(handle(), column));
  }

  BorrowedStatement statement_;
};

}  // namespace

Statement SqliteTransaction::query(std::string_view sql, Parameters parameters) {
  return Statement(std::make_unique<SqliteRows>(connection_, sql, parameters));
}

std::int64_t SqliteTransaction::execute(std::string_view sql, Parameters parameters) {
  return connection_.execute(sql, parameters);
}

void SqliteTransaction::execute_script(std::string_view sql) {
  connection_.execute_script(sql);
}

std::string SqliteTransaction::structure() {
  std::string records;
  Statement row = query(kStructure, {});
  while (row.next()) {
    for (int column = 0; column < 3; ++column) records.append(row.text(column)) += '|';
    records.append(row.text(3)) += '\n';
  }
  return records;
}

std::int64_t SqliteTransaction::release_pages(std::int64_t limit) {
  const std::int64_t before = connection_.integer("PRAGMA freelist_count");
  // Each step of the statement frees one page.
  connection_.execute_script(fmt::format("PRAGMA incremental_vacuum({})", limit));
  return before - connection_.integer("PRAGMA freelist_count");
}

}  // namespace theseus::storage
