#include "mcp/stdio/acquaintance.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "base/error.h"
#include "mcp/key_rights.h"

namespace theseus::mcp {
namespace {

constexpr std::chrono::seconds kLongest{2};

}  // namespace

Acquaintance::Acquaintance(AskInTime ask, std::optional<std::string> wished)
    : ask_(std::move(ask)), wished_(std::move(wished)) {}

void Acquaintance::introduce(Peer& peer, const base::Patience& patience) {
  auto caller = find_known();
  if (!caller) {
    // Not under the mutex: of those who ask at once each waits for its own answer alone.
    caller = ask(patience);
    if (!caller) return;
    const std::lock_guard lock(mutex_);
    caller_ = caller;
  }
  fit_to_caller(peer, *caller, wished_);
}

std::optional<memory::Caller> Acquaintance::find_known() {
  const std::lock_guard lock(mutex_);
  return caller_;
}

std::optional<memory::Caller> Acquaintance::ask(const base::Patience& patience) const {
  const auto end = std::min(patience.end, std::chrono::steady_clock::now() + kLongest);
  try {
    return find_caller(ask_({.method = http::Method::get, .target = "/v1/status"},
                            {.end = end, .is_cancelled = patience.is_cancelled}));
  } catch (const base::Error&) {
    // The call itself will say so, if it finds the same.
    return std::nullopt;
  }
}

}  // namespace theseus::mcp
