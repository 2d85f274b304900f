#include "memory/filter.h"

#include <nlohmann/json.hpp>

#include "memory/content_rules.h"
#include "memory/draft.h"

namespace theseus::memory {
namespace {

std::vector<std::string> read_tags(base::Fields& fields, std::string_view name) {
  constexpr ContentLimits kLimits;
  const base::TextRule rule{.min_bytes = 1, .max_bytes = kLimits.tag_bytes};
  return fields.texts(name, rule, kLimits.tag_count).value_or(std::vector<std::string>{});
}

bool asks_at_most_for_tags(const Filter& filter) {
  return !filter.kind && !filter.agent && !filter.session && !filter.speaker &&
         !filter.occurred_from && !filter.occurred_to && !filter.created_from &&
         !filter.created_to && filter.metadata == "{}";
}

}  // namespace

bool Filter::empty() const {
  return tags_any.empty() && tags_all.empty() && asks_at_most_for_tags(*this);
}

bool Filter::is_of_tags() const {
  return !empty() && asks_at_most_for_tags(*this);
}

base::Result<Filter, base::FieldFault> parse_filter(const nlohmann::json& object,
                                                    const std::string& pointer) {
  base::Fields fields(object, pointer);
  Filter filter;
  filter.kind = read_kind(fields);
  filter.tags_any = read_tags(fields, "tags_any");
  filter.tags_all = read_tags(fields, "tags_all");
  filter.agent = fields.text("agent", kSourceRule);
  filter.session = fields.text("session", kSourceRule);
  filter.speaker = fields.text("speaker", kSourceRule);
  filter.occurred_from = fields.time("occurred_from");
  filter.occurred_to = fields.time("occurred_to");
  filter.created_from = fields.time("created_from");
  filter.created_to = fields.time("created_to");
  filter.metadata = read_metadata(fields, {}).value_or(filter.metadata);
  if (auto fault = fields.fault()) return base::Unexpected(std::move(*fault));
  return filter;
}

}  // namespace theseus::memory
