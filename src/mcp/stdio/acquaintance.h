#pragma once

#include <mutex>
#include <optional>
#include <string>

#include "base/patience.h"
#include "mcp/peer.h"
#include "mcp/stdio/stdio.h"
#include "memory/caller.h"

namespace theseus::mcp {

/// What a server elsewhere says of the key that it is asked with. It is asked by the first who
/// needs to know, and by the next ones until it has answered. Thread-safe.
class Acquaintance {
 public:
  /// `wished` is the space for calls that name none, where somebody said so.
  Acquaintance(AskInTime ask, std::optional<std::string> wished);

  /// Fits the peer to what the key may do. Leaves it as it is where the server does not say that
  /// within two seconds, or within the patience.
  void introduce(Peer& peer, const base::Patience& patience);

 private:
  std::optional<memory::Caller> find_known();
  std::optional<memory::Caller> ask(const base::Patience& patience) const;

  const AskInTime ask_;
  const std::optional<std::string> wished_;
  std::mutex mutex_;
  std::optional<memory::Caller> caller_;
};

}  // namespace theseus::mcp
