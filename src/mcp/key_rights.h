#pragma once

#include <optional>
#include <string>

#include "http/response.h"
#include "mcp/peer.h"
#include "memory/caller.h"

namespace theseus::mcp {

/// Fits the peer to what its key may do: whether tools that write are shown, and where a call goes
/// that names no space. That is `wished` where somebody said so, else the first space of the key,
/// else `default`.
void fit_to_caller(Peer& peer, const memory::Caller& caller,
                   const std::optional<std::string>& wished = {});

/// Who asked, as the answer of `/v1/status` says; nothing where it does not, or in words that this
/// release does not know.
std::optional<memory::Caller> find_caller(const http::Response& status);

}  // namespace theseus::mcp
