#include "http/refusals.h"

#include "http/request_log.h"

namespace theseus::http {

Refusals::Refusals(Metrics& metrics, base::Log* log)
    : counts_(metrics.ensure_route(Method::other, "none")), log_(log) {}

Response Refusals::refuse(const Request& request, const Problem& problem) {
  const Request shown{.method = request.method, .request_id = ids_.id_for(request)};
  Response response = problem_response(problem, shown.request_id);
  response.headers.emplace_back("X-Request-Id", shown.request_id);
  counts_.count(response.status, {});
  if (log_ != nullptr) {
    log_request(*log_, shown,
                {.pattern = "none",
                 .status = response.status,
                 .code = problem.code,
                 .body_bytes = response.body.size(),
                 .took = {}});
  }
  return response;
}

}  // namespace theseus::http
