#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/bytes.h"

namespace theseus::forms {

/// What a value is, in the canonical form (canonical_row.h).
enum class Tag : std::uint8_t { nothing, no, yes, number, text, array, object, bytes };

/// Puts the parts of the canonical form one behind the other.
class ByteWriter {
 public:
  void put(Tag tag) { bytes_.push_back(static_cast<std::uint8_t>(tag)); }
  void put(std::uint8_t byte) { bytes_.push_back(byte); }

  /// Length and bytes.
  void put(base::BytesView text);
  /// The same behind a tag.
  void put(Tag tag, std::string_view text);

  /// Makes room for a size that is not known yet, and returns its place.
  std::size_t reserve_size();
  void set_size(std::size_t place, std::size_t size);

  /// Where the next part will stand.
  std::size_t place() const noexcept { return bytes_.size(); }
  std::string_view between(std::size_t begin, std::size_t end) const;
  void overwrite(std::size_t begin, base::BytesView bytes);

  base::Bytes take() { return std::move(bytes_); }

 private:
  base::Bytes bytes_;
};

}  // namespace theseus::forms
