#include "cli/backing_up/asked_data.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/json.h"
#include "cli/answers.h"
#include "cli/requests.h"

namespace theseus::cli {
namespace {

using nlohmann::json;

constexpr int kNotFound = 404;
// As many as a recall gives: among many like it a memory need not be one of the first.
constexpr int kLimit = 100;

std::string problem_of(const base::Result<json>& answer) {
  if (!answer || !answer->is_object() || !answer->contains("code")) return ".";
  return fmt::format(" ({}).", field_text(*answer, "code"));
}

// Nothing where what is asked for is not there.
std::optional<json> find_answer(Connection& connection, http::Request request) {
  const std::string_view method = http::name_of(request.method);
  const http::Response response = connection.send(std::move(request));
  if (response.status == kNotFound) return std::nullopt;
  auto answer = base::parse_json(response.body);
  if (response.status == 200 && answer) return std::move(*answer);
  throw base::Error(base::ErrorKind::unavailable,
                    fmt::format("A {} request was answered with {}{}", method, response.status,
                                problem_of(answer)));
}

}  // namespace

AskedData::AskedData(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}

std::optional<std::string> AskedData::find_text(const backup::SampledMemory& memory) {
  const auto answer = find_answer(
      *connection_, request_to(http::Method::get, {"spaces", memory.space, "memories", memory.id}));
  if (!answer) return std::nullopt;
  const json& shown = answer->contains("memory") ? answer->at("memory") : *answer;
  return field_text(shown, "text");
}

std::optional<backup::Recalled> AskedData::recall(const std::string& space,
                                                  const std::string& text) {
  const auto answer =
      find_answer(*connection_, request_with(http::Method::post, {"spaces", space, "recall"},
                                             {{"query", text}, {"limit", kLimit}}));
  if (!answer) return std::nullopt;
  backup::Recalled recalled{.hits = {}, .degraded = field_text(*answer, "degraded")};
  for (const json& result : answer->at("results")) {
    const json& memory = result.at("memory");
    recalled.hits.push_back({field_text(memory, "id"), field_text(memory, "text")});
  }
  return recalled;
}

std::int64_t AskedData::journal_head() {
  const auto answer = find_answer(*connection_, request_to(http::Method::get, {"status"}));
  return answer ? answer->value("journal_head", std::int64_t{0}) : 0;
}

backup::OpenRecaller recaller_of(const Surroundings& surroundings) {
  return [&surroundings](const std::filesystem::path& folder) {
    return std::make_unique<AskedData>(surroundings.open_folder(folder, Absence::refuse));
  };
}

std::unique_ptr<AskedData> find_asked_data(const Place& place, const Surroundings& surroundings) {
  try {
    Place folder = place;
    folder.data = data_folder_of(place, surroundings).string();
    folder.url.reset();
    return std::make_unique<AskedData>(connect(folder, surroundings));
  } catch (const base::Error&) {
    return nullptr;
  }
}

}  // namespace theseus::cli
