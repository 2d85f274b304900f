#pragma once

#include <array>
#include <cstdint>

#include "base/bytes.h"
#include "base/result.h"
#include "forms/canonical_row.h"

namespace theseus::forms {

using Digest = std::array<std::uint8_t, 16>;

/// The digest, or the sum of digests, of 16 stored bytes. Throws Error(corrupt) when there are not
/// 16.
Digest digest_of(base::BytesView bytes);

/// Makes the digests of one set of data: BLAKE2b (RFC 7693) of 16 bytes over the canonical form,
/// keyed with 32 bytes that are themselves BLAKE2b over `theseus digest 1`, keyed with the data
/// set's whole secret. The hashes of texts and names are keyed with the secret's first half as it
/// is, so the two share no key. Thread-safe.
class DigestKey {
 public:
  /// Throws Error(corrupt) when the secret has not 16 to 64 bytes.
  explicit DigestKey(base::BytesView secret);

  /// Refused as `canonical_row`.
  base::Result<Digest> digest(const Row& row) const;

 private:
  std::array<std::uint8_t, 32> key_;
};

}  // namespace theseus::forms
