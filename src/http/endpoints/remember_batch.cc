#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "base/fields.h"
#include "http/endpoint.h"
#include "http/endpoints/body.h"
#include "http/endpoints/duplicates.h"
#include "http/endpoints/write_request.h"
#include "memory/draft.h"
#include "memory/memories.h"
#include "memory/render.h"

namespace theseus::http {
namespace {

using nlohmann::json;

constexpr std::size_t kMaxItems = 1000;
constexpr const char* kItemsPointer = "/memories";
constexpr int kStatus = 201;  // also of a batch of duplicates alone

struct Batch {
  std::vector<memory::Content> contents;
  memory::OnDuplicate on_duplicate = memory::OnDuplicate::return_existing;
};

base::Result<std::vector<memory::Content>, base::FieldFault> parse_items(
    const json& items, const memory::ContentLimits& limits) {
  std::vector<memory::Content> contents;
  contents.reserve(items.size());
  for (const json& item : items) {
    auto content = memory::parse_content(
        item, limits, base::pointer_to(kItemsPointer, std::to_string(contents.size())));
    if (!content) return base::Unexpected(std::move(content.error()));
    contents.push_back(std::move(*content));
  }
  return contents;
}

base::Result<Batch, base::FieldFault> parse_batch(const json& object,
                                                  const memory::ContentLimits& limits) {
  base::Fields fields(object);
  fields.require("memories");
  const json* items = fields.array("memories");
  fields.word(kOnDuplicate, {"return", "add"});
  if (items != nullptr && (items->empty() || items->size() > kMaxItems)) {
    fields.refuse("memories", "has " + std::to_string(items->size()) + " items; a batch has 1 to " +
                                  std::to_string(kMaxItems));
  }
  if (auto fault = fields.fault()) return base::Unexpected(std::move(*fault));

  auto contents = parse_items(*items, limits);
  if (!contents) return base::Unexpected(std::move(contents.error()));
  auto on_duplicate = parse_on_duplicate(object);
  if (!on_duplicate) return base::Unexpected(std::move(on_duplicate.error()));
  return Batch{.contents = std::move(*contents), .on_duplicate = *on_duplicate};
}

json results_of(const memory::Remembered& remembered) {
  json results = json::array();
  for (const auto& item : remembered.items) {
    results.push_back(
        json{{"memory", memory::to_json(item.memory)}, {"duplicate", item.duplicate}});
  }
  return json{{"results", std::move(results)}, {"seq", remembered.seq}};
}

Answer remember_batch(memory::Memories& memories, const memory::ContentLimits& limits,
                      const Request& request) {
  if (auto problem = refuse_parameters(request)) return *problem;
  auto context = parse_write_context(request);
  if (!context) return context.error();
  auto body = parse_body(request);
  if (!body) return body.error();
  auto batch = parse_batch(*body, limits);
  if (!batch) return problem_of(batch.error());

  context->items_pointer = kItemsPointer;
  context->status_of_duplicates = kStatus;
  auto remembered = memories.remember(*context, std::move(batch->contents), batch->on_duplicate);
  if (!remembered) return problem_of(remembered.error());
  return json_response(kStatus, results_of(*remembered));
}

}  // namespace

Endpoint remember_batch_endpoint(memory::Memories& memories, const memory::ContentLimits& limits) {
  return {.method = Method::post,
          .pattern = "/v1/spaces/{space}/memories/batch",
          .right = Right::writer,
          .answer = [&memories, limits](const Request& request) {
            return remember_batch(memories, limits, request);
          }};
}

}  // namespace theseus::http
