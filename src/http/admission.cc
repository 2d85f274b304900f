#include "http/admission.h"

#include <algorithm>

#include "http/target.h"

namespace theseus::http {
namespace {

/// The host without its port and without the brackets of an IPv6 address.
std::string_view without_port(std::string_view host) {
  const auto bracket = host.find(']');
  if (host.starts_with('[') && bracket != std::string_view::npos) {
    return host.substr(1, bracket - 1);
  }
  return host.substr(0, host.find(':'));
}

Problem malformed_host(std::string_view detail) {
  return Problem{
      .status = 400, .code = "malformed_request", .detail = std::string(detail), .field = "Host"};
}

Problem foreign_host() {
  return Problem{.status = 421,
                 .code = "foreign_host",
                 .detail =
                     "This server does not answer under the name in Host. Its own address and "
                     "localhost always work; other names are set with listen.hosts.",
                 .field = "Host"};
}

Problem foreign_origin() {
  return Problem{.status = 403,
                 .code = "forbidden",
                 .detail =
                     "Web pages of this Origin may not ask here; those that may are set with "
                     "listen.origins.",
                 .field = "Origin"};
}

Problem unknown_expectation() {
  return Problem{.status = 417,
                 .code = "expectation_failed",
                 .detail = "The only expectation that is known here is 100-continue.",
                 .field = "Expect"};
}

}  // namespace

Admission::Admission(std::vector<std::string> hosts, std::vector<std::string> origins)
    : hosts_(std::move(hosts)), origins_(std::move(origins)) {}

std::optional<Problem> Admission::find_fault(const Request& request, const Arrival& arrival) const {
  if (auto problem = find_host_fault(request, arrival)) return problem;
  const auto origin = request.find_header("Origin");
  if (origin && std::find(origins_.begin(), origins_.end(), *origin) == origins_.end()) {
    return foreign_origin();
  }
  if (request.find_header("Expect") && !arrival.http_1_0 && !expects_continue(request)) {
    return unknown_expectation();
  }
  return std::nullopt;
}

std::optional<Problem> Admission::find_host_fault(const Request& request,
                                                  const Arrival& arrival) const {
  const auto times =
      std::count_if(request.headers.begin(), request.headers.end(),
                    [](const auto& header) { return same_name(header.first, "Host"); });
  if (times > 1) return malformed_host("The header Host is given twice.");
  if (times == 0 && !arrival.http_1_0) {
    return malformed_host("A request of HTTP/1.1 needs the header Host.");
  }
  if (times == 0 || arrival.local) return std::nullopt;

  std::string host(*request.find_header("Host"));
  if (!request.target.starts_with('/')) {
    // The authority of an absolute target goes before Host (RFC 9112, 3.2.2).
    const auto target = parse_target(request.target);
    if (target && !target->authority.empty()) host = target->authority;
  }
  if (serves(without_port(host), arrival.bound_address)) return std::nullopt;
  return foreign_host();
}

bool Admission::serves(std::string_view host, std::string_view bound_address) const {
  if (same_name(host, "localhost") || same_name(host, bound_address)) return true;
  return std::any_of(hosts_.begin(), hosts_.end(),
                     [host](const std::string& name) { return same_name(name, host); });
}

bool expects_continue(const Request& request) {
  const auto expectation = request.find_header("Expect");
  return expectation && same_name(*expectation, "100-continue");
}

}  // namespace theseus::http
