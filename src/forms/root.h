#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "base/bytes.h"
#include "forms/digest.h"

namespace theseus::forms {

/// The sum of digests modulo 2^128, whatever their order: equal roots say equal content. A row
/// twice counts twice, unlike with XOR. It guards against accident and against those who can only
/// send content, since they do not know the key of the digests. Who knows the key can find other
/// rows of the same sum with less work than 2^128 (Wagner, A Generalized Birthday Problem, 2002),
/// and who can write the file can write the root.
class Root {
 public:
  /// Of no rows.
  Root() = default;
  /// As stored: 16 bytes, little-endian. Throws Error(corrupt) when there are not 16.
  explicit Root(base::BytesView bytes);

  void add(const Digest& digest) noexcept;
  void subtract(const Digest& digest) noexcept;

  /// Lays the changes of another sum over this one.
  void add(const Root& changes) noexcept;

  std::array<std::uint8_t, 16> bytes() const noexcept;
  /// The bytes as 32 hexadecimal characters.
  std::string hex() const;

  friend bool operator==(const Root&, const Root&) = default;

 private:
  std::uint64_t low_ = 0;
  std::uint64_t high_ = 0;
};

}  // namespace theseus::forms
