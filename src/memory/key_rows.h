#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/hash.h"
#include "memory/keys.h"
#include "storage/database.h"

namespace theseus::memory {

// Rows of the table `keys`.

std::vector<Key> read_keys(storage::Transaction& transaction);
std::optional<Key> find_key(storage::Transaction& transaction, const base::Id& id);
std::optional<Key> find_key_by_hash(storage::Transaction& transaction, const base::Sha256& hash);
void insert_key(storage::Transaction& transaction, const Key& key, const base::Sha256& hash);
void revoke_key(storage::Transaction& transaction, const base::Id& id, base::Time now);

}  // namespace theseus::memory
