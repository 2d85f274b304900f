#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "http/request.h"
#include "mcp/call.h"

namespace theseus::mcp {

/// A request to `/v1/` and the segments, which may hold any text.
struct RestRequest {
  http::Method method = http::Method::get;
  std::vector<std::string> segments;
  std::vector<std::pair<std::string, std::string>> query = {};
  std::string body = {};  ///< JSON text, or empty
  std::optional<std::int64_t> if_revision = {};
};

/// Why REST did not do it: a problem (RFC 9457), in the words that it has for the person.
struct RestFault {
  int status = 0;
  std::string code = {};
  std::string message = {};
};

using RestAnswer = base::Result<nlohmann::json, RestFault>;

/// Asks as the peer of the call. While the index of a space is being loaded it waits, sends
/// progress, and asks again, for a bounded time or until the call is cancelled. Where all places
/// for those who wait are taken, it does not.
RestAnswer ask_rest(const Call& call, const RestRequest& request);

/// The same for one who reads the answer's JSON text himself.
base::Result<std::string, RestFault> ask_rest_text(const Call& call, const RestRequest& request);

/// The fault of an answer that says that it was done, in a form that cannot be read.
RestFault unreadable_answer();

/// The space that the arguments name, else the peer's own.
std::string space_of(const Call& call);

}  // namespace theseus::mcp
