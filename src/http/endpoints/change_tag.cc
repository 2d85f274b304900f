#include <nlohmann/json.hpp>

#include "http/endpoint.h"
#include "http/endpoints/body.h"
#include "http/endpoints/write_request.h"
#include "memory/draft.h"
#include "memory/tags.h"

namespace theseus::http {
namespace {

using nlohmann::json;

constexpr base::TextRule kDescriptionRule{.min_bytes = 1, .max_bytes = 2048};

base::Result<std::string, base::FieldFault> parse_name(const Request& request,
                                                       const base::TextRule& rule) {
  const std::string& name = request.parameter("tag");
  if (name.size() >= rule.min_bytes && name.size() <= rule.max_bytes) return name;
  return base::Unexpected(base::FieldFault{
      .pointer = "/tag", .message = "a tag has 1 to " + std::to_string(rule.max_bytes) + " bytes"});
}

base::Result<memory::TagChange, base::FieldFault> parse_change(const json& object,
                                                               std::string_view name,
                                                               const base::TextRule& rule) {
  base::Fields fields(object);
  memory::TagChange change;
  if (fields.is_null("description")) {
    change.description.emplace();
  } else if (auto text = fields.text("description", kDescriptionRule)) {
    change.description = std::move(text);
  }
  change.rename = fields.text("rename", rule);
  if (change.rename == name) fields.refuse("rename", "is the name that the tag has");
  if (auto fault = fields.fault()) return base::Unexpected(std::move(*fault));
  if (!change.description && !change.rename) {
    return base::Unexpected(base::FieldFault{
        .pointer = "", .message = "gives neither a description nor a name to rename the tag to"});
  }
  return change;
}

Answer change_tag(memory::Tags& tags, const base::TextRule& rule, const Request& request) {
  if (auto problem = refuse_parameters(request)) return *problem;
  const auto context = parse_write_context(request);
  if (!context) return context.error();
  const auto name = parse_name(request, rule);
  if (!name) return problem_of(name.error());
  const auto body = parse_body(request);
  if (!body) return body.error();
  const auto change = parse_change(*body, *name, rule);
  if (!change) return problem_of(change.error());

  const auto changed = tags.change(*context, *name, *change);
  if (!changed) return problem_of(changed.error());
  return json_response(
      200, json{{"tag", changed->tag}, {"renamed", changed->renamed}, {"seq", changed->seq}});
}

}  // namespace

Endpoint change_tag_endpoint(memory::Tags& tags, const memory::ContentLimits& limits) {
  const base::TextRule rule{.min_bytes = 1, .max_bytes = limits.tag_bytes};
  return {
      .method = Method::put,
      .pattern = "/v1/spaces/{space}/tags/{tag}",
      .right = Right::writer,
      .answer = [&tags, rule](const Request& request) { return change_tag(tags, rule, request); }};
}

}  // namespace theseus::http
