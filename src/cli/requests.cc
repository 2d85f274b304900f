#include "cli/requests.h"

#include <nlohmann/json.hpp>

#include "base/json.h"

namespace theseus::cli {
namespace {

bool is_unreserved(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '.' || c == '_' || c == '~';
}

std::string escaped(std::string_view text) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    if (is_unreserved(c)) {
      out += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += '%';
    out += kDigits[byte >> 4U];
    out += kDigits[byte & 15U];
  }
  return out;
}

}  // namespace

http::Request request_to(http::Method method, const std::vector<std::string_view>& segments,
                         const Parameters& query) {
  http::Request request;
  request.method = method;
  request.target = "/v1";
  for (const std::string_view segment : segments) request.target += "/" + escaped(segment);
  char separator = '?';
  for (const auto& [name, value] : query) {
    request.target += separator;
    request.target.append(escaped(name)).append("=").append(escaped(value));
    separator = '&';
  }
  return request;
}

http::Request request_with(http::Method method, const std::vector<std::string_view>& segments,
                           const nlohmann::json& body) {
  http::Request request = request_to(method, segments);
  request.headers.emplace_back("Content-Type", "application/json");
  request.body = base::to_text(body);
  return request;
}

void add_header(http::Request& request, std::string_view name,
                const std::optional<std::string>& value) {
  if (value) request.headers.emplace_back(name, *value);
}

void add_if_match(http::Request& request, const std::optional<std::int64_t>& revision) {
  if (revision) request.headers.emplace_back("If-Match", '"' + std::to_string(*revision) + '"');
}

}  // namespace theseus::cli
