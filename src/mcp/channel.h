#pragma once

#include <string>

namespace theseus::mcp {

/// The way back to the client of one request while it is being answered, made by the transport.
class Channel {
 public:
  virtual ~Channel() = default;

  /// Sends one message (a line without its end) ahead of the answer: over HTTP the first one turns
  /// the answer into an event stream. Dropped where the client takes no stream or has gone. Called
  /// by the thread that answers only.
  virtual void send(std::string message) = 0;

  /// Whether the client has gone or taken the request back: the work stops, and the transport sends
  /// nothing more for it, whatever the dispatcher still returns.
  virtual bool is_cancelled() const = 0;
};

}  // namespace theseus::mcp
