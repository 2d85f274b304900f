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

Answer show_space(const SpaceServices& services, const Request& request) {
  if (auto problem = refuse_extras(request)) return *problem;

  const std::string& name = request.parameter("space");
  std::optional<nlohmann::json> shown;
  services.database.read([&](storage::Transaction& transaction) {
    const auto space = services.spaces.find(transaction, name);
    if (!space) return;
    memory::Roots roots(transaction, services.digests_complete);
    shown = to_json(*space, roots.find(space->number));
  });
  if (!shown) return problem_of(memory::no_such_space(name));
  return json_response(200, nlohmann::json{{"space", std::move(*shown)}});
}

}  // namespace

Endpoint show_space_endpoint(const SpaceServices& services) {
  return {.method = Method::get,
          .pattern = "/v1/spaces/{space}",
          .right = Right::reader,
          .reads_data = true,
          .answer = [services](const Request& request) { return show_space(services, request); }};
}

}  // namespace theseus::http
