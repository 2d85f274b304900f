#pragma once

#include <optional>
#include <utility>

#include "base/hash.h"
#include "forms/digest.h"
#include "storage/database.h"

namespace theseus::memory {

/// The key of all hashes of texts and names: the first 16 bytes of the data set's secret, which
/// never changes. Throws Error(corrupt) when there is none.
base::SipKey load_secret(storage::Transaction& transaction);

/// The key of the digests, made of the whole secret. Throws Error(corrupt) when there is none.
forms::DigestKey load_digest_key(storage::Transaction& transaction);

/// What one of these gives, in a read of its own.
template <class Key>
Key read_once(storage::Database& database, Key (*load)(storage::Transaction&)) {
  std::optional<Key> key;
  database.read([&](storage::Transaction& transaction) { key = load(transaction); });
  return std::move(*key);
}

}  // namespace theseus::memory
