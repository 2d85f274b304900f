#pragma once

#include <chrono>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "mcp/channel.h"
#include "mcp/message.h"
#include "mcp/peer.h"
#include "mcp/questions.h"
#include "mcp/revision.h"

namespace theseus::mcp {

/// A step of a long call; `total` 0 where it is not known.
struct Progress {
  double done = 0;
  double total = 0;
  std::string message = {};
};

/// One call of a tool, a prompt or a resource while it runs: what was asked, by whom, and the ways
/// to act. Lives as long as the call, on one thread.
class Call {
 public:
  struct Parts {
    const Message& message;
    Era era;
    const Peer& peer;
    Channel& channel;
    Questions& questions;
  };

  explicit Call(Parts parts) : parts_(parts) {}

  /// The same call with what another message asks; that must outlive it.
  Call with(const Message& message) const;

  Era era() const noexcept { return parts_.era; }
  const Peer& peer() const noexcept { return parts_.peer; }
  /// `params.arguments`; an empty object where there are none.
  const nlohmann::json& arguments() const;

  /// Answers a REST request as the peer.
  http::Response ask(http::Request request) const { return parts_.peer.ask(std::move(request)); }

  /// Sends progress where the client gave a token for it.
  void report(const Progress& progress) const;
  /// Sends a log message (level such as `info`); modern only where the request set a level that
  /// lets it through.
  void log(std::string_view level, std::string_view text) const;

  bool is_cancelled() const { return parts_.channel.is_cancelled(); }
  /// Waits; false when the call was cancelled meanwhile.
  bool wait(std::chrono::milliseconds time) const;

  /// Whether the client declared a capability (modern). A legacy request does not say: true.
  bool client_has(std::string_view capability) const;

  /// Asks the client on the stream of this call and waits for its answer (legacy only); gives the
  /// `result`.
  base::Result<nlohmann::json, RpcError> ask_client(std::string_view method,
                                                    const nlohmann::json& params) const;

  /// The answers that came with a repeated request (modern): an object by key, empty at first.
  const nlohmann::json& input_responses() const;
  std::optional<std::string> request_state() const;

 private:
  Parts parts_;
};

}  // namespace theseus::mcp
