#pragma once

#include <atomic>

#include "app/lifecycle.h"
#include "base/log.h"
#include "http/metrics.h"
#include "http/refusals.h"
#include "http/responder.h"
#include "http/router.h"

namespace theseus::app {

/// What the listener hands requests to from the moment it is bound: probes and 503 until the data
/// is open, then the router behind it.
class Front final : public http::Responder {
 public:
  Front(const Lifecycle& lifecycle, http::Metrics& metrics, base::Log& log);

  /// From now on requests go to the router, which must outlive the last of them.
  void open(const http::Router& router) noexcept { behind_.store(&router); }

  http::Response answer(http::Request request) const noexcept override;

 private:
  bool is_probe(const http::Request& request) const;

  const Lifecycle& lifecycle_;
  http::Router probes_;
  mutable http::Refusals refusals_;
  std::atomic<const http::Router*> behind_{nullptr};
};

}  // namespace theseus::app
