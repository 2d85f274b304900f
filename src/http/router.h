#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "base/log.h"
#include "http/endpoint.h"
#include "http/metrics.h"
#include "http/request.h"
#include "http/responder.h"
#include "http/response.h"

namespace theseus::http {

/// What the router must know of the world, given by the wiring.
struct RouterParts {
  /// Who holds a key; nothing for an unknown one.
  std::function<std::optional<memory::Caller>(std::string_view secret)> authenticate;
  /// Waits for a journal position; nothing when it came, else the problem to answer.
  std::function<std::optional<Problem>(std::int64_t seq)> wait_for_seq;
  /// Nothing when requests can be served, else the problem (starting, stopping, read-only, taken);
  /// asked before every endpoint that is not open.
  std::function<std::optional<Problem>(const Request&)> gate;
  Metrics& metrics;
  base::Log* log = nullptr;  ///< one line a request; null for none
};

/// From request to response: finds the endpoint, asks for the key, checks role and space, waits for
/// min_seq, calls it, and turns what it throws into a problem. Every answer carries X-Request-Id.
/// Thread-safe once built.
class Router final : public Responder {
 public:
  Router(RouterParts parts, std::vector<Endpoint> endpoints);
  ~Router() override;

  /// Never throws.
  Response answer(Request request) const noexcept override;

  const std::vector<Endpoint>& endpoints() const noexcept { return endpoints_; }

 private:
  RouterParts parts_;
  std::vector<Endpoint> endpoints_;
};

}  // namespace theseus::http
