#include <nlohmann/json.hpp>

#include "http/endpoints/endpoints.h"
#include "http/query.h"

namespace theseus::http {
namespace {

using nlohmann::json;

enum class Purpose { all, reads };

bool is_ready(Phase phase, Purpose purpose) {
  return phase == Phase::serving || (purpose == Purpose::reads && phase == Phase::read_only);
}

json to_json(const Readiness& readiness) {
  json shown{{"phase", name_of(readiness.phase)}};
  if (!readiness.reason.empty()) shown["reason"] = readiness.reason;
  if (readiness.step) shown["step"] = *readiness.step;
  if (readiness.percent) shown["percent"] = *readiness.percent;
  if (readiness.eta) shown["eta_seconds"] = readiness.eta->count();
  return shown;
}

Answer answer_readyz(const ServerView& view, const Request& request) {
  Query query(request);
  const auto wanted = query.word("for", {"all", "reads"});
  if (const auto fault = query.fault()) return problem_of(*fault);

  const Readiness readiness = view.readiness();
  json shown = to_json(readiness);
  const Purpose purpose = wanted == "reads" ? Purpose::reads : Purpose::all;
  if (is_ready(readiness.phase, purpose)) return json_response(200, shown);
  shown["retry_after"] = readiness.retry_after.count();
  Response response = json_response(503, shown);
  response.headers.emplace_back("Retry-After", std::to_string(readiness.retry_after.count()));
  return response;
}

}  // namespace

Endpoint readyz_endpoint(const ServerView& view) {
  return {.method = Method::get,
          .pattern = "/v1/readyz",
          .right = Right::open,
          .answer = [view](const Request& request) { return answer_readyz(view, request); }};
}

}  // namespace theseus::http
