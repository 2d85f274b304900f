#include "http/endpoint.h"
#include "http/endpoints/body.h"
#include "http/metrics.h"

namespace theseus::http {

Endpoint show_metrics_endpoint(const Metrics& metrics, Right right) {
  return {.method = Method::get,
          .pattern = "/metrics",
          .right = right,
          .answer = [&metrics](const Request& request) -> Answer {
            if (auto problem = refuse_extras(request)) return *problem;
            return Response{.content_type = std::string(kMetricsContentType),
                            .headers = {},
                            .body = metrics.exposition()};
          }};
}

}  // namespace theseus::http
