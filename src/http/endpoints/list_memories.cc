#include <algorithm>
#include <nlohmann/json.hpp>
#include <variant>

#include "base/json.h"
#include "http/endpoint.h"
#include "http/endpoints/answers.h"
#include "http/endpoints/cursor.h"
#include "http/query.h"
#include "memory/filter.h"
#include "memory/memories.h"
#include "memory/render.h"
#include "retrieval/partitions.h"

namespace theseus::http {
namespace {

using memory::State;
using nlohmann::json;
using Listed = std::variant<memory::MemoryPage, retrieval::Loading, memory::Refused>;

constexpr std::size_t kIdBytes = 16;

std::string scope_of(std::string_view space) {
  return "memories " + std::string(space);
}

std::string cursor_behind(const memory::Memory& memory) {
  base::Bytes position = bytes_of_number(base::to_milliseconds(memory.created_at));
  position.insert(position.end(), memory.id.bytes.begin(), memory.id.bytes.end());
  return make_cursor(scope_of(memory.space), position);
}

void read_cursor(Query& query, std::string_view space, memory::ListQuery& page) {
  const auto word = query.text("cursor");
  if (!word) return;
  const auto position = parse_cursor(scope_of(space), *word);
  if (!position || position->size() != sizeof(std::int64_t) + kIdBytes) {
    query.refuse("cursor", "is not a cursor that this list gave");
    return;
  }
  const base::BytesView bytes(*position);
  page.before = {base::from_milliseconds(number_of_bytes(bytes.first(sizeof(std::int64_t)))),
                 base::id_of(bytes.last(kIdBytes))};
}

void read_states(Query& query, memory::ListQuery& page) {
  const auto words = query.list("state", {.min_bytes = 1, .max_bytes = 16}, 4);
  if (!words) return;
  page.states.clear();
  for (const std::string& word : *words) {
    const auto state = memory::find_state(word);
    if (!state) {
      query.refuse("state", "must be words of live, superseded, forgotten, erased");
      return;
    }
    if (std::find(page.states.begin(), page.states.end(), *state) == page.states.end()) {
      page.states.push_back(*state);
    }
  }
}

/// The filter's parameters as the object that a recall would give, so that one reader checks both.
json filter_object(Query& query) {
  json object = json::object();
  for (const char* name : {"kind", "agent", "session", "speaker", "occurred_from", "occurred_to",
                           "created_from", "created_to"}) {
    if (auto value = query.text(name)) object[name] = std::move(*value);
  }
  for (const char* name : {"tags_any", "tags_all"}) {
    if (auto values = query.repeated(name, {.min_bytes = 1, .max_bytes = 128}, 64)) {
      object[name] = std::move(*values);
    }
  }
  if (const auto text = query.text("metadata", {.min_bytes = 1, .max_bytes = 16 * 1024})) {
    auto metadata = base::parse_json(*text);
    if (metadata) {
      object["metadata"] = std::move(*metadata);
    } else {
      query.refuse("metadata", metadata.error().message);
    }
  }
  return object;
}

base::Result<retrieval::FilteredList, base::FieldFault> parse_list(const Request& request) {
  Query query(request);
  retrieval::FilteredList list;
  list.page.limit = static_cast<int>(query.integer("limit", 1, 1000).value_or(list.page.limit));
  read_cursor(query, request.parameter("space"), list.page);
  read_states(query, list.page);
  const json object = filter_object(query);
  if (auto fault = query.fault()) return base::Unexpected(std::move(*fault));

  auto filter = memory::parse_filter(object, "");
  if (!filter) return base::Unexpected(std::move(filter.error()));
  list.filter = std::move(*filter);
  return list;
}

/// Storage keeps no index over words of users but for tags, so a list with any other filter asks
/// the partition.
Listed list_of(const memory::Memories& memories, retrieval::Partitions& partitions,
               std::string_view space, const retrieval::FilteredList& list) {
  if (list.filter.is_of_tags()) {
    auto page = memories.list_tagged(space, list.page,
                                     {.any = list.filter.tags_any, .all = list.filter.tags_all});
    if (!page) return std::move(page.error());
    if (*page) return std::move(**page);
  }
  if (!list.filter.empty()) return partitions.list(space, list);
  auto page = memories.list(space, list.page);
  if (!page) return std::move(page.error());
  return std::move(*page);
}

json page_json(const memory::MemoryPage& page) {
  json memories = json::array();
  for (const memory::Memory& memory : page.memories) memories.push_back(memory::to_json(memory));
  const bool more = page.more && !page.memories.empty();
  json next = more ? json(cursor_behind(page.memories.back())) : json(nullptr);
  return json{{"memories", std::move(memories)}, {"next_cursor", std::move(next)}};
}

Answer list_memories(const memory::Memories& memories, retrieval::Partitions& partitions,
                     const Request& request) {
  const auto list = parse_list(request);
  if (!list) return problem_of(list.error());

  const Listed listed = list_of(memories, partitions, request.parameter("space"), *list);
  if (const auto* loading = std::get_if<retrieval::Loading>(&listed)) {
    return loading_problem(*loading);
  }
  if (const auto* refused = std::get_if<memory::Refused>(&listed)) return problem_of(*refused);
  return json_response(200, page_json(std::get<memory::MemoryPage>(listed)));
}

}  // namespace

Endpoint list_memories_endpoint(const memory::Memories& memories,
                                retrieval::Partitions& partitions) {
  return {.method = Method::get,
          .pattern = "/v1/spaces/{space}/memories",
          .right = Right::reader,
          .reads_data = true,
          .answer = [&memories, &partitions](const Request& request) {
            return list_memories(memories, partitions, request);
          }};
}

}  // namespace theseus::http
