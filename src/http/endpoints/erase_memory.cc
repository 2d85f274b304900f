#include <nlohmann/json.hpp>
#include <utility>

#include "http/endpoint.h"
#include "http/endpoints/answers.h"
#include "http/endpoints/body.h"
#include "http/endpoints/older_copies.h"
#include "http/endpoints/write_request.h"
#include "memory/memories.h"
#include "memory/scrubbed.h"

namespace theseus::http {
namespace {

struct Parts {
  memory::Memories& memories;
  storage::Database& database;
  OlderCopies copies;
};

Erasure erasure_of(storage::Database& database, const memory::Written& written) {
  Erasure erasure{.seq = written.seq,
                  .erased_at = written.memory.erased_at,
                  .scrubbed_at = written.memory.scrubbed_at};
  database.read([&](storage::Transaction& transaction) {
    const auto rows = memory::find_erased_rows(transaction, written.memory.id);
    if (!rows) return;
    // Where it was erased before, the answer is of a later position.
    erasure.seq = rows->erased_by;
    erasure.first = rows->first;
  });
  return erasure;
}

Answer erase_memory(const Parts& parts, const Request& request) {
  if (auto problem = refuse_extras(request)) return *problem;
  const auto write = parse_memory_write(request);
  if (!write) return write.error();

  const auto written = parts.memories.erase(write->context, write->id, write->expected_revision);
  if (!written) return problem_of(written.error());
  const memory::Memory& erased = written->memory;
  return memory_response(
      200, erased,
      {{"memory", memory_json(erased)},
       {"seq", written->seq},
       {"older_copies", holders_json(parts.copies, erasure_of(parts.database, *written))}});
}

}  // namespace

Endpoint erase_memory_endpoint(memory::Memories& memories, storage::Database& database,
                               OlderCopies copies) {
  return {
      .method = Method::post,
      .pattern = "/v1/spaces/{space}/memories/{id}/erase",
      .right = Right::writer,
      .answer =
          [parts = Parts{.memories = memories, .database = database, .copies = std::move(copies)}](
              const Request& request) { return erase_memory(parts, request); }};
}

}  // namespace theseus::http
