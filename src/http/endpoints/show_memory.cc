#include <limits>
#include <nlohmann/json.hpp>

#include "http/endpoint.h"
#include "http/endpoints/answers.h"
#include "http/endpoints/write_request.h"
#include "http/query.h"
#include "memory/memories.h"

namespace theseus::http {
namespace {

using nlohmann::json;

base::Result<memory::At, base::FieldFault> parse_at(const Request& request) {
  Query query(request);
  const auto revision = query.integer("revision", 1, std::numeric_limits<int>::max());
  const auto as_of = query.time("as_of");
  if (revision && as_of) query.refuse("as_of", "cannot be given together with revision");
  if (auto fault = query.fault()) return base::Unexpected(std::move(*fault));
  if (revision) return memory::At(static_cast<int>(*revision));
  if (as_of) return memory::At(*as_of);
  return memory::At();
}

Answer show_memory(const memory::Memories& memories, const Request& request) {
  const auto id = parse_path_id(request);
  if (!id) return id.error();
  const auto at = parse_at(request);
  if (!at) return problem_of(at.error());

  const auto memory = memories.show(request.parameter("space"), *id, *at);
  if (!memory) return problem_of(memory.error());
  return memory_response(200, *memory, json{{"memory", memory_json(*memory)}});
}

}  // namespace

Endpoint show_memory_endpoint(const memory::Memories& memories) {
  return {.method = Method::get,
          .pattern = "/v1/spaces/{space}/memories/{id}",
          .right = Right::reader,
          .reads_data = true,
          .answer = [&memories](const Request& request) { return show_memory(memories, request); }};
}

}  // namespace theseus::http
