#include "memory/render.h"

#include <nlohmann/json.hpp>

#include "base/clock.h"
#include "base/id.h"

namespace theseus::memory {
namespace {

using nlohmann::json;

void put(json& object, const char* name, const std::optional<std::string>& value) {
  if (value) object[name] = *value;
}

void put(json& object, const char* name, const std::optional<base::Time>& value) {
  if (value) object[name] = base::format_time(*value);
}

json to_json(const Source& source) {
  json object = json::object();
  put(object, "agent", source.agent);
  put(object, "session", source.session);
  put(object, "speaker", source.speaker);
  put(object, "uri", source.uri);
  return object;
}

json to_json(const std::vector<base::Id>& ids) {
  json array = json::array();
  for (const base::Id& id : ids) array.push_back(base::format_id(id));
  return array;
}

void put_content(json& object, const Content& content) {
  object["text"] = content.text;
  object["kind"] = content.kind;
  object["tags"] = content.tags;
  object["metadata"] =
      content.metadata == "{}" ? json::object() : json::parse(content.metadata, nullptr, false);
  object["importance"] = content.importance;
  if (content.source != Source{}) object["source"] = to_json(content.source);
  put(object, "occurred_at", content.occurred_at);
  put(object, "expires_at", content.expires_at);
  if (!content.supersedes.empty()) object["supersedes"] = to_json(content.supersedes);
}

}  // namespace

json to_json(const Memory& memory) {
  json object = json::object();
  object["id"] = base::format_id(memory.id);
  object["space"] = memory.space;
  object["revision"] = memory.revision;
  object["state"] = name_of(memory.state);
  if (memory.state != State::erased) put_content(object, memory.content);
  put(object, "created_at", memory.created_at);
  put(object, "revised_at", memory.revised_at);
  put(object, "forgotten_at", memory.forgotten_at);
  put(object, "restorable_until", memory.restorable_until);
  put(object, "erased_at", memory.erased_at);
  if (memory.superseded_by) object["superseded_by"] = base::format_id(*memory.superseded_by);
  return object;
}

}  // namespace theseus::memory
