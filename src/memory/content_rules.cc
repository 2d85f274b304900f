#include "memory/content_rules.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/json.h"

namespace theseus::memory {
namespace {

using nlohmann::json;

/// How deep arrays and objects nest: 1 for one that holds none. The parser has bounded the
/// recursion.
int depth_of(const json& value) {
  if (!value.is_structured()) return 0;
  int deepest = 0;
  for (const json& inner : value) deepest = std::max(deepest, depth_of(inner));
  return deepest + 1;
}

bool holds_nul(const json& value) {
  if (value.is_string()) return value.get_ref<const std::string&>().find('\0') != std::string::npos;
  if (value.is_object()) {
    for (const auto& [name, inner] : value.items()) {
      if (name.find('\0') != std::string::npos || holds_nul(inner)) return true;
    }
    return false;
  }
  return std::any_of(value.begin(), value.end(),
                     [&value](const json& inner) { return value.is_array() && holds_nul(inner); });
}

}  // namespace

std::optional<std::string> read_kind(base::Fields& fields) {
  auto kind = fields.text("kind", kKindRule);
  const auto is_gap = [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == '\x7f'; };
  if (!kind || std::none_of(kind->begin(), kind->end(), is_gap)) return kind;
  fields.refuse("kind", "must be one short word without white space");
  return std::nullopt;
}

std::optional<std::string> read_metadata(base::Fields& fields, const MetadataLimits& limits) {
  const json* metadata = fields.object("metadata");
  if (metadata == nullptr) return std::nullopt;
  if (depth_of(*metadata) > limits.depth) {
    fields.refuse("metadata",
                  "nests deeper than " + std::to_string(limits.depth) + " levels of objects");
    return std::nullopt;
  }
  if (holds_nul(*metadata)) {
    fields.refuse("metadata", "must not hold U+0000");
    return std::nullopt;
  }
  std::string text = base::to_text(*metadata);
  if (text.size() > limits.bytes) {
    fields.refuse("metadata",
                  "has " + std::to_string(text.size()) + " bytes as JSON; at most " +
                      std::to_string(limits.bytes) + " are allowed",
                  base::FieldFault::Kind::too_large);
    return std::nullopt;
  }
  return text;
}

std::optional<Source> read_source(base::Fields& fields) {
  const json* object = fields.object("source");
  if (object == nullptr) return std::nullopt;
  base::Fields inner(*object, fields.pointer_of("source"));
  Source source{.agent = inner.text("agent", kSourceRule),
                .session = inner.text("session", kSourceRule),
                .speaker = inner.text("speaker", kSourceRule),
                .uri = inner.text("uri", kUriRule)};
  if (auto fault = inner.fault()) {
    fields.refuse(std::move(*fault));
    return std::nullopt;
  }
  return source;
}

}  // namespace theseus::memory
