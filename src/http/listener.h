#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "base/log.h"
#include "http/metrics.h"
#include "http/responder.h"

namespace theseus::http {

/// Each limit answers with its own status and code (api.md, Limits).
struct ListenerLimits {
  std::size_t header_bytes = std::size_t{16} * 1024;
  std::size_t body_bytes = std::size_t{8} * 1024 * 1024;
  std::size_t all_bodies_bytes = std::size_t{64} * 1024 * 1024;  ///< under way at the same time
  std::chrono::milliseconds request_time = std::chrono::seconds(10);
  std::chrono::milliseconds idle_time = std::chrono::seconds(75);
  int connections = 1024;
  int waiting_requests = 1024;
};

struct ListenerOptions {
  std::string host = "127.0.0.1";
  std::uint16_t port = 7077;                    ///< 0: any free one, see port()
  std::vector<std::string> allowed_hosts = {};  ///< besides the bound address and localhost
  std::vector<std::string> allowed_origins = {};
  int workers = 32;
  ListenerLimits limits = {};
};

/// The HTTP/1.1 server: accepts, reads within the limits, hands whole requests to the responder on
/// a bounded worker pool. Bound by its constructor, before anything slow; throws Error(unavailable)
/// naming the address when it cannot.
class Listener {
 public:
  Listener(ListenerOptions options, const Responder& responder, Metrics& metrics, base::Log* log);
  /// Stops at once.
  ~Listener();

  /// Also listens on a Unix socket of mode 0600, whose requests are `local`. The path must not
  /// exist.
  void listen_locally(const std::filesystem::path& socket);

  std::uint16_t port() const;

  /// Removes its Unix sockets, stops accepting, closes idle connections, lets requests that run
  /// finish, at most for `patience`; closes the others, and gives those that stream a moment to
  /// notice. From then on the responder is asked nothing more. False when it still answers
  /// something it was asked before: what it uses must stay. Idempotent.
  bool stop(std::chrono::milliseconds patience);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace theseus::http
