#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/bytes.h"

namespace theseus::http {

/// Where a list goes on, as an opaque word (base64url): `position` with a check over it and over
/// `scope`, which names the list, so that a cursor of another list is told from one of this.
std::string make_cursor(std::string_view scope, base::BytesView position);

/// The position that `make_cursor` was given; nothing when the word is damaged or of another scope.
std::optional<base::Bytes> parse_cursor(std::string_view scope, std::string_view word);

/// Eight bytes, big-endian: how cursors hold numbers.
base::Bytes bytes_of_number(std::int64_t number);
std::int64_t number_of_bytes(base::BytesView bytes);

}  // namespace theseus::http
