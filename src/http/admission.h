#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "http/problem.h"
#include "http/request.h"

namespace theseus::http {

/// How a request came, besides what stands in it.
struct Arrival {
  std::string_view bound_address;  ///< of the server's end of the connection, without port
  bool http_1_0 = false;
  bool local = false;
};

/// What a request's header must fulfil before its body is read. Host guards against DNS rebinding:
/// a page that got a name of its own to point here does not get an answer.
class Admission {
 public:
  Admission(std::vector<std::string> hosts, std::vector<std::string> origins);

  /// 400 without a Host, 421 for a foreign one, 403 for a foreign Origin, 417 for an expectation
  /// other than 100-continue; nothing when the request may come in.
  std::optional<Problem> find_fault(const Request& request, const Arrival& arrival) const;

 private:
  std::optional<Problem> find_host_fault(const Request& request, const Arrival& arrival) const;
  bool serves(std::string_view host, std::string_view bound_address) const;

  std::vector<std::string> hosts_;
  std::vector<std::string> origins_;
};

/// Whether the client waits for `100 Continue` before it sends the body.
bool expects_continue(const Request& request);

}  // namespace theseus::http
