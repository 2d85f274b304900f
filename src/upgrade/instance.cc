#include "upgrade/instance.h"

#include <string_view>

namespace theseus::upgrade {
namespace {

constexpr std::string_view kSelectEnded = R"sql(SELECT ended FROM instances WHERE id = $1)sql";
constexpr std::string_view kInsertInstance = R"sql(
  INSERT INTO instances (id, release, format, role, host, pid, started, opened, heartbeat, ended)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, NULL, NULL)
)sql";
constexpr std::string_view kUpdateEnded = R"sql(
  UPDATE instances SET ended = $2 WHERE id = $1 AND ended IS NULL
)sql";
constexpr std::string_view kSelectUnended = R"sql(
  SELECT id FROM instances WHERE ended IS NULL ORDER BY id
)sql";
constexpr std::string_view kSelectOldest = R"sql(
  SELECT id FROM instances
  WHERE (ended < $1 OR ended <= (SELECT ended FROM instances WHERE ended IS NOT NULL
                                 ORDER BY ended DESC LIMIT 1 OFFSET $2))
    AND NOT EXISTS (SELECT 1 FROM ledger WHERE ledger.instance = instances.id)
    AND NOT EXISTS (SELECT 1 FROM upgrade_lock WHERE upgrade_lock.instance = instances.id)
  ORDER BY id
)sql";
constexpr std::string_view kDelete = R"sql(DELETE FROM instances WHERE id = $1)sql";

std::vector<base::Id> read_ids(storage::Statement rows) {
  std::vector<base::Id> ids;
  while (rows.next()) ids.push_back(rows.id(0));
  return ids;
}

}  // namespace

Standing find_standing(storage::Transaction& transaction, const base::Id& id) {
  storage::Statement rows = transaction.query(kSelectEnded, {id});
  if (!rows.next()) return Standing::absent;
  return rows.is_null(0) ? Standing::admitted : Standing::ended;
}

void admit(storage::Transaction& transaction, const Instance& instance) {
  transaction.execute(kInsertInstance,
                      {instance.id, instance.release, instance.format, instance.role, instance.host,
                       instance.pid, instance.started, instance.opened});
}

void end(storage::Transaction& transaction, const base::Id& id, base::Time now) {
  transaction.execute(kUpdateEnded, {id, now});
}

std::vector<base::Id> read_unended(storage::Transaction& transaction) {
  return read_ids(transaction.query(kSelectUnended));
}

void prune_ended(storage::Transaction& transaction, const Retention& retention) {
  for (const base::Id& id :
       read_ids(transaction.query(kSelectOldest, {retention.since, retention.most}))) {
    if (!retention.is_alive(id)) transaction.execute(kDelete, {id});
  }
}

}  // namespace theseus::upgrade
