#include <nlohmann/json.hpp>
#include <utility>

#include "http/endpoint.h"
#include "http/endpoints/answers.h"
#include "http/endpoints/body.h"
#include "http/endpoints/older_copies.h"
#include "http/endpoints/write_request.h"
#include "http/query.h"
#include "memory/memories.h"

namespace theseus::http {
namespace {

Answer erase_space(memory::Memories& memories, const OlderCopies& copies, const Request& request) {
  if (auto problem = refuse_body(request)) return *problem;
  Query query(request);
  const std::string confirm = query.text("confirm").value_or("");
  if (auto fault = query.fault()) return problem_of(*fault);
  const auto context = parse_write_context(request);
  if (!context) return context.error();

  const auto erased = memories.erase_space(*context, confirm);
  if (!erased) return problem_of(erased.error());
  return json_response(
      200,
      nlohmann::json{{"space",
                      {{"name", erased->name},
                       {"erased_at", base::format_time(erased->erased_at)},
                       {"scrubbed_at", time_or_null(erased->scrubbed_at)}}},
                     {"seq", erased->seq},
                     {"older_copies", holders_json(copies, {.seq = erased->seq,
                                                            .erased_at = erased->erased_at,
                                                            .scrubbed_at = erased->scrubbed_at})}});
}

}  // namespace

Endpoint erase_space_endpoint(memory::Memories& memories, OlderCopies copies) {
  return {.method = Method::del,
          .pattern = "/v1/spaces/{space}",
          .right = Right::admin,
          .answer = [&memories, copies = std::move(copies)](const Request& request) {
            return erase_space(memories, copies, request);
          }};
}

}  // namespace theseus::http
