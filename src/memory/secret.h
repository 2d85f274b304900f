#pragma once

#include "base/hash.h"
#include "forms/digest.h"
#include "storage/database.h"

namespace theseus::memory {

/// The key of all hashes of texts and names: the first 16 bytes of the data set's secret, which
/// never changes. Throws Error(corrupt) when there is none.
base::SipKey load_secret(storage::Transaction& transaction);

/// The key of the digests, made of the whole secret. Throws Error(corrupt) when there is none.
forms::DigestKey load_digest_key(storage::Transaction& transaction);

}  // namespace theseus::memory
