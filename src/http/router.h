#pragma once

#include <chrono>
#include <cstdint>
#include <exception>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "base/log.h"
#include "http/access.h"
#include "http/endpoint.h"
#include "http/metrics.h"
#include "http/request.h"
#include "http/request_id.h"
#include "http/responder.h"
#include "http/response.h"
#include "http/route_table.h"

namespace theseus::http {

/// What the router must know of the world, given by the wiring.
struct RouterParts {
  Authenticate authenticate;
  /// Waits for a journal position; nothing when it came, else the problem to answer.
  std::function<std::optional<Problem>(std::int64_t seq)> wait_for_seq;
  /// Nothing when requests can be served, else the problem (starting, stopping, read-only, taken);
  /// asked before every endpoint that is not open, and before the key, which needs the data. The
  /// request has its path and parameters by then.
  std::function<std::optional<Problem>(const Request&)> gate;
  Metrics& metrics;
  /// One line a request, and what went wrong inside. Null for none: local requests are then told
  /// that themselves.
  base::Log* log = nullptr;
  /// Who asks when a request brings no key; nothing: it is refused with 401.
  std::optional<memory::Caller> keyless = {};
};

/// From request to response: finds the endpoint, asks for the key, checks role and space, waits for
/// min_seq, calls it, and turns what it throws into a problem. Every answer carries X-Request-Id.
/// Thread-safe once built.
class Router final : public Responder {
 public:
  Router(RouterParts parts, std::vector<Endpoint> endpoints);
  ~Router() override;
  Router(const Router&) = delete;
  Router& operator=(const Router&) = delete;

  /// Never throws. Of the request, method, target, headers, body and `local` must be set.
  Response answer(Request request) const noexcept override;

  const std::vector<Endpoint>& endpoints() const noexcept { return endpoints_; }

 private:
  /// A request on its way: where it belongs, and when it came.
  struct Visit {
    Request request;
    std::chrono::steady_clock::time_point started;
    std::string_view pattern = "none";
    RouteMetrics* counts = nullptr;
    std::string_view code = "none";  ///< of the problem that it ended with, or how its stream did
  };

  Visit begin(Request request) const;
  Response finish(Visit visit, Response response) const;
  BodyStream watched(Visit visit, BodyStream stream, int status) const;
  StreamEnd end_or_break_off(Visit& visit, const BodyStream& stream, BodyWriter& client) const;
  void record(const Visit& visit, int status, std::size_t body_bytes) const;
  Answer answer_or_problem(Visit& visit) const;
  Answer find_and_call(Visit& visit) const;
  std::optional<Problem> find_obstacle(Request& request, const Endpoint& endpoint) const;
  std::optional<Problem> identify(Request& request) const;
  std::optional<Problem> wait_for_min_seq(Request& request) const;
  Problem fault_problem(const Visit& visit, const base::Error& error) const;
  Problem fault_problem(const Visit& visit, const std::exception& error) const;
  bool tells_faults(const Visit& visit) const;
  void log_fault(const Visit& visit, std::string_view message) const;

  RouterParts parts_;
  std::vector<Endpoint> endpoints_;
  RouteTable routes_;
  std::vector<RouteMetrics*> counts_;  // of endpoints_, by index
  RouteMetrics& unmatched_;
  mutable RequestIds ids_;
};

}  // namespace theseus::http
