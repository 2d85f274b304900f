#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/fields.h"
#include "http/endpoint.h"
#include "http/endpoints/body.h"
#include "http/endpoints/key_answer.h"
#include "http/idempotency.h"
#include "memory/keys.h"
#include "memory/spaces.h"

namespace theseus::http {
namespace {

using memory::NewKey;
using nlohmann::json;

constexpr base::TextRule kNameRule{.min_bytes = 1, .max_bytes = NewKey::kMaxNameBytes};
constexpr base::TextRule kSpaceRule{.min_bytes = 1, .max_bytes = 128};

std::vector<std::string> read_spaces(base::Fields& fields) {
  fields.require("spaces");
  const auto spaces = fields.texts("spaces", kSpaceRule, NewKey::kMaxSpaces);
  if (!spaces) return {};
  if (spaces->empty()) fields.refuse("spaces", "must name at least one space, or \"*\" for all");
  const auto bad = std::find_if(spaces->begin(), spaces->end(), [](const std::string& name) {
    return name != "*" && !memory::is_space_name(name);
  });
  if (bad != spaces->end()) {
    fields.refuse(base::FieldFault{
        base::pointer_to(fields.pointer_of("spaces"), std::to_string(bad - spaces->begin())),
        "is neither the name of a space nor \"*\""});
  }
  return *spaces;
}

base::Result<NewKey, base::FieldFault> parse_new_key(const json& object) {
  base::Fields fields(object);
  NewKey wish;
  fields.require("name");
  wish.name = fields.text("name", kNameRule).value_or("");
  fields.require("role");
  const auto role = fields.word("role", {"reader", "writer", "admin"});
  wish.role = memory::find_role(role.value_or("")).value_or(memory::Role::reader);
  wish.spaces = read_spaces(fields);
  wish.expires_at = fields.time("expires_at");
  if (auto fault = fields.fault()) return base::Unexpected(std::move(*fault));
  return wish;
}

Response created_response(const memory::CreatedKey& created) {
  json body = to_json(created.key);
  if (!created.secret.empty()) body["key"] = created.secret;
  return json_response(201, body);
}

Answer create_key(memory::Keys& keys, const Request& request) {
  if (auto problem = refuse_parameters(request)) return *problem;
  const auto retry = parse_retry(request);
  if (!retry) return retry.error();
  const auto body = parse_body(request);
  if (!body) return body.error();
  const auto wish = parse_new_key(*body);
  if (!wish) return problem_of(wish.error());

  const auto created = keys.create(request.caller, *wish, *retry);
  if (!created) return problem_of(created.error());
  return created_response(*created);
}

}  // namespace

Endpoint create_key_endpoint(memory::Keys& keys) {
  return {.method = Method::post,
          .pattern = "/v1/keys",
          .right = Right::admin,
          .answer = [&keys](const Request& request) { return create_key(keys, request); }};
}

}  // namespace theseus::http
