#pragma once

#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <random>
#include <string>

namespace theseus::tests {

/// The number that a variable of the environment gives, else `otherwise`.
inline std::uint64_t number_of(const char* variable, std::uint64_t otherwise) {
  const char* text = std::getenv(variable);
  return text == nullptr ? otherwise : std::stoull(text);
}

/// `SEED`, else a random one; prints it.
inline std::uint64_t printed_seed() {
  const std::uint64_t seed = number_of("SEED", std::random_device()());
  std::cout << "SEED=" << seed << std::endl;
  return seed;
}

}  // namespace theseus::tests
