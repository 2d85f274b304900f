#include "upgrade/upgrade_lock.h"

#include <string_view>

#include "base/error.h"

namespace theseus::upgrade {
namespace {

constexpr std::string_view kSelectHolder = R"sql(
  SELECT instance, since FROM upgrade_lock WHERE one = 1 AND instance IS NOT NULL
)sql";
constexpr std::string_view kInsertHolder = R"sql(
  INSERT INTO upgrade_lock (one, instance, since) VALUES (1, $1, $2)
)sql";
constexpr std::string_view kUpdateHolder = R"sql(
  UPDATE upgrade_lock SET instance = $1, since = $2 WHERE one = 1
)sql";
constexpr std::string_view kClearHolder = R"sql(
  UPDATE upgrade_lock SET instance = NULL, since = NULL WHERE one = 1 AND instance = $1
)sql";

}  // namespace

std::optional<LockHolder> find_lock_holder(storage::Transaction& transaction) {
  storage::Statement rows = transaction.query(kSelectHolder);
  if (!rows.next()) return std::nullopt;
  return LockHolder{.instance = rows.id(0), .since = rows.time(1)};
}

std::optional<base::Id> take_lock(storage::Transaction& transaction, const base::Id& instance,
                                  base::Time now, const IsAlive& is_alive) {
  const std::optional<LockHolder> holder = find_lock_holder(transaction);
  if (holder && holder->instance == instance) return std::nullopt;
  if (holder && is_alive(holder->instance)) return holder->instance;
  seize_lock(transaction, instance, now);
  return std::nullopt;
}

void seize_lock(storage::Transaction& transaction, const base::Id& instance, base::Time now) {
  if (transaction.execute(kUpdateHolder, {instance, now}) > 0) return;
  transaction.execute(kInsertHolder, {instance, now});
}

void require_lock(storage::Transaction& transaction, const base::Id& instance) {
  const std::optional<LockHolder> holder = find_lock_holder(transaction);
  if (holder && holder->instance == instance) return;
  throw base::Error(base::ErrorKind::conflict,
                    "Another process has taken over the upgrade of this data. What this one did so "
                    "far stands and is continued there.");
}

void release_lock(storage::Transaction& transaction, const base::Id& instance) {
  transaction.execute(kClearHolder, {instance});
}

}  // namespace theseus::upgrade
