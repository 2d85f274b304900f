#include "http/request_log.h"

#include <string>

#include "base/id.h"

namespace theseus::http {
namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

base::LogLevel level_of(int status) {
  if (status == 500 || status == 507) return base::LogLevel::error;
  return status >= 500 ? base::LogLevel::warning : base::LogLevel::info;
}

}  // namespace

void log_request(base::Log& log, const Request& request, const RequestOutcome& outcome) {
  const std::string key = request.caller.key ? base::format_id(*request.caller.key) : "none";
  log.write(level_of(outcome.status), "request",
            {{"method", name_of(request.method)},
             {"path", outcome.pattern},
             {"status", std::int64_t{outcome.status}},
             {"code", outcome.code},
             {"ms", Milliseconds(outcome.took).count()},
             {"bytes", static_cast<std::int64_t>(outcome.body_bytes)},
             {"request_id", std::string_view(request.request_id)},
             {"key", std::string_view(key)}});
}

}  // namespace theseus::http
