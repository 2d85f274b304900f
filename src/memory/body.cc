#include "memory/body.h"

#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/json.h"
#include "memory/json_fields.h"

namespace theseus::memory {
namespace {

using nlohmann::json;

json parse_body(std::string_view body) {
  json object = json::parse(body, nullptr, false);
  if (!object.is_object()) {
    throw base::Error(base::ErrorKind::corrupt,
                      "a stored body is not a JSON object; the memory was not changed");
  }
  return object;
}

}  // namespace

std::string space_body(std::string_view name) {
  return base::to_text(json{{"name", name}});
}

std::string remember_body(const Content& content) {
  json object{{"text", content.text}, {"kind", content.kind}, {"importance", content.importance}};
  put(object, "tags", json(content.tags));
  put(object, "metadata", metadata_json(content.metadata));
  put(object, "source", to_json(content.source));
  put(object, "occurred_at", content.occurred_at);
  put(object, "expires_at", content.expires_at);
  put(object, "supersedes", to_json(content.supersedes));
  return base::to_text(object);
}

std::string revise_body(std::string_view before, const Patch& patch) {
  json object = parse_body(before);
  object.erase("at");
  if (patch.text) object["text"] = *patch.text;
  if (patch.kind) object["kind"] = *patch.kind;
  if (patch.tags) put(object, "tags", json(*patch.tags));
  if (patch.metadata) put(object, "metadata", metadata_json(*patch.metadata));
  if (patch.importance) object["importance"] = *patch.importance;
  if (patch.source) put(object, "source", to_json(*patch.source));
  if (patch.occurred_at) put(object, "occurred_at", *patch.occurred_at);
  if (patch.expires_at) put(object, "expires_at", *patch.expires_at);
  return base::to_text(object);
}

std::string tag_body(std::string_view tag, std::optional<std::string_view> description,
                     std::optional<std::string_view> was) {
  json object{{"tag", tag}, {"description", nullptr}};
  if (description) object["description"] = *description;
  if (was) object["was"] = *was;
  return base::to_text(object);
}

std::string supersede_body(const base::Id& by) {
  return base::to_text(json{{"by", base::format_id(by)}});
}

std::string forget_body(base::Time restorable_until, Cause cause) {
  json object{{"restorable_until", base::format_time(restorable_until)}};
  if (cause == Cause::expired) object["expired"] = true;
  return base::to_text(object);
}

}  // namespace theseus::memory
