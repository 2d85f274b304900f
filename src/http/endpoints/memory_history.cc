#include <nlohmann/json.hpp>

#include "http/endpoint.h"
#include "http/endpoints/answers.h"
#include "http/endpoints/body.h"
#include "http/endpoints/write_request.h"
#include "memory/memories.h"

namespace theseus::http {
namespace {

using nlohmann::json;

json to_json(const memory::Event& event) {
  return json{{"seq", event.seq},
              {"time", base::format_time(event.time)},
              {"kind", event.kind},
              {"revision", event.revision ? json(*event.revision) : json(nullptr)},
              {"key", id_or_null(event.key)},
              {"body", body_json(event.body)}};
}

Answer memory_history(const memory::Memories& memories, const Request& request) {
  if (auto problem = refuse_extras(request)) return *problem;
  const auto id = parse_path_id(request);
  if (!id) return id.error();

  const auto events = memories.history(request.parameter("space"), *id);
  if (!events) return problem_of(events.error());
  json shown = json::array();
  for (const memory::Event& event : *events) shown.push_back(to_json(event));
  return json_response(200, json{{"events", std::move(shown)}});
}

}  // namespace

Endpoint memory_history_endpoint(const memory::Memories& memories) {
  return {
      .method = Method::get,
      .pattern = "/v1/spaces/{space}/memories/{id}/history",
      .right = Right::reader,
      .reads_data = true,
      .answer = [&memories](const Request& request) { return memory_history(memories, request); }};
}

}  // namespace theseus::http
