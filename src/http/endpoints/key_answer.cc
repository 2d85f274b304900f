#include "http/endpoints/key_answer.h"

#include <nlohmann/json.hpp>

#include "http/endpoints/answers.h"

namespace theseus::http {

nlohmann::json to_json(const memory::Key& key) {
  return {{"id", base::format_id(key.id)},
          {"name", key.name},
          {"role", memory::name_of(key.role)},
          {"spaces", key.spaces},
          {"created_at", base::format_time(key.created_at)},
          {"expires_at", time_or_null(key.expires_at)},
          {"revoked_at", time_or_null(key.revoked_at)}};
}

}  // namespace theseus::http
