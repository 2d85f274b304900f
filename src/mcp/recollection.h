#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "mcp/call.h"
#include "mcp/rest.h"

namespace theseus::mcp {

/// One memory as an answer shows it; of a long text, `passage` is the part that fits best.
struct Recollected {
  std::string id;
  std::int64_t revision = 0;
  std::string time;  ///< RFC 3339: when it happened, else when it was remembered
  std::string text;
  std::string passage;
};

/// What a space has to say, best first.
struct Recollection {
  std::vector<Recollected> memories;
  std::vector<std::string> degraded;
  std::int64_t seq = 0;
  bool at_limit = false;  ///< there may be more than were asked for
};

struct RecallWish {
  std::string space = {};  ///< empty: the peer's own, which may not be there yet
  std::string query = {};  ///< empty: the standing context
  std::vector<std::string> tags = {};
  int limit = 10;
};

/// Searches the space. Without a query: of its newest memories the most important ones, and of
/// those that matter alike the newest.
base::Result<Recollection, RestFault> recollect(const Call& call, const RecallWish& wish);

/// A memory of REST.
Recollected recollected_of(const nlohmann::json& memory);

}  // namespace theseus::mcp
