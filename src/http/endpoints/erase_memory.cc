#include <nlohmann/json.hpp>
#include <utility>

#include "http/endpoint.h"
#include "http/endpoints/answers.h"
#include "http/endpoints/body.h"
#include "http/endpoints/older_copies.h"
#include "http/endpoints/write_request.h"
#include "memory/memories.h"

namespace theseus::http {
namespace {

Answer erase_memory(memory::Memories& memories, const OlderCopies& copies, const Request& request) {
  if (auto problem = refuse_extras(request)) return *problem;
  const auto write = parse_memory_write(request);
  if (!write) return write.error();

  const auto written = memories.erase(write->context, write->id, write->expected_revision);
  if (!written) return problem_of(written.error());
  const memory::Memory& erased = written->memory;
  return memory_response(
      200, erased,
      {{"memory", memory_json(erased)},
       {"seq", written->seq},
       {"older_copies", holders_json(copies, {.seq = written->seq,
                                              .since = erased.created_at,
                                              .scrubbed_at = erased.scrubbed_at})}});
}

}  // namespace

Endpoint erase_memory_endpoint(memory::Memories& memories, OlderCopies copies) {
  return {.method = Method::post,
          .pattern = "/v1/spaces/{space}/memories/{id}/erase",
          .right = Right::writer,
          .answer = [&memories, copies = std::move(copies)](const Request& request) {
            return erase_memory(memories, copies, request);
          }};
}

}  // namespace theseus::http
