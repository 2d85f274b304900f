#include <nlohmann/json.hpp>
#include <optional>

#include "http/endpoint.h"
#include "http/endpoints/body.h"
#include "http/endpoints/space_answer.h"
#include "memory/refusals.h"
#include "memory/spaces.h"
#include "storage/database.h"

namespace theseus::http {
namespace {

Answer show_space(storage::Database& database, const memory::Spaces& spaces,
                  const Request& request) {
  if (auto problem = refuse_extras(request)) return *problem;

  const std::string& name = request.parameter("space");
  std::optional<memory::Space> space;
  database.read([&](storage::Transaction& transaction) { space = spaces.find(transaction, name); });
  if (!space) return problem_of(memory::no_such_space(name));
  return json_response(200, nlohmann::json{{"space", to_json(*space)}});
}

}  // namespace

Endpoint show_space_endpoint(storage::Database& database, const memory::Spaces& spaces) {
  return {.method = Method::get,
          .pattern = "/v1/spaces/{space}",
          .right = Right::reader,
          .reads_data = true,
          .answer = [&database, &spaces](const Request& request) {
            return show_space(database, spaces, request);
          }};
}

}  // namespace theseus::http
