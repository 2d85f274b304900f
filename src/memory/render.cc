#include "memory/render.h"

#include <nlohmann/json.hpp>

#include "base/clock.h"
#include "base/id.h"
#include "memory/json_fields.h"

namespace theseus::memory {
namespace {

using nlohmann::json;

void put_content(json& object, const Content& content) {
  object["text"] = content.text;
  object["kind"] = content.kind;
  object["tags"] = content.tags;
  object["metadata"] = metadata_json(content.metadata);
  object["importance"] = content.importance;
  put(object, "source", to_json(content.source));
  put(object, "occurred_at", content.occurred_at);
  put(object, "expires_at", content.expires_at);
  put(object, "supersedes", to_json(content.supersedes));
}

}  // namespace

json to_json(const Memory& memory) {
  json object = json::object();
  object["id"] = base::format_id(memory.id);
  object["space"] = memory.space;
  object["revision"] = memory.revision;
  object["state"] = name_of(memory.state);
  if (memory.state != State::erased && !memory.is_damaged) put_content(object, memory.content);
  put(object, "created_at", memory.created_at);
  put(object, "revised_at", memory.revised_at);
  put(object, "forgotten_at", memory.forgotten_at);
  put(object, "restorable_until", memory.restorable_until);
  put(object, "erased_at", memory.erased_at);
  if (memory.superseded_by) object["superseded_by"] = base::format_id(*memory.superseded_by);
  return object;
}

}  // namespace theseus::memory
