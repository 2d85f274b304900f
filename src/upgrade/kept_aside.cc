#include "upgrade/kept_aside.h"

#include <string_view>

namespace theseus::upgrade {
namespace {

constexpr std::string_view kInsert = R"sql(
  INSERT INTO kept_aside (step, scope, owner, name, value) VALUES ($1, $2, $3, $4, $5)
)sql";
constexpr std::string_view kSelect = R"sql(
  SELECT scope, owner, name, value FROM kept_aside WHERE step = $1 ORDER BY number
)sql";
constexpr std::string_view kDelete = R"sql(DELETE FROM kept_aside WHERE step = $1)sql";

std::optional<base::Bytes> find_bytes(const storage::Statement& row, int column) {
  if (row.is_null(column)) return std::nullopt;
  const base::BytesView bytes = row.blob(column);
  return base::Bytes(bytes.begin(), bytes.end());
}

}  // namespace

void keep_aside(storage::Transaction& transaction, const KeptValue& value) {
  transaction.execute(kInsert, {value.step, value.scope, value.owner, value.name, value.value});
}

std::vector<KeptValue> take_kept(storage::Transaction& transaction, std::int64_t step) {
  std::vector<KeptValue> values;
  {
    storage::Statement rows = transaction.query(kSelect, {step});
    while (rows.next()) {
      values.push_back({.step = step,
                        .scope = rows.optional_integer(0),
                        .owner = find_bytes(rows, 1),
                        .name = std::string(rows.text(2)),
                        .value = find_bytes(rows, 3)});
    }
  }
  transaction.execute(kDelete, {step});
  return values;
}

}  // namespace theseus::upgrade
