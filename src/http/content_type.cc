#include "http/content_type.h"

#include <algorithm>
#include <string_view>

namespace theseus::http {
namespace {

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

std::string_view take_part(std::string_view& text) {
  const auto end = std::min(text.find(';'), text.size());
  const auto part = trimmed(text.substr(0, end));
  text.remove_prefix(std::min(end + 1, text.size()));
  return part;
}

bool is_utf8_charset(std::string_view value) {
  return same_name(value, "utf-8") || same_name(value, "\"utf-8\"");
}

bool is_json_in_utf8(std::string_view content_type) {
  if (!same_name(take_part(content_type), "application/json")) return false;
  while (!content_type.empty()) {
    const auto part = take_part(content_type);
    const auto equals = std::min(part.find('='), part.size());
    const bool is_charset = same_name(part.substr(0, equals), "charset");
    if (is_charset && !is_utf8_charset(part.substr(std::min(equals + 1, part.size())))) {
      return false;
    }
  }
  return true;
}

}  // namespace

std::optional<Problem> find_content_type_fault(const Request& request) {
  if (request.body.empty()) return std::nullopt;
  const auto encoding = request.find_header("Content-Encoding");
  if (encoding && !same_name(*encoding, "identity")) {
    return Problem{.status = 415,
                   .code = "unsupported_media_type",
                   .detail = "the body must come without a Content-Encoding",
                   .field = "Content-Encoding"};
  }
  const auto content_type = request.find_header("Content-Type");
  if (content_type && is_json_in_utf8(*content_type)) return std::nullopt;
  return Problem{.status = 415,
                 .code = "unsupported_media_type",
                 .detail =
                     "the body must be JSON in UTF-8, said by the header Content-Type: "
                     "application/json",
                 .field = "Content-Type"};
}

}  // namespace theseus::http
