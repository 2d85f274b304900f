#include "http/endpoint.h"
#include "http/endpoints/answers.h"
#include "http/endpoints/body.h"
#include "http/endpoints/write_request.h"
#include "memory/memories.h"

namespace theseus::http {
namespace {

Answer restore_memory(memory::Memories& memories, const Request& request) {
  if (auto problem = refuse_extras(request)) return *problem;
  const auto write = parse_memory_write(request);
  if (!write) return write.error();

  const auto written = memories.restore(write->context, write->id, write->expected_revision);
  if (!written) return problem_of(written.error());
  return written_response(*written);
}

}  // namespace

Endpoint restore_memory_endpoint(memory::Memories& memories) {
  return {
      .method = Method::post,
      .pattern = "/v1/spaces/{space}/memories/{id}/restore",
      .right = Right::writer,
      .answer = [&memories](const Request& request) { return restore_memory(memories, request); }};
}

}  // namespace theseus::http
