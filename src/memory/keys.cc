#include "memory/keys.h"

#include <algorithm>

#include "base/base64url.h"
#include "base/fields.h"
#include "base/random.h"
#include "memory/idempotency.h"
#include "memory/journal.h"
#include "memory/key_check.h"
#include "memory/key_rows.h"
#include "memory/refusals.h"
#include "memory/spaces.h"

namespace theseus::memory {
namespace {

constexpr std::size_t kSecretBytes = 32;

bool may_see_all_of(const Caller& caller, const std::vector<std::string>& spaces) {
  return std::all_of(spaces.begin(), spaces.end(), [&caller](const std::string& name) {
    return name == "*" ? caller.sees_all() : caller.may_see(name);
  });
}

std::optional<Refused> find_wish_fault(const Caller& caller, const NewKey& wish) {
  if (wish.name.empty() || wish.name.size() > NewKey::kMaxNameBytes) {
    return invalid_field("/name", "must have 1 to 128 bytes");
  }
  if (wish.spaces.empty() || wish.spaces.size() > NewKey::kMaxSpaces) {
    return invalid_field("/spaces", "must name 1 to 1000 spaces, or be [\"*\"] for all");
  }
  for (std::size_t i = 0; i < wish.spaces.size(); ++i) {
    const std::string& name = wish.spaces[i];
    const std::string pointer = base::pointer_to("/spaces", std::to_string(i));
    if (name != "*" && !is_space_name(name)) {
      return invalid_field(pointer, "is no name of a space, nor *");
    }
    if (!may_see_all_of(caller, {name})) {
      return invalid_field(pointer, "is a space that your own key may not see");
    }
  }
  return std::nullopt;
}

}  // namespace

std::string make_secret() {
  return "thk_" + base::to_base64url(base::random_bytes(kSecretBytes));
}

std::optional<Caller> Keys::authenticate(std::string_view secret) const {
  const base::Sha256 hash = base::sha256(base::bytes_of(secret));
  std::optional<Key> key;
  database_.read(
      [&](storage::Transaction& transaction) { key = find_key_by_hash(transaction, hash); });
  if (!key || key->revoked_at || (key->expires_at && *key->expires_at <= clock_.now())) {
    return std::nullopt;
  }
  return Caller{.key = key->id, .role = key->role, .spaces = std::move(key->spaces)};
}

std::vector<Key> Keys::list(const Caller& caller) const {
  std::vector<Key> keys;
  database_.read([&keys](storage::Transaction& transaction) { keys = read_keys(transaction); });
  std::erase_if(keys, [&caller](const Key& key) { return !may_see_all_of(caller, key.spaces); });
  return keys;
}

bool Keys::has_any() const {
  return !list().empty();
}

Outcome<CreatedKey> Keys::create(const Caller& caller, const NewKey& wish,
                                 const std::optional<Retry>& retry) {
  if (auto fault = find_wish_fault(caller, wish)) return base::Unexpected(std::move(*fault));
  const std::string secret = wish.secret.value_or(make_secret());
  const base::Sha256 hash = base::sha256(base::bytes_of(secret));
  const auto made = write(caller, retry, [&](auto& transaction, base::Time now) -> Outcome<Key> {
    const Key key{.id = ids_.next(),
                  .name = wish.name,
                  .role = wish.role,
                  .spaces = wish.spaces,
                  .created_at = now,
                  .expires_at = wish.expires_at,
                  .revoked_at = std::nullopt};
    insert_key(transaction, key, hash);
    return key;
  });
  if (!made) return base::Unexpected(made.error());
  return CreatedKey{made->key, made->repeated ? "" : secret};
}

Outcome<Key> Keys::revoke(const Caller& caller, const base::Id& id,
                          const std::optional<Retry>& retry) {
  const auto revoked = write(caller, retry, [&](auto& transaction, base::Time now) -> Outcome<Key> {
    const auto key = find_key(transaction, id);
    if (!key || !may_see_all_of(caller, key->spaces)) {
      return base::Unexpected(
          Refused{Refused::Reason::not_found, "there is no key " + base::format_id(id)});
    }
    revoke_key(transaction, id, now);
    return *find_key(transaction, id);
  });
  if (!revoked) return base::Unexpected(revoked.error());
  return revoked->key;
}

Outcome<Keys::KeyWrite> Keys::write(const Caller& caller, const std::optional<Retry>& retry,
                                    const Operation& operation) {
  std::optional<Outcome<KeyWrite>> outcome;
  database_.write([&](storage::Transaction& transaction) {
    outcome = answer(transaction, {caller, retry}, operation);
    return outcome->has_value() ? storage::Ending::commit : storage::Ending::roll_back;
  });
  return std::move(*outcome);
}

Outcome<Keys::KeyWrite> Keys::answer(storage::Transaction& transaction, const Asked& asked,
                                     const Operation& operation) {
  const base::Time now = clock_.now();
  if (auto fault = find_key_fault(transaction, asked.caller, now)) {
    return base::Unexpected(std::move(*fault));
  }
  if (asked.retry) {
    const auto first =
        find_first_answer(transaction, {asked.caller, *asked.retry, now}, now - retention_.retries);
    if (!first) return base::Unexpected(first.error());
    if (*first) return repeat_answer(transaction, (*first)->items.front().id);
  }
  auto key = operation(transaction, now);
  if (!key) return base::Unexpected(key.error());
  if (asked.retry) {
    record_first_answer(transaction, {asked.caller, *asked.retry, now},
                        {.items = {{.id = key->id, .seq = 0, .duplicate = false}},
                         .seq = journal_head(transaction),
                         .status = key->revoked_at ? 200 : 201});
  }
  return KeyWrite{std::move(*key), false};
}

Outcome<Keys::KeyWrite> Keys::repeat_answer(storage::Transaction& transaction, const base::Id& id) {
  auto key = find_key(transaction, id);
  if (!key) {
    return base::Unexpected(
        Refused{Refused::Reason::not_found, "there is no key " + base::format_id(id)});
  }
  return KeyWrite{std::move(*key), true};
}

}  // namespace theseus::memory
