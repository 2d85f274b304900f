#include "cli/content_options.h"

#include <nlohmann/json.hpp>

#include "cli/filter_options.h"

namespace theseus::cli {
namespace {

template <class T>
void set(nlohmann::json& object, const char* name, const std::optional<T>& value) {
  if (value) object[name] = *value;
}

}  // namespace

void ContentOptions::declare(Options& options) {
  options.text("--kind", kind_, "What it is: note, fact, preference, or any short word");
  options.texts("--tag", tags_, "A tag; may be given several times");
  options.texts("--metadata", metadata_, "Metadata as key=value; may be given several times");
  options.number("--importance", importance_, "From 0 to 1 (0.5)");
  options.text("--agent", agent_, "Source: the agent that says so");
  options.text("--session", session_, "Source: the conversation it is from");
  options.text("--speaker", speaker_, "Source: who said it");
  options.text("--uri", uri_, "Source: where it can be looked up");
  options.text("--occurred-at", occurred_at_, "When it happened (RFC 3339)");
  options.text("--expires-at", expires_at_, "When it stops being true (RFC 3339)");
}

void ContentOptions::write_to(nlohmann::json& body) const {
  set(body, "kind", kind_);
  set(body, "importance", importance_);
  set(body, "occurred_at", occurred_at_);
  set(body, "expires_at", expires_at_);
  if (!tags_.empty()) body["tags"] = tags_;
  if (!metadata_.empty()) body["metadata"] = metadata_of(metadata_);
  nlohmann::json source = nlohmann::json::object();
  set(source, "agent", agent_);
  set(source, "session", session_);
  set(source, "speaker", speaker_);
  set(source, "uri", uri_);
  if (!source.empty()) body["source"] = source;
}

}  // namespace theseus::cli
