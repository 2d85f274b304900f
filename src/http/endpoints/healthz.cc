#include <nlohmann/json.hpp>

#include "http/endpoints/endpoints.h"

namespace theseus::http {

Endpoint healthz_endpoint() {
  return {.method = Method::get,
          .pattern = "/v1/healthz",
          .right = Right::open,
          .answer = [](const Request&) {
            return json_response(200, nlohmann::json{{"status", "alive"}});
          }};
}

}  // namespace theseus::http
