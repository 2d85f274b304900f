#include "memory/json_fields.h"

#include <nlohmann/json.hpp>
#include <utility>

namespace theseus::memory {

using nlohmann::json;

void put(json& object, const char* name, const std::optional<std::string>& value) {
  if (value) {
    object[name] = *value;
  } else {
    object.erase(name);
  }
}

void put(json& object, const char* name, const std::optional<base::Time>& value) {
  put(object, name, value ? std::optional(base::format_time(*value)) : std::nullopt);
}

void put(json& object, const char* name, json values) {
  if (values.empty()) {
    object.erase(name);
  } else {
    object[name] = std::move(values);
  }
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

json metadata_json(const std::string& text) {
  return text == "{}" ? json::object() : json::parse(text, nullptr, false);
}

}  // namespace theseus::memory
