#pragma once

#include <functional>
#include <string_view>
#include <variant>

#include "http/problem.h"
#include "http/request.h"
#include "http/response.h"
#include "memory/caller.h"

namespace theseus::http {

/// Who may call an endpoint: nobody is asked, or a key of at least this role.
enum class Right { open, reader, writer, admin };

/// What an endpoint gives back: an answer or a problem.
using Answer = std::variant<Response, Problem>;

/// One method on one path. Segments of `pattern` in braces become parameters; a path with {space}
/// is answered with 404 where the caller may not see that space, so `answer` never meets a foreign
/// one. `answer` runs on a worker thread, several at a time; it returns problems and lets
/// base::Error pass. An endpoint that says `reads_data` honours `?min_seq=`, which the router takes
/// out of the query and waits for.
struct Endpoint {
  Method method = Method::get;
  std::string_view pattern;
  Right right = Right::reader;
  bool reads_data = false;
  std::function<Answer(const Request&)> answer;
};

}  // namespace theseus::http
