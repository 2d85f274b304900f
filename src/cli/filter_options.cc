#include "cli/filter_options.h"

#include <nlohmann/json.hpp>

#include "base/json.h"

namespace theseus::cli {
namespace {

using nlohmann::json;

void add(Parameters& parameters, const std::string& name, const json& value) {
  parameters.emplace_back(name,
                          value.is_string() ? value.get<std::string>() : base::to_text(value));
}

}  // namespace

void FilterOptions::declare(Options& options) {
  options.text("--kind", kind_, "Only this kind");
  options.texts("--tag", tags_all_, "Only with this tag; several must all be there");
  options.texts("--any-tag", tags_any_, "Only with at least one of these tags");
  options.text("--agent", agent_, "Only from this agent");
  options.text("--session", session_, "Only from this session");
  options.text("--speaker", speaker_, "Only from this speaker");
  options.text("--occurred-from", occurred_from_, "Only what happened at this time or later");
  options.text("--occurred-to", occurred_to_, "Only what happened before this time");
  options.text("--created-from", created_from_, "Only what was remembered at this time or later");
  options.text("--created-to", created_to_, "Only what was remembered before this time");
  options.texts("--metadata", metadata_, "Only with this metadata, as key=value");
}

json FilterOptions::to_json() const {
  json filter = json::object();
  const auto set = [&filter](const char* name, const std::optional<std::string>& value) {
    if (value) filter[name] = *value;
  };
  set("kind", kind_);
  set("agent", agent_);
  set("session", session_);
  set("speaker", speaker_);
  set("occurred_from", occurred_from_);
  set("occurred_to", occurred_to_);
  set("created_from", created_from_);
  set("created_to", created_to_);
  if (!tags_any_.empty()) filter["tags_any"] = tags_any_;
  if (!tags_all_.empty()) filter["tags_all"] = tags_all_;
  if (!metadata_.empty()) filter["metadata"] = metadata_of(metadata_);
  return filter;
}

Parameters FilterOptions::to_parameters() const {
  Parameters parameters;
  const json filter = to_json();
  for (const auto& [name, value] : filter.items()) {
    if (!value.is_array()) add(parameters, name, value);
    for (const json& item : value.is_array() ? value : json::array()) add(parameters, name, item);
  }
  return parameters;
}

json metadata_of(const std::vector<std::string>& pairs) {
  json metadata = json::object();
  for (const std::string& pair : pairs) {
    const std::size_t equals = pair.find('=');
    const std::string value = equals == std::string::npos ? "" : pair.substr(equals + 1);
    const auto parsed = base::parse_json(value);
    metadata[pair.substr(0, equals)] = parsed ? *parsed : json(value);
  }
  return metadata;
}

}  // namespace theseus::cli
