#include "http/access.h"

#include <algorithm>
#include <string>

#include "memory/refusals.h"
#include "memory/spaces.h"

namespace theseus::http {
namespace {

constexpr std::string_view kScheme = "Bearer ";

bool is_bearer(std::string_view value) {
  return value.size() > kScheme.size() && same_name(value.substr(0, kScheme.size()), kScheme);
}

memory::Role lowest_role(Right right) {
  switch (right) {
    case Right::open:
    case Right::reader:
      return memory::Role::reader;
    case Right::writer:
      return memory::Role::writer;
    case Right::admin:
      return memory::Role::admin;
  }
  return memory::Role::admin;
}

/// The same words for a space that is not there and for one that the key may not see.
std::optional<Problem> find_space_refusal(const Request& request) {
  const auto space = request.parameters.find("space");
  if (space == request.parameters.end()) return std::nullopt;
  if (!request.caller.may_see(space->second)) {
    return problem_of(memory::no_such_space(space->second));
  }
  if (!memory::is_space_name(space->second)) {
    return Problem{.status = 400,
                   .code = "invalid_field",
                   .detail =
                       "the space in the path must be 1 to 128 letters, digits or . _ : @ -, "
                       "the first of them a letter or a digit",
                   .field = "/space"};
  }
  return std::nullopt;
}

}  // namespace

base::Result<memory::Caller, Problem> parse_caller(const Request& request,
                                                   const Authenticate& authenticate,
                                                   const std::optional<memory::Caller>& keyless) {
  if (request.local) return memory::Caller{};
  const auto header = request.find_header("Authorization");
  if (!header && keyless) return *keyless;
  if (!header || !is_bearer(*header)) {
    return base::Unexpected(
        key_problem("key_required",
                    "This request needs a key, sent as the header Authorization: Bearer <key>."));
  }
  auto secret = header->substr(kScheme.size());
  secret.remove_prefix(std::min(secret.find_first_not_of(' '), secret.size()));
  auto caller = authenticate(secret);
  if (!caller) {
    return base::Unexpected(
        key_problem("key_unknown", "This key is unknown, revoked or has expired."));
  }
  return std::move(*caller);
}

std::optional<Problem> find_refusal(const Request& request, const Endpoint& endpoint) {
  if (auto problem = find_space_refusal(request)) return problem;
  const memory::Role needed = lowest_role(endpoint.right);
  if (request.caller.role >= needed) return std::nullopt;
  const std::string role(memory::name_of(needed));
  return Problem{
      .status = 403,
      .code = "forbidden",
      .detail = "This needs a key of the role " + role + "; yours is a " +
                std::string(memory::name_of(request.caller.role)) + ".",
      .headers = {{"WWW-Authenticate",
                   R"(Bearer realm="theseus", error="insufficient_scope", scope=")" + role + '"'}}};
}

}  // namespace theseus::http
