#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "base/id.h"
#include "memory/caller.h"
#include "memory/outcome.h"
#include "memory/retention.h"
#include "memory/retry.h"
#include "storage/database.h"

namespace theseus::memory {

struct Key {
  base::Id id;
  std::string name;
  Role role = Role::reader;
  std::vector<std::string> spaces;
  base::Time created_at;
  std::optional<base::Time> expires_at;
  std::optional<base::Time> revoked_at;
};

struct NewKey {
  static constexpr std::size_t kMaxNameBytes = 128;
  static constexpr std::size_t kMaxSpaces = 1'000;

  std::string name;
  Role role = Role::reader;
  std::vector<std::string> spaces;
  std::optional<base::Time> expires_at;
  /// Of `make_secret`, where it must be kept before there is a key that it opens; else a new one.
  std::optional<std::string> secret = std::nullopt;
};

/// `thk_` and 256 random bits as 43 base64url characters.
std::string make_secret();

/// A key just made; `secret` is empty when a retry asked again, since only its hash is stored.
struct CreatedKey {
  Key key;
  std::string secret;
};

/// API keys: 256 random bits shown once as `thk_` and 43 base64url characters, stored as SHA-256.
/// Thread-safe.
class Keys {
 public:
  Keys(storage::Database& database, const base::Clock& clock, base::IdSource& ids,
       Retention retention = {})
      : database_(database), clock_(clock), ids_(ids), retention_(retention) {}

  /// Who holds this secret; nothing when unknown, expired or revoked. A revocation by any process
  /// counts from its commit on.
  std::optional<Caller> authenticate(std::string_view secret) const;

  /// Those whose spaces the caller may all see, by age.
  std::vector<Key> list(const Caller& caller = {}) const;
  /// A caller gives no right to a space that it may not see itself.
  Outcome<CreatedKey> create(const Caller& caller, const NewKey& wish,
                             const std::optional<Retry>& retry);
  /// Revoking a revoked key changes nothing and succeeds.
  Outcome<Key> revoke(const Caller& caller, const base::Id& id, const std::optional<Retry>& retry);
  bool has_any() const;

 private:
  struct KeyWrite {
    Key key;
    bool repeated = false;
  };
  using Operation = std::function<Outcome<Key>(storage::Transaction&, base::Time now)>;

  struct Asked {
    const Caller& caller;
    const std::optional<Retry>& retry;
  };

  Outcome<KeyWrite> write(const Caller& caller, const std::optional<Retry>& retry,
                          const Operation& operation);
  Outcome<KeyWrite> answer(storage::Transaction& transaction, const Asked& asked,
                           const Operation& operation);
  static Outcome<KeyWrite> repeat_answer(storage::Transaction& transaction, const base::Id& id);

  storage::Database& database_;
  const base::Clock& clock_;
  base::IdSource& ids_;
  Retention retention_;
};

}  // namespace theseus::memory
