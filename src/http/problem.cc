#include "http/problem.h"

#include <nlohmann/json.hpp>

#include "base/json.h"

namespace theseus::http {
namespace {

using memory::Refused;

constexpr const char* kRetrySoon = "1";
constexpr const char* kRetryLater = "30";

std::string_view title_of(int status) {
  switch (status) {
    case 400:
      return "The request is not well formed";
    case 401:
      return "A valid key is needed";
    case 403:
      return "Not allowed";
    case 404:
      return "Not found";
    case 405:
      return "The method is not allowed here";
    case 406:
      return "The answer cannot have this form";
    case 408:
      return "The request took too long to arrive";
    case 409:
      return "The memory is not live";
    case 410:
      return "The history has changed";
    case 412:
      return "Another revision was first";
    case 413:
      return "Too large";
    case 415:
      return "The content type is not supported";
    case 417:
      return "The expectation cannot be met";
    case 421:
      return "This host is not served here";
    case 422:
      return "The Idempotency-Key was used for another request";
    case 429:
      return "Too many requests";
    case 431:
      return "The header is too large";
    case 503:
      return "Not available now";
    case 507:
      return "The storage is full";
    default:
      return "Internal error";
  }
}

Problem refusal(int status, std::string_view code, const Refused& refused) {
  return Problem{
      .status = status, .code = code, .detail = refused.message, .field = refused.pointer};
}

Problem unavailable(std::string_view code, std::string detail, const char* retry_after) {
  return Problem{.status = 503,
                 .code = code,
                 .detail = std::move(detail),
                 .headers = {{"Retry-After", retry_after}}};
}

}  // namespace

Response problem_response(const Problem& problem, std::string_view request_id) {
  // Ordered, so that a person who reads it meets the general before the particular.
  nlohmann::ordered_json body{{"type", "urn:theseus:problem:" + std::string(problem.code)},
                              {"title", title_of(problem.status)},
                              {"status", problem.status},
                              {"detail", problem.detail},
                              {"code", problem.code}};
  if (!problem.field.empty()) body["field"] = problem.field;
  for (const auto& [name, value] : problem.more) body[name] = value;
  body["request_id"] = request_id;
  return Response{
      .status = problem.status,
      .content_type = "application/problem+json",
      .headers = problem.headers,
      .body = body.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace)};
}

Problem key_problem(std::string_view code, std::string detail) {
  // RFC 6750, 3.1: no error where no key was sent.
  const char* challenge = code == "key_required"
                              ? R"(Bearer realm="theseus")"
                              : R"(Bearer realm="theseus", error="invalid_token")";
  return Problem{.status = 401,
                 .code = code,
                 .detail = std::move(detail),
                 .headers = {{"WWW-Authenticate", challenge}}};
}

Problem busy_problem(std::string detail) {
  return unavailable("busy", std::move(detail), kRetrySoon);
}

Problem overload_problem() {
  return unavailable("overloaded",
                     "More requests wait than this server takes on. Nothing of this one was "
                     "carried out; send it again in a moment.",
                     kRetrySoon);
}

Problem problem_of(const base::FieldFault& fault) {
  const bool too_large = fault.kind == base::FieldFault::Kind::too_large;
  const std::string name = fault.pointer.empty() ? "the body" : fault.pointer;
  return Problem{.status = too_large ? 413 : 400,
                 .code = too_large ? "too_large" : "invalid_field",
                 .detail = name + " " + fault.message,
                 .field = fault.pointer};
}

Problem problem_of(const Refused& refused) {
  switch (refused.reason) {
    case Refused::Reason::not_found:
      return refusal(404, "not_found", refused);
    case Refused::Reason::not_live:
      return refusal(409, "not_live", refused);
    case Refused::Reason::revision_conflict:
      return refusal(412, "revision_conflict", refused);
    case Refused::Reason::invalid_field:
      return refusal(400, "invalid_field", refused);
    case Refused::Reason::retry_mismatch:
      return refusal(422, "retry_mismatch", refused);
    case Refused::Reason::key_revoked:
      return key_problem("key_unknown", refused.message);
    case Refused::Reason::history_changed: {
      Problem problem = refusal(410, "history_changed", refused);
      problem.more = {{"restored_to", refused.restored_to},
                      {"continue_after", refused.continue_after}};
      return problem;
    }
  }
  return Problem{};
}

Problem problem_of(const base::Error& error) {
  switch (error.kind()) {
    case base::ErrorKind::unavailable:
      return unavailable("not_ready", error.what(), kRetrySoon);
    case base::ErrorKind::busy:
    case base::ErrorKind::conflict:
      return busy_problem(error.what());
    case base::ErrorKind::read_only:
      return unavailable("read_only", error.what(), kRetryLater);
    case base::ErrorKind::newer_format:
      return unavailable("newer_format", error.what(), kRetryLater);
    case base::ErrorKind::full:
      return Problem{.status = 507,
                     .code = "storage_full",
                     .detail =
                         "The disk that holds the data is full. Nothing of this request was "
                         "stored; what was stored before is unharmed and can be read. Make "
                         "room and send it again."};
    case base::ErrorKind::corrupt:
      return Problem{.detail =
                         "Stored data is not what it must be, and nothing was changed. The "
                         "server's log says under this request id what was found."};
    case base::ErrorKind::internal:
      break;
  }
  return internal_problem();
}

Problem unlogged_problem_of(const base::Error& error) {
  if (error.kind() == base::ErrorKind::internal) return unlogged_internal_problem(error.what());
  Problem problem = problem_of(error);
  if (error.kind() == base::ErrorKind::corrupt) {
    problem.detail =
        "Stored data is not what it must be, and nothing was changed. What was found: " +
        std::string(error.what());
  }
  return problem;
}

Problem unlogged_internal_problem(std::string_view message) {
  return Problem{.detail =
                     "Theseus met a fault of its own; what was stored before is unharmed. "
                     "What happened: " +
                     std::string(message)};
}

Problem internal_problem() {
  return Problem{.detail =
                     "The server met a fault of its own. Its log says more under this "
                     "request id."};
}

}  // namespace theseus::http
