#pragma once

#include <atomic>
#include <cstdint>
#include <string>
#include <string_view>

#include "http/request.h"

namespace theseus::http {

/// Whether a client's X-Request-Id may be taken over: 1 to 128 letters, digits and `._:-`, nothing
/// that could forge a header or a log line.
bool is_sane_request_id(std::string_view id) noexcept;

/// Makes request ids: some random digits of this process, then a count. Thread-safe.
class RequestIds {
 public:
  RequestIds();

  /// The request's own X-Request-Id where it is sane, else a new one.
  std::string id_for(const Request& request);

  std::string next();

 private:
  std::string prefix_;
  std::atomic<std::uint64_t> count_{0};
};

}  // namespace theseus::http
