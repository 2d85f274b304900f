#include <nlohmann/json.hpp>

#include "base/fields.h"
#include "http/endpoint.h"
#include "http/endpoints/answers.h"
#include "http/endpoints/body.h"
#include "http/endpoints/duplicates.h"
#include "http/endpoints/write_request.h"
#include "memory/draft.h"
#include "memory/memories.h"
#include "memory/render.h"

namespace theseus::http {
namespace {

using nlohmann::json;

Response remembered_response(const memory::Remembered& remembered) {
  const memory::Remembered::Item& item = remembered.items.front();
  return memory_response(item.duplicate ? 200 : 201, item.memory,
                         json{{"memory", memory::to_json(item.memory)},
                              {"seq", remembered.seq},
                              {"duplicate", item.duplicate}});
}

Answer remember(memory::Memories& memories, const memory::ContentLimits& limits,
                const Request& request) {
  if (auto problem = refuse_parameters(request)) return *problem;
  auto context = parse_write_context(request);
  if (!context) return context.error();
  auto body = parse_body(request);
  if (!body) return body.error();

  auto content = memory::parse_content(*body, limits, "", {kOnDuplicate});
  if (!content) return problem_of(content.error());
  const auto on_duplicate = parse_on_duplicate(*body);
  if (!on_duplicate) return problem_of(on_duplicate.error());

  auto remembered = memories.remember(*context, {std::move(*content)}, *on_duplicate);
  if (!remembered) return problem_of(remembered.error());
  return remembered_response(*remembered);
}

}  // namespace

Endpoint remember_endpoint(memory::Memories& memories, const memory::ContentLimits& limits) {
  return {.method = Method::post,
          .pattern = "/v1/spaces/{space}/memories",
          .right = Right::writer,
          .answer = [&memories, limits](const Request& request) {
            return remember(memories, limits, request);
          }};
}

}  // namespace theseus::http
