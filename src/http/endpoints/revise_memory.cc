#include <nlohmann/json.hpp>

#include "http/endpoint.h"
#include "http/endpoints/answers.h"
#include "http/endpoints/body.h"
#include "http/endpoints/write_request.h"
#include "memory/draft.h"
#include "memory/memories.h"

namespace theseus::http {
namespace {

Answer revise_memory(memory::Memories& memories, const memory::ContentLimits& limits,
                     const Request& request) {
  if (auto problem = refuse_parameters(request)) return *problem;
  const auto write = parse_memory_write(request);
  if (!write) return write.error();
  const auto body = parse_body(request);
  if (!body) return body.error();
  const auto patch = memory::parse_patch(*body, limits);
  if (!patch) return problem_of(patch.error());

  const auto written = memories.revise(write->context, write->id, *patch, write->expected_revision);
  if (!written) return problem_of(written.error());
  return written_response(*written);
}

}  // namespace

Endpoint revise_memory_endpoint(memory::Memories& memories, const memory::ContentLimits& limits) {
  return {.method = Method::patch,
          .pattern = "/v1/spaces/{space}/memories/{id}",
          .right = Right::writer,
          .answer = [&memories, limits](const Request& request) {
            return revise_memory(memories, limits, request);
          }};
}

}  // namespace theseus::http
