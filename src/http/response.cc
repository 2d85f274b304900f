#include "http/response.h"

#include <nlohmann/json.hpp>

#include "base/json.h"

namespace theseus::http {

Response json_response(int status, const nlohmann::json& body) {
  return Response{.status = status, .headers = {}, .body = base::to_text(body)};
}

}  // namespace theseus::http
