#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "base/bytes.h"

namespace theseus::base {

using Sha256 = std::array<std::uint8_t, 32>;
using SipKey = std::array<std::uint8_t, 16>;

/// SHA-256 (FIPS 180-4).
Sha256 sha256(BytesView bytes);

/// SipHash-2-4 with a 64-bit result (Aumasson and Bernstein, 2012), read little-endian as a signed
/// integer: the stored form of hashes of texts and names.
std::int64_t sip_hash(const SipKey& key, BytesView bytes) noexcept;

}  // namespace theseus::base
