#pragma once

#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "mcp/channel.h"
#include "mcp/features.h"
#include "mcp/message.h"
#include "mcp/peer.h"
#include "mcp/questions.h"
#include "mcp/revision.h"
#include "mcp/routing_headers.h"

namespace theseus::mcp {

/// How a message came, besides what stands in it.
struct Arrival {
  const Peer& peer;
  Channel& channel;
  const RoutingHeaders* headers = nullptr;  ///< null on stdio
  /// What `initialize` settled on this connection, where the transport has one (stdio).
  std::optional<Revision> negotiated = {};
};

/// The answer to a message: one JSON-RPC message as a line without its end, empty where there is
/// none (a notification or a response was accepted), with the HTTP status that the era wants.
struct Reply {
  int status = 200;
  std::string message = {};
  /// What an `initialize` settled; the transport keeps it if it has a connection to keep it for.
  std::optional<Revision> negotiated = {};
};

/// From message to answer, in both eras, without sessions: every message stands for itself, and any
/// process answers any. Knows neither transport nor storage. Thread-safe.
class Dispatcher {
 public:
  explicit Dispatcher(Features features);
  ~Dispatcher();

  /// Never throws: what a feature throws becomes an answer.
  Reply answer(const Message& message, const Arrival& arrival) const;
  /// The same from bytes, whatever they are.
  Reply answer(std::string_view bytes, const Arrival& arrival) const;

  /// The answer to bytes that are no message.
  static Reply refuse(const MessageFault& fault);

  const Features& features() const noexcept { return features_; }

 private:
  Features features_;
  std::unique_ptr<const nlohmann::json> schemas_;  ///< of the tools by their names, parsed once
  mutable Questions questions_;
};

/// The era of a message: modern by its `_meta`, its version header or `server/discover`.
Era choose_era(const Message& message, const RoutingHeaders* headers);

}  // namespace theseus::mcp
