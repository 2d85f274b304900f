#include "http/target.h"

#include <algorithm>

#include "base/utf8.h"

namespace theseus::http {
namespace {

enum class Plus { is_plus, is_space };

std::optional<unsigned> find_hex_digit(char c) {
  if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
  if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a' + 10);
  if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A' + 10);
  return std::nullopt;
}

std::optional<char> find_encoded_byte(std::string_view digits) {
  if (digits.size() < 2) return std::nullopt;
  const auto high = find_hex_digit(digits[0]);
  const auto low = find_hex_digit(digits[1]);
  if (!high || !low) return std::nullopt;
  return static_cast<char>((*high << 4U) | *low);
}

/// The text behind the encoding; nothing for a bad encoding, a NUL, or bytes that are not UTF-8.
std::optional<std::string> find_decoded(std::string_view text, Plus plus) {
  std::string decoded;
  decoded.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%') {
      const auto byte = find_encoded_byte(text.substr(i + 1, 2));
      if (!byte || *byte == '\0') return std::nullopt;
      decoded.push_back(*byte);
      i += 2;
    } else {
      decoded.push_back(text[i] == '+' && plus == Plus::is_space ? ' ' : text[i]);
    }
  }
  if (!base::is_utf8(decoded)) return std::nullopt;
  return decoded;
}

bool is_unreserved(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '.' || c == '_' || c == '~';
}

bool is_printable(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

/// Calls `part` with each piece between separators until it says no.
template <class Part>
bool split(std::string_view text, char separator, Part part) {
  for (;;) {
    const auto end = text.find(separator);
    if (!part(text.substr(0, end))) return false;
    if (end == std::string_view::npos) return true;
    text.remove_prefix(end + 1);
  }
}

bool read_segments(std::string_view path, std::vector<std::string>& segments) {
  return split(path.substr(1), '/', [&segments](std::string_view part) {
    auto segment = find_decoded(part, Plus::is_plus);
    if (segment) segments.push_back(std::move(*segment));
    return segment.has_value();
  });
}

bool read_query(std::string_view text, std::vector<std::pair<std::string, std::string>>& query) {
  return split(text, '&', [&query](std::string_view part) {
    if (part.empty()) return true;
    const auto equals = std::min(part.find('='), part.size());
    auto name = find_decoded(part.substr(0, equals), Plus::is_space);
    auto value = find_decoded(part.substr(std::min(equals + 1, part.size())), Plus::is_space);
    if (!name || !value) return false;
    query.emplace_back(std::move(*name), std::move(*value));
    return true;
  });
}

/// Takes scheme and authority off an absolute target, which every server must accept (RFC 9112,
/// 3.2.2), and gives the authority.
std::string take_authority(std::string_view& target) {
  for (const std::string_view scheme : {"http://", "https://"}) {
    if (!target.starts_with(scheme)) continue;
    target.remove_prefix(scheme.size());
    const auto end = std::min(target.find_first_of("/?#"), target.size());
    std::string authority(target.substr(0, end));
    target.remove_prefix(end);
    if (target.empty()) target = "/";
    return authority;
  }
  return "";
}

base::Unexpected<base::Refusal> refusal(std::string message) {
  return base::Unexpected(base::Refusal{std::move(message)});
}

}  // namespace

base::Result<Target> parse_target(std::string_view text) {
  Target target;
  target.authority = take_authority(text);
  if (!is_printable(text) || text.find('#') != std::string_view::npos || !text.starts_with('/')) {
    return refusal("the target of the request must be a path of printable ASCII characters");
  }
  const auto question = std::min(text.find('?'), text.size());
  target.path = text.substr(0, question);
  if (!read_segments(target.path, target.segments)) {
    return refusal("the path has a percent-encoding that is no text in UTF-8 without U+0000");
  }
  if (question < text.size() && !read_query(text.substr(question + 1), target.query)) {
    return refusal("the query has a percent-encoding that is no text in UTF-8 without U+0000");
  }
  return target;
}

std::string encode_component(std::string_view text) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string encoded;
  for (const char c : text) {
    if (is_unreserved(c)) {
      encoded += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    encoded += '%';
    encoded += kDigits[byte >> 4U];
    encoded += kDigits[byte & 15U];
  }
  return encoded;
}

}  // namespace theseus::http
