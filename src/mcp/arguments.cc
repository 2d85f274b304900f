#include "mcp/arguments.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "base/json.h"

namespace theseus::mcp {
namespace {

using nlohmann::json;
using Fault = std::optional<std::string>;

std::string article_of(std::string_view type) {
  return type == "array" || type == "integer" || type == "object" ? "an " : "a ";
}

/// JSON knows one kind of number: 5.0 is as whole as 5. Beyond 2^53 a float stands for several.
bool is_whole(const json& value) {
  if (!value.is_number_float()) return value.is_number_integer();
  constexpr double kMost = 9007199254740992.0;
  const auto number = value.get<double>();
  return std::abs(number) <= kMost && std::floor(number) == number;
}

bool has_type(const json& value, std::string_view type) {
  if (type == "string") return value.is_string();
  if (type == "integer") return is_whole(value);
  if (type == "number") return value.is_number();
  if (type == "boolean") return value.is_boolean();
  if (type == "array") return value.is_array();
  return value.is_object();
}

std::size_t size_of(const json& value) {
  if (value.is_array()) return value.size();
  const auto& text = value.get_ref<const std::string&>();
  // Characters, as JSON Schema counts: every byte that does not continue one.
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
  }));
}

/// `from 1 to 50`, `at least 1` or `at most 50`; empty where the schema sets no bounds.
std::string bounds_of(const json& schema, const char* lower, const char* upper) {
  const bool low = schema.contains(lower);
  const bool high = schema.contains(upper);
  const auto text = [&schema](const char* name) { return base::to_text(schema[name]); };
  if (low && high) return "from " + text(lower) + " to " + text(upper);
  if (low) return "at least " + text(lower);
  return high ? "at most " + text(upper) : "";
}

bool is_within(double value, const json& schema, const char* lower, const char* upper) {
  return !(schema.contains(lower) && value < schema[lower].get<double>()) &&
         !(schema.contains(upper) && value > schema[upper].get<double>());
}

Fault find_size_fault(const std::string& field, const json& value, const json& schema) {
  const bool list = value.is_array();
  const char* lower = list ? "minItems" : "minLength";
  const char* upper = list ? "maxItems" : "maxLength";
  if (is_within(static_cast<double>(size_of(value)), schema, lower, upper)) return std::nullopt;
  return field + " must have " + bounds_of(schema, lower, upper) +
         (list ? " items" : " characters") + ", not " + std::to_string(size_of(value));
}

Fault find_fault(const std::string& field, const json& value, const json& schema);

Fault find_item_fault(const std::string& field, const json& list, const json& schema) {
  if (!schema.contains("items")) return std::nullopt;
  for (std::size_t i = 0; i < list.size(); ++i) {
    const std::string item = field + "[" + std::to_string(i) + "]";
    if (auto fault = find_fault(item, list[i], schema["items"])) return fault;
  }
  return std::nullopt;
}

std::string wanted_by(const json& schema) {
  const auto& type = schema["type"].get_ref<const std::string&>();
  std::string wanted = article_of(type) + type;
  const std::string bounds = bounds_of(schema, "minimum", "maximum");
  return bounds.empty() ? wanted : wanted + " " + bounds;
}

Fault find_fault(const std::string& field, const json& value, const json& schema) {
  if (!has_type(value, schema["type"].get_ref<const std::string&>())) {
    return field + " must be " + wanted_by(schema) + ", not " + value.type_name();
  }
  if (value.is_number()) {
    if (is_within(value.get<double>(), schema, "minimum", "maximum")) return std::nullopt;
    return field + " must be " + wanted_by(schema) + ", not " + base::to_text(value);
  }
  if (value.is_array()) {
    if (auto fault = find_size_fault(field, value, schema)) return fault;
    return find_item_fault(field, value, schema);
  }
  if (!value.is_string()) return std::nullopt;
  if (schema.contains("enum") &&
      std::find(schema["enum"].begin(), schema["enum"].end(), value) == schema["enum"].end()) {
    return field + " must be one of " + base::to_text(schema["enum"]);
  }
  return find_size_fault(field, value, schema);
}

std::string names_of(const json& properties) {
  std::string names;
  for (const auto& [name, schema] : properties.items()) {
    names += (names.empty() ? "" : ", ") + name;
  }
  return names.empty() ? "none" : names;
}

const json& member_or_empty(const json& schema, const char* name) {
  static const json kEmpty;
  const auto place = schema.find(name);
  return place == schema.end() ? kEmpty : *place;
}

}  // namespace

Fault find_argument_fault(const json& schema, const json& arguments) {
  const json& properties = member_or_empty(schema, "properties");
  const json& required = member_or_empty(schema, "required");
  for (const auto& [name, value] : arguments.items()) {
    if (!properties.contains(name)) {
      return name + " is not an argument of this tool; it takes: " + names_of(properties);
    }
    const bool may_lack = std::find(required.begin(), required.end(), name) == required.end();
    if (value.is_null() && may_lack) continue;
    if (auto fault = find_fault(name, value, properties[name])) return fault;
  }
  for (const json& name : required) {
    const auto& field = name.get_ref<const std::string&>();
    if (!arguments.contains(field)) {
      return field + " is required: " + wanted_by(properties[field]);
    }
  }
  return std::nullopt;
}

}  // namespace theseus::mcp
