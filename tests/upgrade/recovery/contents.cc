#include "upgrade/recovery/contents.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <vector>

#include "upgrade/recovery/running_program.h"

namespace theseus::tests {
namespace {

std::vector<std::string> texts(storage::Transaction& transaction, const std::string& sql) {
  std::vector<std::string> found;
  auto rows = transaction.query(sql);
  while (rows.next()) found.emplace_back(rows.text(0));
  return found;
}

std::vector<std::string> columns_of(storage::Transaction& transaction, std::string_view table) {
  return texts(transaction,
               fmt::format("SELECT name FROM pragma_table_info('{}') ORDER BY cid", table));
}

std::string rows_of(storage::Transaction& transaction, std::string_view table) {
  std::vector<std::string> cells;
  for (const std::string& column : columns_of(transaction, table)) {
    cells.push_back(fmt::format("quote(\"{}\")", column));
  }
  const auto rows = texts(transaction, fmt::format("SELECT {} AS line FROM {} ORDER BY line",
                                                   fmt::join(cells, " || '|' || "), table));
  return fmt::format("{}:\n{}\n", table, fmt::join(rows, "\n"));
}

}  // namespace

std::string contents_of(storage::Transaction& transaction) {
  std::string contents;
  for (const std::string_view table : {"data_set", "journal", "texts", "spaces", "memories", "keys",
                                       "idempotency", "lanes", "vectors"}) {
    contents += rows_of(transaction, table);
  }
  return contents;
}

std::string contents_of(const std::filesystem::path& folder) {
  std::string contents;
  read_texts_raw(folder,
                 [&](storage::Transaction& transaction) { contents = contents_of(transaction); });
  return contents;
}

std::string find_words(storage::Transaction& transaction, std::string_view words) {
  for (const std::string& table :
       texts(transaction, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")) {
    for (const std::string& column : columns_of(transaction, table)) {
      auto rows = transaction.query(
          fmt::format(
              "SELECT 1 FROM \"{}\" WHERE instr(CAST(\"{}\" AS BLOB), CAST($1 AS BLOB)) > 0 "
              "LIMIT 1",
              table, column),
          {words});
      if (rows.next()) return table + "." + column;
    }
  }
  return {};
}

std::string first_difference(std::string_view expected, std::string_view real) {
  if (expected == real) return {};
  const auto [wanted, found] = std::ranges::mismatch(expected, real);
  const auto at = static_cast<std::size_t>(wanted - expected.begin());
  const std::size_t line = expected.rfind('\n', at) + 1;
  return fmt::format("expected \"{}\", found \"{}\". ", expected.substr(line, at - line + 60),
                     real.substr(std::min(line, real.size()), at - line + 60));
}

}  // namespace theseus::tests
