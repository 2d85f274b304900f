#include <nlohmann/json.hpp>

#include "http/endpoint.h"
#include "http/endpoints/cursor.h"
#include "http/endpoints/space_answer.h"
#include "http/query.h"
#include "memory/spaces.h"
#include "storage/database.h"

namespace theseus::http {
namespace {

using nlohmann::json;

constexpr std::string_view kScope = "spaces";

struct SpaceListQuery {
  int limit = 100;
  std::int64_t after = 0;
};

base::Result<SpaceListQuery, base::FieldFault> parse_list(const Request& request) {
  Query query(request);
  SpaceListQuery list;
  list.limit = static_cast<int>(query.integer("limit", 1, 1000).value_or(list.limit));
  if (const auto word = query.text("cursor")) {
    const auto position = parse_cursor(kScope, *word);
    if (position && position->size() == sizeof(std::int64_t)) {
      list.after = number_of_bytes(*position);
    } else {
      query.refuse("cursor", "is not a cursor that this list gave");
    }
  }
  if (auto fault = query.fault()) return base::Unexpected(std::move(*fault));
  return list;
}

/// The page with the roots of the same snapshot.
json read_page(const SpaceServices& services, storage::Transaction& transaction,
               const memory::Caller& caller, const SpaceListQuery& list) {
  const memory::SpacePage page = services.spaces.list(transaction, caller, list.after, list.limit);
  memory::Roots roots(transaction, services.digests_complete);
  json spaces = json::array();
  for (const memory::Space& space : page.spaces) {
    spaces.push_back(to_json(space, roots.find(space.number)));
  }
  json next = page.next ? json(make_cursor(kScope, bytes_of_number(*page.next))) : json(nullptr);
  return json{{"spaces", std::move(spaces)}, {"next_cursor", std::move(next)}};
}

Answer list_spaces(const SpaceServices& services, const Request& request) {
  const auto list = parse_list(request);
  if (!list) return problem_of(list.error());

  json page;
  services.database.read([&](storage::Transaction& transaction) {
    page = read_page(services, transaction, request.caller, *list);
  });
  return json_response(200, page);
}

}  // namespace

Endpoint list_spaces_endpoint(const SpaceServices& services) {
  return {.method = Method::get,
          .pattern = "/v1/spaces",
          .right = Right::reader,
          .reads_data = true,
          .answer = [services](const Request& request) { return list_spaces(services, request); }};
}

}  // namespace theseus::http
