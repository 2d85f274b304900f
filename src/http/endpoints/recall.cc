#include <chrono>
#include <cmath>
#include <nlohmann/json.hpp>
#include <variant>

#include "http/endpoint.h"
#include "http/endpoints/answers.h"
#include "http/endpoints/body.h"
#include "http/endpoints/recall_request.h"
#include "memory/render.h"
#include "retrieval/partitions.h"

namespace theseus::http {
namespace {

using nlohmann::json;
using Clock = std::chrono::steady_clock;

enum class Detail { plain, explained };

struct RecallRequest {
  retrieval::RecallQuery query;
  Detail detail = Detail::plain;
};

base::Result<RecallRequest, base::FieldFault> parse_recall(const json& object) {
  base::Fields fields(object);
  RecallRequest recall;
  recall.query = read_recall(fields, recall.query.limit);
  if (fields.boolean("explain").value_or(false)) recall.detail = Detail::explained;
  if (auto fault = fields.fault()) return base::Unexpected(std::move(*fault));
  return recall;
}

// Ranking counts in floats, whose tails would show an importance of 0.7 as 0.699999988079071.
double without_tail(double part) {
  constexpr double kMillion = 1e6;
  return std::round(part * kMillion) / kMillion;
}

json to_json(const retrieval::Why& why) {
  return json{{"keyword", without_tail(why.keyword)},
              {"vector", without_tail(why.vector)},
              {"context", without_tail(why.context)},
              {"time", without_tail(why.time)},
              {"importance", without_tail(why.importance)}};
}

json to_json(const retrieval::Hit& hit, Detail detail) {
  json shown{{"memory", memory::to_json(hit.memory)},
             {"score", hit.score},
             {"passage", {{"start", hit.start}, {"end", hit.end}}}};
  if (detail == Detail::explained) shown["why"] = to_json(hit.why);
  return shown;
}

json to_json(const retrieval::Recalled& recalled, Detail detail, Clock::duration took) {
  json results = json::array();
  for (const retrieval::Hit& hit : recalled.hits) results.push_back(to_json(hit, detail));
  return json{{"results", std::move(results)},
              {"degraded", recalled.degraded},
              {"seq", recalled.seq},
              {"took_ms", milliseconds_of(took)}};
}

Answer recall(retrieval::Partitions& partitions, const Request& request) {
  const auto start = Clock::now();
  if (auto problem = refuse_parameters(request)) return *problem;
  const auto body = parse_body(request);
  if (!body) return body.error();
  const auto wish = parse_recall(*body);
  if (!wish) return problem_of(wish.error());

  const auto outcome = partitions.recall(request.parameter("space"), wish->query);
  if (const auto* loading = std::get_if<retrieval::Loading>(&outcome)) {
    return loading_problem(*loading);
  }
  if (const auto* refused = std::get_if<memory::Refused>(&outcome)) return problem_of(*refused);
  return json_response(
      200, to_json(std::get<retrieval::Recalled>(outcome), wish->detail, Clock::now() - start));
}

}  // namespace

Endpoint recall_endpoint(retrieval::Partitions& partitions) {
  return {.method = Method::post,
          .pattern = "/v1/spaces/{space}/recall",
          .right = Right::reader,
          .reads_data = true,
          .answer = [&partitions](const Request& request) { return recall(partitions, request); }};
}

}  // namespace theseus::http
