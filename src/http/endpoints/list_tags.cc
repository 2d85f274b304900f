#include <nlohmann/json.hpp>

#include "http/endpoint.h"
#include "http/endpoints/cursor.h"
#include "http/query.h"
#include "memory/tags.h"

namespace theseus::http {
namespace {

using nlohmann::json;

constexpr base::TextRule kNameRule{.min_bytes = 1, .max_bytes = 128};

std::string scope_of(std::string_view space) {
  return "tags " + std::string(space);
}

void read_cursor(Query& query, std::string_view space, memory::TagListQuery& list) {
  const auto word = query.text("cursor");
  if (!word) return;
  const auto position = parse_cursor(scope_of(space), *word);
  if (position) {
    list.after.assign(position->begin(), position->end());
  } else {
    query.refuse("cursor", "is not a cursor that this list gave");
  }
}

base::Result<memory::TagListQuery, base::FieldFault> parse_list(const Request& request) {
  Query query(request);
  memory::TagListQuery list;
  list.limit = static_cast<int>(query.integer("limit", 1, 1000).value_or(list.limit));
  list.prefix = query.text("prefix", kNameRule).value_or("");
  read_cursor(query, request.parameter("space"), list);
  if (auto fault = query.fault()) return base::Unexpected(std::move(*fault));
  return list;
}

json to_json(const memory::TagPage& page, std::string_view space) {
  json tags = json::array();
  for (const memory::Tag& tag : page.tags) {
    tags.push_back({{"tag", tag.name},
                    {"memories", tag.memories},
                    {"description", tag.description ? json(*tag.description) : json(nullptr)}});
  }
  json next = nullptr;
  if (page.more) next = make_cursor(scope_of(space), base::bytes_of(page.tags.back().name));
  return json{{"tags", std::move(tags)}, {"next_cursor", std::move(next)}};
}

Answer list_tags(const memory::Tags& tags, const Request& request) {
  const auto list = parse_list(request);
  if (!list) return problem_of(list.error());

  const std::string& space = request.parameter("space");
  const auto page = tags.list(space, *list);
  if (!page) return problem_of(page.error());
  return json_response(200, to_json(*page, space));
}

}  // namespace

Endpoint list_tags_endpoint(const memory::Tags& tags) {
  return {.method = Method::get,
          .pattern = "/v1/spaces/{space}/tags",
          .right = Right::reader,
          .reads_data = true,
          .answer = [&tags](const Request& request) { return list_tags(tags, request); }};
}

}  // namespace theseus::http
