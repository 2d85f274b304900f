#include "base/json.h"

#include <algorithm>
#include <deque>
#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

#include "base/utf8.h"

namespace theseus::base {
namespace {

using nlohmann::json;

/// What makes the text too much to parse, as the end of a sentence; empty when nothing does. Looked
/// at before the parse, whose recursion and memory it bounds: a value of two bytes becomes sixteen
/// to eighty.
std::string fault_of_shape(std::string_view text, int most_values) {
  int depth = 0;
  int values = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (in_string) {
      if (c == '\\') ++i;
      if (c == '"') in_string = false;
      continue;
    }
    const bool opens = c == '[' || c == '{';
    if (c == '"') in_string = true;
    if (opens) ++depth;
    if (c == ']' || c == '}') --depth;
    if (opens || c == ',') ++values;
    if (depth > kMaxJsonDepth) {
      return "nests deeper than " + std::to_string(kMaxJsonDepth) + " levels";
    }
    if (values > most_values) {
      return "has more than " + std::to_string(most_values) + " values";
    }
  }
  return "";
}

/// Finds a key that one object has twice, in a valid text. In a pass of its own: told of keys while
/// it builds values, the parser looks through all elements of an array again at the end of each,
/// and an array of a million took hours.
class KeySearch {
 public:
  explicit KeySearch(std::string_view text) : text_(text) {}

  /// As it is shown; nothing when there is none.
  std::optional<std::string> find_repeated() {
    std::string_view last;  // text between quotation marks
    for (std::size_t i = 0; i < text_.size(); ++i) {
      const char c = text_[i];
      if (c == '"') {
        last = text_between_marks(i);
        i += last.size() + 1;
      } else if (c == ':') {
        open_.back().push_back(decoded(last));
      } else if (c == '{') {
        open_.emplace_back();
      } else if (c == '}') {
        if (auto key = find_repeated_in(open_.back())) return key;
        open_.pop_back();
      }
    }
    return std::nullopt;
  }

 private:
  std::string_view text_between_marks(std::size_t first) const {
    std::size_t end = first + 1;
    while (text_[end] != '"') end += text_[end] == '\\' ? 2U : 1U;
    return text_.substr(first + 1, end - first - 1);
  }

  std::string_view decoded(std::string_view key) {
    if (key.find('\\') == std::string_view::npos) return key;
    return decoded_.emplace_back(json::parse('"' + std::string(key) + '"').get<std::string>());
  }

  // Sorted once, when the object ends: kept in order all along, a million keys took minutes.
  static std::optional<std::string> find_repeated_in(std::vector<std::string_view>& keys) {
    std::sort(keys.begin(), keys.end());
    const auto place = std::adjacent_find(keys.begin(), keys.end());
    if (place == keys.end()) return std::nullopt;
    return place->empty() ? "\"\"" : std::string(*place);
  }

  std::string_view text_;
  std::vector<std::vector<std::string_view>> open_;
  std::deque<std::string> decoded_;  // keys that were written with escapes; views stay valid
};

bool is_inside_text(std::string_view json_text, std::size_t place) {
  bool inside = false;
  for (std::size_t i = 0; i < place; ++i) {
    if (json_text[i] == '"') inside = !inside;
    if (json_text[i] == '\\' && inside) ++i;
  }
  return inside;
}

/// Counted from 1, the column in characters, as editors show it.
std::string place_name(std::string_view text, std::size_t place) {
  const std::string_view before = text.substr(0, place);
  const auto line = std::count(before.begin(), before.end(), '\n') + 1;
  const std::string_view on_line = before.substr(before.rfind('\n') + 1);
  const auto characters = std::count_if(on_line.begin(), on_line.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  });
  return "at byte " + std::to_string(place + 1) + " (line " + std::to_string(line) + ", column " +
         std::to_string(characters + 1) + ") ";
}

std::string_view fault_at(std::string_view text, std::size_t place) {
  if (!is_utf8(text) && !is_utf8(text.substr(0, place + 1))) return "stands what is not UTF-8";
  if (!is_inside_text(text, place)) return "stands what cannot stand there";
  return static_cast<unsigned char>(text[place]) < 0x20U
             ? "stands a control character, which a text holds only as an escape such as \\n"
             : "a text has an escape that stands for no character";
}

std::string fault_of_place(std::string_view text, std::size_t place) {
  return place_name(text, place) + std::string(fault_at(text, place));
}

/// In our words: the parser's own change with its releases, and tell of its inside.
std::string fault_of(std::string_view text, const json::exception& error) {
  const auto* misplaced = dynamic_cast<const json::parse_error*>(&error);
  if (misplaced == nullptr) return "it has a number that is too large";
  if (misplaced->byte > text.size()) return "it ends before it is whole";
  return fault_of_place(text, misplaced->byte - 1);
}

}  // namespace

Result<json> parse_json(std::string_view text, int most_values) {
  if (const std::string fault = fault_of_shape(text, most_values); !fault.empty()) {
    return Unexpected(Refusal{"the JSON " + fault});
  }
  try {
    json parsed = json::parse(text);
    // The parser takes a byte 0 for the end, and has not looked at what stands behind it.
    if (const std::size_t zero = text.find('\0'); zero != std::string_view::npos) {
      return Unexpected(Refusal{"the JSON is not valid: " + fault_of_place(text, zero)});
    }
    if (const auto key = KeySearch(text).find_repeated()) {
      return Unexpected(Refusal{"the JSON gives the key \"" + *key + "\" twice in one object"});
    }
    return parsed;
  } catch (const json::exception& error) {
    return Unexpected(Refusal{"the JSON is not valid: " + fault_of(text, error)});
  }
}

std::string to_text(const json& json_value) {
  return json_value.dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace theseus::base
