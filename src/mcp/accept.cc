#include "mcp/accept.h"

#include <algorithm>
#include <string_view>

namespace theseus::mcp {
namespace {

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

std::string_view take_until(std::string_view& text, char separator) {
  const auto end = std::min(text.find(separator), text.size());
  const auto part = trimmed(text.substr(0, end));
  text.remove_prefix(std::min(end + 1, text.size()));
  return part;
}

/// Whether a parameter is a quality of zero, such as `q=0.0`.
bool is_refusal(std::string_view parameter) {
  if (parameter.size() < 3 || !http::same_name(parameter.substr(0, 2), "q=")) return false;
  return parameter.substr(2).find_first_not_of("0.") == std::string_view::npos;
}

struct Range {
  std::string_view type;
  bool refused = false;
};

Range parse_range(std::string_view text) {
  Range range{.type = take_until(text, ';')};
  while (!text.empty()) range.refused |= is_refusal(take_until(text, ';'));
  return range;
}

/// How exactly a range names a type, from 1 to 3; 0 where it does not.
int closeness(std::string_view range, std::string_view type) {
  if (http::same_name(range, type)) return 3;
  const auto main_type = type.substr(0, type.find('/') + 1);
  if (range.ends_with("/*") && http::same_name(range.substr(0, range.size() - 1), main_type)) {
    return 2;
  }
  return range == "*/*" ? 1 : 0;
}

/// The range that names the type most exactly decides.
bool takes(std::string_view accept, std::string_view type) {
  int closest = 0;
  bool taken = false;
  while (!accept.empty()) {
    const Range range = parse_range(take_until(accept, ','));
    const int close = closeness(range.type, type);
    if (close == 0 || close < closest) continue;
    closest = close;
    taken = !range.refused;
  }
  return taken;
}

}  // namespace

AcceptedForms accepted_forms(const http::Request& request) {
  std::string accept;
  bool is_given = false;
  for (const auto& [name, value] : request.headers) {
    if (!http::same_name(name, "Accept")) continue;
    accept.append(is_given ? "," : "").append(value);
    is_given = true;
  }
  if (!is_given) return {.json = true, .event_stream = false};
  return {.json = takes(accept, "application/json"),
          .event_stream = takes(accept, "text/event-stream")};
}

}  // namespace theseus::mcp
