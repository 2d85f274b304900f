#include "memory/key_rows.h"

#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/json.h"

namespace theseus::memory {
namespace {

using nlohmann::json;

constexpr std::string_view kAll = R"sql(
SELECT id, name, role, spaces, created_at, expires_at, revoked_at FROM keys
ORDER BY created_at, id
)sql";

constexpr std::string_view kById = R"sql(
SELECT id, name, role, spaces, created_at, expires_at, revoked_at FROM keys WHERE id = $1
)sql";

constexpr std::string_view kByHash = R"sql(
SELECT id, name, role, spaces, created_at, expires_at, revoked_at FROM keys WHERE hash = $1
)sql";

constexpr std::string_view kInsert = R"sql(
INSERT INTO keys (id, name, role, spaces, hash, created_at, expires_at)
VALUES ($1, $2, $3, $4, $5, $6, $7)
)sql";

constexpr std::string_view kRevoke = R"sql(
UPDATE keys SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL
)sql";

std::vector<std::string> parse_spaces(std::string_view text) {
  std::vector<std::string> spaces;
  const json names = json::parse(text, nullptr, false);
  if (!names.is_array()) {
    throw base::Error(base::ErrorKind::corrupt,
                      "the spaces of a stored key cannot be read; nothing was changed. Revoke it "
                      "and make another");
  }
  for (const json& name : names) {
    if (name.is_string()) spaces.push_back(name.get<std::string>());
  }
  return spaces;
}

Key key_of(const storage::Statement& rows) {
  return {.id = rows.id(0),
          .name = std::string(rows.text(1)),
          // A role to come is read as the one that may least.
          .role = find_role(rows.text(2)).value_or(Role::reader),
          .spaces = parse_spaces(rows.text(3)),
          .created_at = rows.time(4),
          .expires_at = rows.optional_time(5),
          .revoked_at = rows.optional_time(6)};
}

std::optional<Key> first_key(storage::Statement rows) {
  if (!rows.next()) return std::nullopt;
  return key_of(rows);
}

}  // namespace

std::vector<Key> read_keys(storage::Transaction& transaction) {
  std::vector<Key> keys;
  auto rows = transaction.query(kAll);
  while (rows.next()) keys.push_back(key_of(rows));
  return keys;
}

std::optional<Key> find_key(storage::Transaction& transaction, const base::Id& id) {
  return first_key(transaction.query(kById, {id}));
}

std::optional<Key> find_key_by_hash(storage::Transaction& transaction, const base::Sha256& hash) {
  return first_key(transaction.query(kByHash, {base::BytesView(hash)}));
}

void insert_key(storage::Transaction& transaction, const Key& key, const base::Sha256& hash) {
  const std::string spaces = base::to_text(json(key.spaces));
  transaction.execute(kInsert, {key.id, key.name, name_of(key.role), spaces, base::BytesView(hash),
                                key.created_at, key.expires_at});
}

void revoke_key(storage::Transaction& transaction, const base::Id& id, base::Time now) {
  transaction.execute(kRevoke, {id, now});
}

}  // namespace theseus::memory
