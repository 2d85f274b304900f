#include "cli/requests.h"

#include <nlohmann/json.hpp>

#include "base/json.h"
#include "http/target.h"

namespace theseus::cli {

http::Request request_to(http::Method method, const std::vector<std::string_view>& segments,
                         const Parameters& query) {
  http::Request request;
  request.method = method;
  request.target = "/v1";
  for (const std::string_view segment : segments)
    request.target += "/" + http::encode_component(segment);
  char separator = '?';
  for (const auto& [name, value] : query) {
    request.target += separator;
    request.target.append(http::encode_component(name))
        .append("=")
        .append(http::encode_component(value));
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
