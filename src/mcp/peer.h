#pragma once

#include <functional>
#include <string>

#include "http/request.h"
#include "http/response.h"
#include "http/waiting_room.h"

namespace theseus::mcp {

/// Answers one REST request (`/v1/...`, docs/openapi.yaml) as the peer: the one who gives it sets
/// `Authorization` or `local`. May throw base::Error(unavailable) and others of its kinds, with a
/// message for a person; the call is then answered by that message. Thread-safe.
using Ask = std::function<http::Response(http::Request)>;

/// Who is at the other end.
struct Peer {
  Ask ask;
  /// Where a call goes that names no space: the first space of the key, or `default` where it has
  /// all.
  std::string default_space = "default";
  /// Whether tools that write are shown. A transport that does not know says yes: REST decides in
  /// the end.
  bool may_write = true;
  /// Whether the key may see the default space: one that is not found is then one that nobody has
  /// made yet, and an empty memory.
  bool sees_default_space = true;
  /// Where a call takes a place before it waits, for it stands on a thread that others need; null
  /// where it does not.
  http::WaitingRoom* room = nullptr;
};

}  // namespace theseus::mcp
