#include "app/front.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "http/endpoints/endpoints.h"

namespace theseus::app {
namespace {

std::vector<http::Endpoint> probe_endpoints(const Lifecycle& lifecycle) {
  const http::ServerView view{.readiness = [&lifecycle] { return lifecycle.readiness(); },
                              .state = [] { return http::ServerState{}; }};
  return {http::healthz_endpoint(), http::readyz_endpoint(view), http::show_contract_endpoint()};
}

// Nobody gets as far as to be asked for a key: the probes are open.
http::RouterParts probe_parts(const Lifecycle& lifecycle, http::Metrics& metrics, base::Log& log) {
  return {.authenticate = [](std::string_view) { return std::optional<memory::Caller>(); },
          .wait_for_seq = [](std::int64_t) { return std::optional<http::Problem>(); },
          .gate = [&lifecycle](const http::Request&) { return lifecycle.find_obstacle(); },
          .metrics = metrics,
          .log = &log};
}

}  // namespace

Front::Front(const Lifecycle& lifecycle, http::Metrics& metrics, base::Log& log)
    : lifecycle_(lifecycle),
      probes_(probe_parts(lifecycle, metrics, log), probe_endpoints(lifecycle)),
      refusals_(metrics, &log) {}

http::Response Front::answer(http::Request request) const noexcept {
  if (const http::Router* router = behind_.load()) return router->answer(std::move(request));
  if (is_probe(request)) return probes_.answer(std::move(request));
  const auto obstacle = lifecycle_.find_obstacle();
  // Between the last look at `behind_` and here the router may have come.
  if (!obstacle) return answer(std::move(request));
  return refusals_.refuse(request, *obstacle);
}

bool Front::is_probe(const http::Request& request) const {
  const std::string path = request.target.substr(0, request.target.find('?'));
  return std::any_of(probes_.endpoints().begin(), probes_.endpoints().end(),
                     [&path](const http::Endpoint& probe) { return probe.pattern == path; });
}

}  // namespace theseus::app
