#include "http/endpoints/answers.h"

#include <nlohmann/json.hpp>

#include "base/json.h"
#include "memory/render.h"

namespace theseus::http {

using nlohmann::json;

Response memory_response(int status, const memory::Memory& memory, const json& body) {
  Response response = json_response(status, body);
  response.headers.emplace_back("ETag", "\"" + std::to_string(memory.revision) + "\"");
  return response;
}

json memory_json(const memory::Memory& memory) {
  json object = memory::to_json(memory);
  if (memory.erased_at) object["scrubbed_at"] = time_or_null(memory.scrubbed_at);
  return object;
}

Response written_response(const memory::Written& written) {
  return memory_response(200, written.memory,
                         json{{"memory", memory::to_json(written.memory)}, {"seq", written.seq}});
}

Problem loading_problem(const retrieval::Loading& loading) {
  return Problem{.status = 503,
                 .code = "loading",
                 .detail = "the index of this space is being loaded and " +
                           std::to_string(loading.percent) +
                           " % of it is there; nothing is lost, ask again in a moment",
                 .headers = {{"Retry-After", "1"}},
                 .more = {{"percent", loading.percent}}};
}

json body_json(const std::optional<std::string>& body) {
  if (!body) return nullptr;
  auto parsed = base::parse_json(*body);
  // A feed that failed on one damaged row would never get past it, and who mends the row wants to
  // see what is left of it.
  if (!parsed) return *body;
  return std::move(parsed).value();
}

double milliseconds_of(std::chrono::nanoseconds time) {
  const auto whole = std::chrono::duration_cast<std::chrono::microseconds>(time);
  return static_cast<double>(whole.count()) / 1000;
}

json id_or_null(const std::optional<base::Id>& id) {
  return id ? json(base::format_id(*id)) : json(nullptr);
}

json time_or_null(const std::optional<base::Time>& time) {
  return time ? json(base::format_time(*time)) : json(nullptr);
}

}  // namespace theseus::http
