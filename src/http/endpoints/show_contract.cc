#include "http/endpoints/body.h"
#include "http/endpoints/contract.h"
#include "http/endpoints/endpoints.h"

namespace theseus::http {

Endpoint show_contract_endpoint() {
  return {.method = Method::get,
          .pattern = "/v1/openapi.json",
          .right = Right::open,
          .answer = [](const Request& request) -> Answer {
            if (auto problem = refuse_extras(request)) return *problem;
            return Response{.headers = {}, .body = std::string(contract_json())};
          }};
}

}  // namespace theseus::http
