#include "base/json.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <vector>

#include "base/error.h"

namespace theseus::base {
namespace {

using nlohmann::json;

/// Depth is looked at before the parse, whose recursion it bounds.
bool is_too_deep(std::string_view text) {
  int depth = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (in_string) {
      if (c == '\\') ++i;
      if (c == '"') in_string = false;
    } else if (c == '"') {
      in_string = true;
    } else if (c == '[' || c == '{') {
      if (++depth > kMaxJsonDepth) return true;
    } else if (c == ']' || c == '}') {
      --depth;
    }
  }
  return false;
}

/// Remembers the keys of each open object and the first one that came twice.
class RepeatedKeys {
 public:
  bool operator()(int /*depth*/, json::parse_event_t event, json& parsed) {
    if (event == json::parse_event_t::object_start) {
      open_.emplace_back();
    } else if (event == json::parse_event_t::object_end) {
      open_.pop_back();
    } else if (event == json::parse_event_t::key) {
      auto& keys = open_.back();
      const auto& key = parsed.get_ref<const std::string&>();
      const auto place = std::lower_bound(keys.begin(), keys.end(), key);
      if (place != keys.end() && *place == key) {
        if (repeated_.empty()) repeated_ = key.empty() ? "\"\"" : key;
      } else {
        keys.insert(place, key);
      }
    }
    return true;
  }

  const std::string& repeated() const { return repeated_; }

 private:
  std::vector<std::vector<std::string>> open_;
  std::string repeated_;
};

/// The library's message without its own exception prefix.
std::string shown(const std::string& message) {
  const auto end_of_prefix = message.find("] ");
  return end_of_prefix == std::string::npos ? message : message.substr(end_of_prefix + 2);
}

}  // namespace

Result<json> parse_json(std::string_view text) {
  if (is_too_deep(text)) {
    return Unexpected(
        Refusal{"the JSON nests deeper than " + std::to_string(kMaxJsonDepth) + " levels"});
  }
  RepeatedKeys keys;
  try {
    json parsed = json::parse(text, std::ref(keys));
    if (!keys.repeated().empty()) {
      return Unexpected(
          Refusal{"the JSON gives the key \"" + keys.repeated() + "\" twice in one object"});
    }
    return parsed;
  } catch (const json::exception& error) {
    return Unexpected(Refusal{"this is not valid JSON: " + shown(error.what())});
  }
}

std::string to_text(const json& json_value) {
  return json_value.dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace theseus::base
