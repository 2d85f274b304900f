#include <nlohmann/json.hpp>

#include "http/endpoint.h"
#include "http/endpoints/body.h"
#include "http/endpoints/key_answer.h"
#include "http/endpoints/write_request.h"
#include "http/idempotency.h"
#include "memory/keys.h"

namespace theseus::http {
namespace {

Answer revoke_key(memory::Keys& keys, const Request& request) {
  if (auto problem = refuse_extras(request)) return *problem;
  const auto id = parse_path_id(request);
  if (!id) return id.error();
  const auto retry = parse_retry(request);
  if (!retry) return retry.error();

  const auto revoked = keys.revoke(request.caller, *id, *retry);
  if (!revoked) return problem_of(revoked.error());
  return json_response(200, to_json(*revoked));
}

}  // namespace

Endpoint revoke_key_endpoint(memory::Keys& keys) {
  return {.method = Method::del,
          .pattern = "/v1/keys/{id}",
          .right = Right::admin,
          .answer = [&keys](const Request& request) { return revoke_key(keys, request); }};
}

}  // namespace theseus::http
