#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/fields.h"
#include "http/response.h"
#include "memory/outcome.h"

namespace theseus::http {

/// An error answer (RFC 9457): `code` is the stable word, `detail` the sentence for the person,
/// `field` a JSON pointer (or the name of a header) or empty. `more` are further members with
/// integer values.
struct Problem {
  int status = 500;
  std::string_view code = "internal";
  std::string detail = {};
  std::string field = {};
  std::vector<std::pair<std::string, std::string>> headers = {};
  std::vector<std::pair<std::string, std::int64_t>> more = {};
};

Response problem_response(const Problem& problem, std::string_view request_id);

Problem problem_of(const base::FieldFault& fault);
Problem problem_of(const memory::Refused& refused);
/// Says no more of a fault inside than that there was one; the log is the place for its message.
Problem problem_of(const base::Error& error);
/// The same where there is no log: who asks owns the data, and is told the message itself.
Problem unlogged_problem_of(const base::Error& error);

/// 500, for what nobody foresaw. The log says what it was.
Problem internal_problem();
/// The same where there is no log.
Problem unlogged_internal_problem(std::string_view message);
/// 401 with the header that it must carry; `code` is key_required or key_unknown.
Problem key_problem(std::string_view code, std::string detail);
/// 503 `busy`, to be sent again in a moment.
Problem busy_problem(std::string detail);
/// 503 `overloaded`: nothing of the request was carried out.
Problem overload_problem();

}  // namespace theseus::http
