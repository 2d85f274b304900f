#include "upgrade/set_aside.h"

namespace theseus::upgrade {
namespace {

constexpr std::string_view kInsert = R"sql(
  INSERT INTO set_aside (step, key, reason, time) VALUES ($1, $2, $3, $4)
)sql";
constexpr std::string_view kDeleteOne = R"sql(
  DELETE FROM set_aside WHERE step = $1 AND key = $2
)sql";
constexpr std::string_view kDeleteAll = R"sql(DELETE FROM set_aside WHERE step = $1)sql";
constexpr std::string_view kCount = R"sql(SELECT count(*) FROM set_aside WHERE step = $1)sql";
constexpr std::string_view kSelectAny = R"sql(
  SELECT 1 FROM set_aside WHERE step = $1 LIMIT 1
)sql";
constexpr std::string_view kSelect = R"sql(
  SELECT key, reason, time FROM set_aside WHERE step = $1 ORDER BY number LIMIT $2
)sql";
constexpr std::string_view kSelectOne = R"sql(
  SELECT 1 FROM set_aside WHERE step = $1 AND key = $2
)sql";

}  // namespace

bool set_aside(storage::Transaction& transaction, const SetAsideRow& row) {
  const bool is_known = take_from_aside(transaction, row.step, row.key);
  transaction.execute(kInsert, {row.step, row.key, row.reason, row.time});
  return !is_known;
}

bool take_from_aside(storage::Transaction& transaction, std::int64_t step, std::string_view key) {
  return transaction.execute(kDeleteOne, {step, key}) > 0;
}

void clear_set_aside(storage::Transaction& transaction, std::int64_t step) {
  transaction.execute(kDeleteAll, {step});
}

bool has_set_aside(storage::Transaction& transaction, std::int64_t step) {
  return transaction.query(kSelectAny, {step}).next();
}

std::int64_t count_set_aside(storage::Transaction& transaction, std::int64_t step) {
  storage::Statement rows = transaction.query(kCount, {step});
  rows.next();
  return rows.integer(0);
}

std::vector<SetAsideRow> list_set_aside(storage::Transaction& transaction, std::int64_t step,
                                        std::int64_t limit) {
  std::vector<SetAsideRow> list;
  storage::Statement rows = transaction.query(kSelect, {step, limit});
  while (rows.next()) {
    list.push_back({.step = step,
                    .key = std::string(rows.text(0)),
                    .reason = std::string(rows.text(1)),
                    .time = rows.time(2)});
  }
  return list;
}

bool is_set_aside(storage::Transaction& transaction, std::int64_t step, std::string_view key) {
  return transaction.query(kSelectOne, {step, key}).next();
}

}  // namespace theseus::upgrade
