#include "cli/testing/answered.h"

#include <nlohmann/json.hpp>

namespace theseus::cli::testing {

using nlohmann::json;

Scene answering(int status, const json& body) {
  return {.answer = {.status = status, .headers = {}, .body = body.dump()}};
}

json memory() {
  return {{"id", kId},
          {"space", "default"},
          {"text", "Anna prefers the early train"},
          {"kind", "note"},
          {"state", "live"},
          {"revision", 2},
          {"created_at", "2026-11-21T15:04:05.678Z"}};
}

}  // namespace theseus::cli::testing
