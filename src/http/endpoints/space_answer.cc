#include "http/endpoints/space_answer.h"

#include <nlohmann/json.hpp>

#include "base/clock.h"

namespace theseus::http {

using nlohmann::json;

json to_json(const memory::Space& space, const std::optional<forms::Root>& root) {
  return {{"name", space.name},           {"created_at", base::format_time(space.created_at)},
          {"live", space.live},           {"superseded", space.superseded},
          {"forgotten", space.forgotten}, {"rows", space.rows},
          {"bytes", space.bytes},         {"root", to_json(root)}};
}

json to_json(const std::optional<forms::Root>& root) {
  return root ? json(root->hex()) : json(nullptr);
}

}  // namespace theseus::http
