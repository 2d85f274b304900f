#pragma once

#include <cstdint>
#include <span>

#include "base/bytes.h"

namespace theseus::base {

/// Fills `out` from the kernel's generator, fit for keys. Throws Error(internal) when the kernel
/// refuses.
void fill_random(std::span<std::uint8_t> out);

/// `size` random bytes, fit for keys.
Bytes random_bytes(std::size_t size);

}  // namespace theseus::base
