#include <chrono>
#include <nlohmann/json.hpp>
#include <variant>

#include "http/endpoint.h"
#include "http/endpoints/answers.h"
#include "http/endpoints/body.h"
#include "http/endpoints/context_text.h"
#include "http/endpoints/recall_request.h"
#include "retrieval/partitions.h"

namespace theseus::http {
namespace {

using nlohmann::json;
using Clock = std::chrono::steady_clock;

struct ContextRequest {
  retrieval::RecallQuery query;
  std::size_t max_tokens = 0;
};

base::Result<ContextRequest, base::FieldFault> parse_context(const json& object) {
  constexpr int kDefaultLimit = 50;
  constexpr std::int64_t kDefaultTokens = 1000;
  base::Fields fields(object);
  ContextRequest context;
  context.query = read_recall(fields, kDefaultLimit);
  context.max_tokens =
      static_cast<std::size_t>(fields.integer("max_tokens", 32, 100'000).value_or(kDefaultTokens));
  if (auto fault = fields.fault()) return base::Unexpected(std::move(*fault));
  return context;
}

json to_json(const ContextText& context, const retrieval::Recalled& recalled,
             Clock::duration took) {
  json ids = json::array();
  for (const base::Id& id : context.memories) ids.push_back(base::format_id(id));
  return json{{"text", context.text},     {"memories", std::move(ids)},
              {"tokens", context.tokens}, {"degraded", recalled.degraded},
              {"seq", recalled.seq},      {"took_ms", milliseconds_of(took)}};
}

Answer context(retrieval::Partitions& partitions, const Request& request) {
  const auto start = Clock::now();
  if (auto problem = refuse_parameters(request)) return *problem;
  const auto body = parse_body(request);
  if (!body) return body.error();
  const auto wish = parse_context(*body);
  if (!wish) return problem_of(wish.error());

  const auto outcome = partitions.recall(request.parameter("space"), wish->query);
  if (const auto* loading = std::get_if<retrieval::Loading>(&outcome)) {
    return loading_problem(*loading);
  }
  if (const auto* refused = std::get_if<memory::Refused>(&outcome)) return problem_of(*refused);
  const auto& recalled = std::get<retrieval::Recalled>(outcome);
  const ContextText packed = pack_context(recalled.hits, wish->max_tokens);
  return json_response(200, to_json(packed, recalled, Clock::now() - start));
}

}  // namespace

Endpoint context_endpoint(retrieval::Partitions& partitions) {
  return {.method = Method::post,
          .pattern = "/v1/spaces/{space}/context",
          .right = Right::reader,
          .reads_data = true,
          .answer = [&partitions](const Request& request) { return context(partitions, request); }};
}

}  // namespace theseus::http
