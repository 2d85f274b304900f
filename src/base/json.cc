#include "base/json.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

#include "base/utf8.h"

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

/// Finds a key that one object has twice. In a pass of its own: told of keys while it builds
/// values, the parser looks through all elements of an array again at the end of each, and an
/// array of a million took hours. The keys are sorted once, when their object ends, for the same
/// reason.
class RepeatedKey final : public nlohmann::json_sax<json> {
 public:
  /// As it is shown; nothing when there is none.
  static std::optional<std::string> find_in(std::string_view valid_text) {
    RepeatedKey reader;
    json::sax_parse(valid_text, &reader);
    return reader.repeated_;
  }

  bool start_object(std::size_t /*elements*/) override {
    open_.emplace_back();
    return true;
  }
  bool key(string_t& key) override {
    open_.back().push_back(std::move(key));
    return true;
  }
  bool end_object() override {
    std::vector<std::string>& keys = open_.back();
    std::sort(keys.begin(), keys.end());
    const auto place = std::adjacent_find(keys.begin(), keys.end());
    if (place != keys.end()) repeated_ = place->empty() ? "\"\"" : *place;
    open_.pop_back();
    return !repeated_;
  }

  bool null() override { return true; }
  bool boolean(bool /*value*/) override { return true; }
  bool number_integer(number_integer_t /*value*/) override { return true; }
  bool number_unsigned(number_unsigned_t /*value*/) override { return true; }
  bool number_float(number_float_t /*value*/, const string_t& /*text*/) override { return true; }
  bool string(string_t& /*value*/) override { return true; }
  bool binary(binary_t& /*value*/) override { return true; }
  bool start_array(std::size_t /*elements*/) override { return true; }
  bool end_array() override { return true; }
  bool parse_error(std::size_t /*place*/, const std::string& /*token*/,
                   const json::exception& /*error*/) override {
    return false;
  }

 private:
  std::vector<std::vector<std::string>> open_;
  std::optional<std::string> repeated_;
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

/// In our words: the parser's own change with its releases, and tell of its inside.
std::string fault_of(std::string_view text, const json::exception& error) {
  const auto* misplaced = dynamic_cast<const json::parse_error*>(&error);
  if (misplaced == nullptr) return "it has a number that is too large";
  if (misplaced->byte > text.size()) return "it ends before it is whole";
  const std::size_t place = misplaced->byte - 1;
  return place_name(text, place) + std::string(fault_at(text, place));
}

}  // namespace

Result<json> parse_json(std::string_view text) {
  if (is_too_deep(text)) {
    return Unexpected(
        Refusal{"the JSON nests deeper than " + std::to_string(kMaxJsonDepth) + " levels"});
  }
  try {
    json parsed = json::parse(text);
    if (const auto key = RepeatedKey::find_in(text)) {
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
