#pragma once

#include <chrono>
#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "http/body_writer.h"

namespace theseus::http {

struct StreamEnd;

/// The body of an answer that is written while the endpoint works. The header waits for the first
/// piece, so that until then another answer may take its place.
struct BodyStream {
  /// Called once, on a worker; the body ends when it returns.
  std::function<StreamEnd(BodyWriter&)> write;
  /// Sent whenever nothing else was for `idle_after`, also as the first piece, so that whoever
  /// stands between sees life; none when empty.
  std::string idle_piece = {};
  std::chrono::milliseconds idle_after = std::chrono::seconds(15);
};

struct Response {
  int status = 200;
  std::string content_type = "application/json";
  std::vector<std::pair<std::string, std::string>> headers;
  std::string body;
  std::optional<BodyStream> stream = {};  ///< instead of `body`
};

/// How a streamed answer ends: with `last_piece` behind the others, or broken off without one, so
/// that the client cannot take it for whole. Where nothing has gone out, with `instead`, which is
/// not streamed.
struct StreamEnd {
  Response instead;
  std::optional<std::string> last_piece;
};

Response json_response(int status, const nlohmann::json& body);

}  // namespace theseus::http
