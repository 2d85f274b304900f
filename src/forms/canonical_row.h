#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/bytes.h"
#include "base/result.h"

namespace theseus::forms {

/// What a digest covers of one row of the journal. Its number and the number of its space are left
/// out: both may change when a row goes to other data. All is borrowed.
struct Row {
  std::string_view kind;
  std::optional<base::BytesView> memory = {};
  std::optional<std::int64_t> revision = {};
  std::int64_t time = 0;  ///< milliseconds since 1970 in UTC
  std::optional<base::BytesView> key = {};
  std::optional<std::string_view> body = {};  ///< JSON as stored; nothing where the row has none
};

/// Canonical form v1: the byte 01, then kind, memory, revision, time, key and body, each a value:
///
///   00            nothing, and null in JSON
///   01, 02        false, true
///   03 text       a number, as `canonical_number` writes it
///   04 text       a text, its escapes resolved
///   05 count      an array, then its values in order
///   06 count      an object, then name (text) and value of each member, ordered by the names'
///   bytes 07 text       bytes
///
/// A text is its length in bytes and the bytes; lengths and counts are 4 bytes, little-endian. So
/// no two contents have the same bytes, and the same content has the same, whatever the order of
/// its fields, the white space, the escapes and the writing of numbers.
///
/// Refused, with a reason that holds nothing of the content, when the body is not one JSON object
/// in UTF-8, or gives a name twice in one object, or a number beyond a double.
base::Result<base::Bytes> canonical_row(const Row& row);

}  // namespace theseus::forms
