#include <nlohmann/json.hpp>

#include "http/endpoint.h"
#include "http/endpoints/body.h"
#include "http/endpoints/key_answer.h"
#include "memory/keys.h"

namespace theseus::http {
namespace {

using nlohmann::json;

Answer list_keys(const memory::Keys& keys, const Request& request) {
  if (auto problem = refuse_extras(request)) return *problem;

  json shown = json::array();
  for (const memory::Key& key : keys.list(request.caller)) shown.push_back(to_json(key));
  return json_response(200, json{{"keys", std::move(shown)}});
}

}  // namespace

Endpoint list_keys_endpoint(const memory::Keys& keys) {
  return {.method = Method::get,
          .pattern = "/v1/keys",
          .right = Right::admin,
          .answer = [&keys](const Request& request) { return list_keys(keys, request); }};
}

}  // namespace theseus::http
