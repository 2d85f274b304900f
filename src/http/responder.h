#pragma once

#include "http/request.h"
#include "http/response.h"

namespace theseus::http {

/// Whoever answers requests: the router, or what stands before it while a server starts.
class Responder {
 public:
  virtual ~Responder() = default;

  /// Thread-safe. Whoever is given a streamed answer writes it; writing does not throw.
  virtual Response answer(Request request) const noexcept = 0;
};

}  // namespace theseus::http
