#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/bytes.h"
#include "base/result.h"

namespace theseus::forms {

/// How the bytes of a stored body are read: a number that stands beside them and keeps its meaning
/// for ever.
enum class BodyCoding : std::int64_t {
  plain = 0,  ///< the JSON as it was written
  /// One zstd frame (RFC 8878) that says the size of its content, without a checksum and without
  /// the number of its dictionary, which is `body_dictionary/bodies_1.zdict`.
  zstd_1 = 1,
};

/// A body up to this long is stored plain.
inline constexpr std::size_t kLongestPlainBody = 256;

/// A body beyond this is stored plain, and nothing that says to be longer is unpacked.
inline constexpr std::size_t kLongestPackedBody = std::size_t{64} << 20;

/// Bytes as they are stored, borrowed from who made them.
struct CodedBody {
  BodyCoding coding = BodyCoding::plain;
  base::BytesView bytes;
};

/// Codes one body after the other: packed above kLongestPlainBody bytes, plain below, and plain
/// also where packing saves nothing. Another release of zstd may pack into other bytes, which
/// unpack to the same. Not thread-safe.
class BodyPacker {
 public:
  /// Borrows from `body` or from the packer, until its next call.
  CodedBody code(std::string_view body);

 private:
  base::Bytes packed_;
};

/// Reads stored bodies. Not thread-safe.
class BodyUnpacker {
 public:
  /// The JSON as it was written, borrowed from `bytes` or from the unpacker until its next call.
  /// Refused with the reason, without a word of the content, where the coding is unknown, the frame
  /// is damaged, or its content would be beyond kLongestPackedBody.
  base::Result<std::string_view> decode(std::int64_t coding, base::BytesView bytes);

 private:
  base::Result<std::string_view> unpack(base::BytesView frame);

  std::string text_;
};

}  // namespace theseus::forms
