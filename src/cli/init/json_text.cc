#include "cli/init/json_text.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace theseus::cli {

using nlohmann::ordered_json;

std::string json_lines(const ordered_json& value, const std::string& indent,
                       const JsonLayout& layout) {
  const bool has_objects =
      std::any_of(value.begin(), value.end(), [](const auto& one) { return one.is_structured(); });
  if (value.empty() || !(value.is_object() || (value.is_array() && has_objects))) {
    return json_line(value);
  }
  const std::string inner = indent + layout.unit;
  std::string text;
  for (const auto& [key, member] : value.items()) {
    text += (text.empty() ? "" : ",") + layout.newline + inner;
    if (value.is_object()) text += json_quoted(key) + ": ";
    text += json_lines(member, inner, layout);
  }
  const bool is_object = value.is_object();
  return (is_object ? "{" : "[") + text + layout.newline + indent + (is_object ? "}" : "]");
}

std::string json_line(const ordered_json& value) {
  if (!value.is_structured()) return value.dump();
  std::string text;
  for (const auto& [key, member] : value.items()) {
    if (!text.empty()) text += ", ";
    if (value.is_object()) text += json_quoted(key) + ": ";
    text += json_line(member);
  }
  return value.is_object() ? "{" + text + "}" : "[" + text + "]";
}

std::string json_quoted(const std::string& text) {
  return ordered_json(text).dump();
}

}  // namespace theseus::cli
