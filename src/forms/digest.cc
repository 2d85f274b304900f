#include "forms/digest.h"

#include <sodium.h>

#include <algorithm>
#include <span>
#include <string>
#include <string_view>

#include "base/error.h"

namespace theseus::forms {
namespace {

constexpr std::string_view kPurpose = "theseus digest 1";

void fill_blake2b(std::span<std::uint8_t> out, base::BytesView text, base::BytesView key) {
  // Fails for sizes that the standard does not know alone.
  if (crypto_generichash(out.data(), out.size(), text.data(), text.size(), key.data(),
                         key.size()) != 0) {
    throw base::Error(base::ErrorKind::internal, "BLAKE2b refused its sizes; nothing was changed");
  }
}

}  // namespace

Digest digest_of(base::BytesView bytes) {
  Digest digest{};
  if (bytes.size() != digest.size()) {
    throw base::Error(base::ErrorKind::corrupt,
                      "a stored digest or root has " + std::to_string(bytes.size()) +
                          " bytes, not 16; the rows that it stands for are unharmed");
  }
  std::copy(bytes.begin(), bytes.end(), digest.begin());
  return digest;
}

DigestKey::DigestKey(base::BytesView secret) : key_{} {
  if (secret.size() < crypto_generichash_KEYBYTES_MIN ||
      secret.size() > crypto_generichash_KEYBYTES_MAX) {
    throw base::Error(base::ErrorKind::corrupt,
                      "the secret of the data set has " + std::to_string(secret.size()) +
                          " bytes (table data_set); nothing was changed. Restore it from a backup");
  }
  fill_blake2b(key_, base::bytes_of(kPurpose), secret);
}

base::Result<Digest> DigestKey::digest(const Row& row) const {
  const auto bytes = canonical_row(row);
  if (!bytes) return base::Unexpected(bytes.error());
  Digest digest;
  fill_blake2b(digest, *bytes, key_);
  return digest;
}

}  // namespace theseus::forms
