#include "base/fields.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "base/utf8.h"

namespace theseus::base {
namespace {

using nlohmann::json;

/// What is wrong with a text under a rule; empty when nothing is.
struct TextFault {
  std::string message;
  FieldFault::Kind kind = FieldFault::Kind::invalid;
};

std::optional<TextFault> fault_of_text(const json& value, TextRule rule) {
  if (!value.is_string()) return TextFault{"must be a text"};
  const auto& text = value.get_ref<const std::string&>();
  if (text.size() < rule.min_bytes) {
    return TextFault{rule.min_bytes == 1
                         ? "must not be empty"
                         : "must have at least " + std::to_string(rule.min_bytes) + " bytes"};
  }
  if (text.size() > rule.max_bytes) {
    return TextFault{"has " + std::to_string(text.size()) + " bytes; at most " +
                         std::to_string(rule.max_bytes) + " are allowed",
                     FieldFault::Kind::too_large};
  }
  if (text.find('\0') != std::string::npos) return TextFault{"must not hold U+0000"};
  if (!is_utf8(text)) return TextFault{"must be valid UTF-8"};
  return std::nullopt;
}

}  // namespace

std::string pointer_to(std::string_view base, std::string_view token) {
  std::string pointer(base);
  pointer.push_back('/');
  for (const char c : token) {
    if (c == '~') {
      pointer += "~0";
    } else if (c == '/') {
      pointer += "~1";
    } else {
      pointer.push_back(c);
    }
  }
  return pointer;
}

Fields::Fields(const json& object, std::string pointer)
    : object_(object), pointer_(std::move(pointer)) {
  if (!object_.is_object()) fault_ = FieldFault{pointer_, "must be a JSON object"};
}

const json* Fields::find(std::string_view name) {
  asked_.emplace_back(name);
  if (fault_) return nullptr;
  const auto place = object_.find(name);
  return place == object_.end() ? nullptr : &*place;
}

bool Fields::has(std::string_view name) {
  return find(name) != nullptr;
}

bool Fields::is_null(std::string_view name) {
  const json* value = find(name);
  return value != nullptr && value->is_null();
}

std::optional<std::string> Fields::text(std::string_view name, TextRule rule) {
  const json* value = find(name);
  if (value == nullptr) return std::nullopt;
  if (auto fault = fault_of_text(*value, rule)) {
    refuse(name, std::move(fault->message), fault->kind);
    return std::nullopt;
  }
  return value->get<std::string>();
}

std::optional<std::string> Fields::word(std::string_view name,
                                        std::initializer_list<std::string_view> allowed) {
  const auto value = text(name);
  if (!value || std::find(allowed.begin(), allowed.end(), *value) != allowed.end()) return value;
  std::string message = "must be one of";
  for (const std::string_view word : allowed) message.append(" ").append(word);
  refuse(name, std::move(message));
  return std::nullopt;
}

std::optional<std::int64_t> Fields::integer(std::string_view name, std::int64_t min,
                                            std::int64_t max) {
  const json* value = find(name);
  if (value == nullptr) return std::nullopt;
  const std::string range = " from " + std::to_string(min) + " to " + std::to_string(max);
  const bool fits = value->is_number_integer() &&
                    !(value->is_number_unsigned() && value->get<std::uint64_t>() > INT64_MAX) &&
                    value->get<std::int64_t>() >= min && value->get<std::int64_t>() <= max;
  if (!fits) {
    refuse(name, "must be a whole number" + range);
    return std::nullopt;
  }
  return value->get<std::int64_t>();
}

std::optional<double> Fields::number(std::string_view name, double min, double max) {
  const json* value = find(name);
  if (value == nullptr) return std::nullopt;
  const bool fits =
      value->is_number() && value->get<double>() >= min && value->get<double>() <= max;
  if (!fits) {
    refuse(name, "must be a number from " + json(min).dump() + " to " + json(max).dump());
    return std::nullopt;
  }
  return value->get<double>();
}

std::optional<bool> Fields::boolean(std::string_view name) {
  const json* value = find(name);
  if (value == nullptr) return std::nullopt;
  if (!value->is_boolean()) {
    refuse(name, "must be true or false");
    return std::nullopt;
  }
  return value->get<bool>();
}

std::optional<Time> Fields::time(std::string_view name) {
  const auto value = text(name);
  if (!value) return std::nullopt;
  const auto time = parse_time(*value);
  if (!time) refuse(name, "must be a time as RFC 3339 has it, like 2026-11-21T15:04:05Z");
  return time;
}

std::optional<Id> Fields::id(std::string_view name) {
  const auto value = text(name);
  if (!value) return std::nullopt;
  const auto id = parse_id(*value);
  if (!id) refuse(name, "must be an id, like 0192f3a0-7b1c-7def-8123-456789abcdef");
  return id;
}

std::optional<std::vector<std::string>> Fields::texts(std::string_view name, TextRule rule,
                                                      std::size_t max_count) {
  const json* values = array(name);
  if (values == nullptr) return std::nullopt;
  if (values->size() > max_count) {
    refuse(name, "has " + std::to_string(values->size()) + " items; at most " +
                     std::to_string(max_count) + " are allowed");
    return std::nullopt;
  }
  std::vector<std::string> texts;
  texts.reserve(values->size());
  for (const json& value : *values) {
    if (auto fault = fault_of_text(value, rule)) {
      refuse(FieldFault{pointer_to(pointer_of(name), std::to_string(texts.size())),
                        std::move(fault->message), fault->kind});
      return std::nullopt;
    }
    texts.push_back(value.get<std::string>());
  }
  return texts;
}

std::optional<std::vector<Id>> Fields::ids(std::string_view name, std::size_t max_count) {
  const auto values = texts(name, {}, max_count);
  if (!values) return std::nullopt;
  std::vector<Id> ids;
  ids.reserve(values->size());
  for (const std::string& value : *values) {
    const auto id = parse_id(value);
    if (!id) {
      refuse(FieldFault{pointer_to(pointer_of(name), std::to_string(ids.size())), "must be an id"});
      return std::nullopt;
    }
    ids.push_back(*id);
  }
  return ids;
}

const json* Fields::object(std::string_view name) {
  const json* value = find(name);
  if (value == nullptr || value->is_object()) return value;
  refuse(name, "must be an object");
  return nullptr;
}

const json* Fields::array(std::string_view name) {
  const json* value = find(name);
  if (value == nullptr || value->is_array()) return value;
  refuse(name, "must be an array");
  return nullptr;
}

void Fields::require(std::string_view name) {
  if (!has(name)) refuse(name, "is missing");
}

void Fields::refuse(std::string_view name, std::string message, FieldFault::Kind kind) {
  refuse(FieldFault{pointer_of(name), std::move(message), kind});
}

void Fields::refuse(FieldFault fault) {
  if (!fault_) fault_ = std::move(fault);
}

std::optional<FieldFault> Fields::fault() {
  if (fault_) return fault_;
  for (const auto& [name, value] : object_.items()) {
    if (std::find(asked_.begin(), asked_.end(), name) == asked_.end()) {
      refuse(name, "is not a field of this request");
      return fault_;
    }
  }
  return std::nullopt;
}

}  // namespace theseus::base
