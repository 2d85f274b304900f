#include "http/endpoints/body.h"

#include <nlohmann/json.hpp>
#include <string>

#include "base/json.h"
#include "http/query.h"

namespace theseus::http {
namespace {

Problem bad_json(std::string sentence) {
  return Problem{.status = 400, .code = "invalid_json", .detail = std::move(sentence)};
}

}  // namespace

base::Result<nlohmann::json, Problem> parse_body(const Request& request) {
  if (request.body.empty()) {
    return base::Unexpected(bad_json("the request has no body; a JSON object is expected"));
  }
  auto parsed = base::parse_json(request.body);
  if (!parsed) return base::Unexpected(bad_json(std::move(parsed.error().message)));
  return std::move(parsed).value();
}

std::optional<Problem> refuse_parameters(const Request& request) {
  const auto fault = Query(request).fault();
  if (!fault) return std::nullopt;
  return problem_of(*fault);
}

std::optional<Problem> refuse_body(const Request& request) {
  if (request.body.empty()) return std::nullopt;
  return Problem{.status = 400,
                 .code = "unexpected_body",
                 .detail = "this request takes no body; send it without one"};
}

std::optional<Problem> refuse_extras(const Request& request) {
  if (auto problem = refuse_body(request)) return problem;
  return refuse_parameters(request);
}

}  // namespace theseus::http
