#include "http/endpoints/space_answer.h"

#include <nlohmann/json.hpp>

#include "base/clock.h"

namespace theseus::http {

nlohmann::json to_json(const memory::Space& space) {
  return {{"name", space.name},           {"created_at", base::format_time(space.created_at)},
          {"live", space.live},           {"superseded", space.superseded},
          {"forgotten", space.forgotten}, {"rows", space.rows},
          {"bytes", space.bytes}};
}

}  // namespace theseus::http
