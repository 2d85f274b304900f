#include "memory/draft.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "memory/content_rules.h"

namespace theseus::memory {
namespace {

using base::FieldFault;
using base::Fields;
using base::Unexpected;
using nlohmann::json;

/// Each is one journal row, so a remember stays a short transaction.
constexpr std::size_t kMaxSuperseded = 100;

base::TextRule text_rule(const ContentLimits& limits) {
  return {.min_bytes = 1, .max_bytes = limits.text_bytes};
}

base::TextRule tag_rule(const ContentLimits& limits) {
  return {.min_bytes = 1, .max_bytes = limits.tag_bytes};
}

MetadataLimits metadata_limits(const ContentLimits& limits) {
  return {.bytes = limits.metadata_bytes, .depth = limits.metadata_depth};
}

std::vector<base::Id> read_superseded(Fields& fields) {
  auto ids = fields.ids("supersedes", kMaxSuperseded).value_or(std::vector<base::Id>{});
  for (auto id = ids.begin(); id != ids.end(); ++id) {
    if (std::find(ids.begin(), id, *id) == id) continue;
    fields.refuse(FieldFault{
        base::pointer_to(fields.pointer_of("supersedes"), std::to_string(id - ids.begin())),
        "names a memory for the second time"});
    break;
  }
  return ids;
}

Content read_content(Fields& fields, const ContentLimits& limits) {
  Content content;
  fields.require("text");
  content.text = fields.text("text", text_rule(limits)).value_or("");
  content.kind = read_kind(fields).value_or(content.kind);
  content.tags =
      fields.texts("tags", tag_rule(limits), limits.tag_count).value_or(std::vector<std::string>{});
  content.metadata = read_metadata(fields, metadata_limits(limits)).value_or(content.metadata);
  content.importance = fields.number("importance", 0, 1).value_or(content.importance);
  content.source = read_source(fields).value_or(Source{});
  content.occurred_at = fields.time("occurred_at");
  content.expires_at = fields.time("expires_at");
  content.supersedes = read_superseded(fields);
  return content;
}

/// A field of a revision: null stands for `cleared`, anything else is what `read` makes of it.
template <class T, class Read>
std::optional<T> read_change(Fields& fields, std::string_view name, T cleared, Read read) {
  if (fields.is_null(name)) return cleared;
  return read();
}

std::optional<std::optional<base::Time>> read_time_change(Fields& fields, std::string_view name) {
  if (fields.is_null(name)) return std::optional<base::Time>();
  if (auto time = fields.time(name)) return time;
  return std::nullopt;
}

}  // namespace

bool Patch::empty() const {
  return !text && !kind && !tags && !metadata && !importance && !source && !occurred_at &&
         !expires_at;
}

base::Result<Content, FieldFault> parse_content(const json& object, const ContentLimits& limits,
                                                const std::string& pointer,
                                                std::vector<std::string_view> also) {
  Fields fields(object, pointer);
  for (const std::string_view name : also) fields.has(name);
  Content content = read_content(fields, limits);
  if (auto fault = fields.fault()) return Unexpected(std::move(*fault));
  return content;
}

base::Result<Patch, FieldFault> parse_patch(const json& object, const ContentLimits& limits) {
  Fields fields(object);
  Patch patch;
  patch.text = fields.text("text", text_rule(limits));
  patch.kind = read_change<std::string>(fields, "kind", "note", [&] { return read_kind(fields); });
  patch.tags = read_change<std::vector<std::string>>(
      fields, "tags", {}, [&] { return fields.texts("tags", tag_rule(limits), limits.tag_count); });
  patch.metadata = read_change<std::string>(
      fields, "metadata", "{}", [&] { return read_metadata(fields, metadata_limits(limits)); });
  patch.importance = read_change<double>(fields, "importance", 0.5,
                                         [&] { return fields.number("importance", 0, 1); });
  patch.source =
      read_change<Source>(fields, "source", Source{}, [&] { return read_source(fields); });
  patch.occurred_at = read_time_change(fields, "occurred_at");
  patch.expires_at = read_time_change(fields, "expires_at");
  if (fields.has("supersedes")) {
    fields.refuse("supersedes", "is set when a memory is remembered, and stays");
  }
  if (auto fault = fields.fault()) return Unexpected(std::move(*fault));
  if (patch.empty()) return Unexpected(FieldFault{"", "gives no field to change"});
  return patch;
}

}  // namespace theseus::memory
