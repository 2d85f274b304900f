#pragma once

#include <string>

#include "http/response.h"

namespace theseus::http {

/// What the request decides about the form of its answer.
struct ResponseForm {
  bool head_only = false;   ///< header without the body, as HEAD asks
  bool keeps_alive = true;  ///< another request may follow on the connection
  bool http_1_0 = false;    ///< the client must be told that the connection stays
};

/// The bytes of an answer; of a streamed one its header alone.
std::string response_text(const Response& response, const ResponseForm& form);

}  // namespace theseus::http
