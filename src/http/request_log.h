#pragma once

#include <chrono>
#include <cstddef>
#include <string_view>

#include "base/log.h"
#include "http/request.h"

namespace theseus::http {

/// What became of a request. `pattern` stands in for the path, which may name people.
struct RequestOutcome {
  std::string_view pattern;
  int status = 0;
  std::string_view code = "none";  ///< of the problem, where it was refused; how a stream ended
  std::size_t body_bytes = 0;
  std::chrono::nanoseconds took{};
};

/// Writes the one line of a request that has been answered.
void log_request(base::Log& log, const Request& request, const RequestOutcome& outcome);

}  // namespace theseus::http
