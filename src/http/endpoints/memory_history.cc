#include <nlohmann/json.hpp>

#include "http/endpoint.h"
#include "http/endpoints/answers.h"
#include "http/endpoints/body.h"
#include "http/endpoints/write_request.h"
#include "http/query.h"
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

json to_json(const memory::History& history) {
  json events = json::array();
  for (const memory::Event& event : history.events) events.push_back(to_json(event));
  const json next = history.more ? json(history.events.back().seq) : json(nullptr);
  return json{{"events", std::move(events)}, {"next_after", next}};
}

Answer memory_history(const memory::Memories& memories, const Request& request) {
  if (auto problem = refuse_body(request)) return *problem;
  Query query(request);
  const auto after = query.integer("after", 0, kMaxExactInteger).value_or(0);
  if (auto fault = query.fault()) return problem_of(*fault);
  const auto id = parse_path_id(request);
  if (!id) return id.error();

  const auto history = memories.history(request.parameter("space"), *id, after);
  if (!history) return problem_of(history.error());
  return json_response(200, to_json(*history));
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
