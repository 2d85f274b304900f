#pragma once

#include "base/log.h"
#include "http/metrics.h"
#include "http/problem.h"
#include "http/request.h"
#include "http/request_id.h"
#include "http/response.h"

namespace theseus::http {

/// The answers to requests that never reach the responder: numbered, counted and logged as others
/// are. Thread-safe.
class Refusals {
 public:
  Refusals(Metrics& metrics, base::Log* log);

  /// Of the request only what was understood is set.
  Response refuse(const Request& request, const Problem& problem);

 private:
  RouteMetrics& counts_;
  base::Log* log_;
  RequestIds ids_;
};

}  // namespace theseus::http
