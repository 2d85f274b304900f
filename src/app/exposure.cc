#include "app/exposure.h"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <netinet/in.h>

namespace theseus::app {

bool is_loopback(const std::string& host) {
  if (host == "localhost") return true;
  in_addr four{};
  if (::inet_pton(AF_INET, host.c_str(), &four) == 1) return ntohl(four.s_addr) >> 24U == 127;
  in6_addr six{};
  return ::inet_pton(AF_INET6, host.c_str(), &six) == 1 && IN6_IS_ADDR_LOOPBACK(&six);
}

std::optional<base::Refusal> find_exposure(const Configuration& configuration) {
  const std::string& host = configuration.listener.host;
  if (is_loopback(host)) return std::nullopt;
  if (configuration.no_auth) {
    return base::Refusal{fmt::format(
        "--no-auth is accepted on a loopback address only: on {} whoever reaches this machine "
        "could read and change every memory. Listen on 127.0.0.1, or leave --no-auth away.",
        host)};
  }
  if (!configuration.behind_proxy) {
    return base::Refusal{fmt::format(
        "Listening on {} would send keys and memories over the network in the clear: this release "
        "does not speak TLS itself. Put a proxy that does in front of it and say --behind-proxy, "
        "or listen on 127.0.0.1.",
        host)};
  }
  return std::nullopt;
}

}  // namespace theseus::app
