#pragma once

#include <string_view>

namespace theseus::http {

/// Where an endpoint writes the body of a streamed answer, piece by piece, while it works.
/// Thread-safe.
class BodyWriter {
 public:
  virtual ~BodyWriter() = default;

  /// Sends a piece, the first one behind the header; the client gets it without waiting for the
  /// next. Waits while the client is too far behind. False when he has gone: nothing more will
  /// reach him.
  virtual bool write(std::string_view piece) = 0;

  /// Whether the header has gone out.
  virtual bool has_begun() const = 0;

  /// Whether somebody still listens. A client counts as gone when he has closed, has ended his side
  /// of the connection, or has taken nothing for as long as a connection may be idle.
  virtual bool has_client() const = 0;
};

}  // namespace theseus::http
