#include "http/endpoints/cursor.h"

#include <algorithm>

#include "base/base64url.h"
#include "base/hash.h"

namespace theseus::http {
namespace {

constexpr std::size_t kCheckBytes = 6;

base::Bytes check_of(std::string_view scope, base::BytesView position) {
  base::Bytes whole(scope.begin(), scope.end());
  whole.push_back(0);
  whole.insert(whole.end(), position.begin(), position.end());
  const base::Sha256 hash = base::sha256(whole);
  return {hash.begin(), hash.begin() + kCheckBytes};
}

}  // namespace

std::string make_cursor(std::string_view scope, base::BytesView position) {
  base::Bytes bytes = check_of(scope, position);
  bytes.insert(bytes.end(), position.begin(), position.end());
  return base::to_base64url(bytes);
}

std::optional<base::Bytes> parse_cursor(std::string_view scope, std::string_view word) {
  const auto bytes = base::from_base64url(word);
  if (!bytes || bytes->size() < kCheckBytes) return std::nullopt;
  const base::BytesView position = base::BytesView(*bytes).subspan(kCheckBytes);
  const base::Bytes check = check_of(scope, position);
  if (!std::equal(check.begin(), check.end(), bytes->begin())) return std::nullopt;
  return base::Bytes(position.begin(), position.end());
}

base::Bytes bytes_of_number(std::int64_t number) {
  base::Bytes bytes(8);
  auto rest = static_cast<std::uint64_t>(number);
  for (auto byte = bytes.rbegin(); byte != bytes.rend(); ++byte, rest >>= 8U) {
    *byte = static_cast<std::uint8_t>(rest & 0xffU);
  }
  return bytes;
}

std::int64_t number_of_bytes(base::BytesView bytes) {
  std::uint64_t number = 0;
  for (const std::uint8_t byte : bytes) number = (number << 8U) | byte;
  return static_cast<std::int64_t>(number);
}

}  // namespace theseus::http
