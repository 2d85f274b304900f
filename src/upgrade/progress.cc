#include "upgrade/progress.h"

#include <string>
#include <string_view>

namespace theseus::upgrade {
namespace {

// Positions are text in the table, so that a later step may page by something else than a number.
constexpr std::string_view kSelect = R"sql(
  SELECT CAST(position AS BIGINT), expected, done, set_aside FROM progress WHERE step = $1
)sql";
constexpr std::string_view kInsert = R"sql(
  INSERT INTO progress (step, position, last, expected, done, set_aside, failed)
  VALUES ($1, $2, NULL, $3, $4, $5, 0)
)sql";
constexpr std::string_view kUpdate = R"sql(
  UPDATE progress SET position = $2, expected = $3, done = $4, set_aside = $5 WHERE step = $1
)sql";
constexpr std::string_view kDelete = R"sql(DELETE FROM progress WHERE step = $1)sql";

}  // namespace

std::optional<Progress> find_progress(storage::Transaction& transaction, std::int64_t step) {
  storage::Statement rows = transaction.query(kSelect, {step});
  if (!rows.next()) return std::nullopt;
  return Progress{.step = step,
                  .position = rows.integer(0),
                  .expected = rows.integer(1),
                  .done = rows.integer(2),
                  .set_aside = rows.integer(3)};
}

void save_progress(storage::Transaction& transaction, const Progress& progress) {
  const std::string position = std::to_string(progress.position);
  const std::int64_t changed = transaction.execute(
      kUpdate, {progress.step, position, progress.expected, progress.done, progress.set_aside});
  if (changed > 0) return;
  transaction.execute(
      kInsert, {progress.step, position, progress.expected, progress.done, progress.set_aside});
}

void delete_progress(storage::Transaction& transaction, std::int64_t step) {
  transaction.execute(kDelete, {step});
}

}  // namespace theseus::upgrade
