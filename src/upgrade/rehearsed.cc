#include "upgrade/rehearsed.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "base/json.h"
#include "storage/folder_owner.h"
#include "storage/sync_folder.h"
#include "storage/synced_file.h"

namespace theseus::upgrade {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr int kForm = 1;

std::string text_of(const Rehearsed& rehearsed) {
  json steps = json::array();
  for (const RehearsedStep& step : rehearsed.steps) {
    steps.push_back({{"format", step.format},
                     {"rows", step.rows},
                     {"microseconds_a_row", step.microseconds_a_row},
                     {"bytes_a_row", step.bytes_a_row}});
  }
  const json whole = {{"form", kForm},
                      {"release", rehearsed.release},
                      {"backup", rehearsed.backup},
                      {"time", base::format_time(rehearsed.time)},
                      {"steps", std::move(steps)}};
  return whole.dump(2) + "\n";
}

template <class T>
T member(const json& object, const char* name, T otherwise) {
  const auto found = object.find(name);
  const bool is_alike = found != object.end() &&
                        (json(otherwise).is_string() ? found->is_string() : found->is_number());
  return is_alike ? found->get<T>() : otherwise;
}

Rehearsed rehearsed_of(const json& whole) {
  Rehearsed rehearsed{.release = member(whole, "release", std::string()),
                      .backup = member(whole, "backup", std::string())};
  const auto time = base::parse_time(member(whole, "time", std::string()));
  rehearsed.time = time.value_or(base::Time());
  const auto steps = whole.find("steps");
  if (steps == whole.end() || !steps->is_array()) return rehearsed;
  for (const json& step : *steps) {
    if (!step.is_object()) continue;
    rehearsed.steps.push_back({.format = member(step, "format", std::int64_t{0}),
                               .rows = member(step, "rows", std::int64_t{0}),
                               .microseconds_a_row = member(step, "microseconds_a_row", 0.0),
                               .bytes_a_row = member(step, "bytes_a_row", std::int64_t{0})});
  }
  return rehearsed;
}

bool is_usable(const RehearsedStep& step) {
  return step.rows > 0 && step.microseconds_a_row >= 0 && step.bytes_a_row >= 0;
}

}  // namespace

const RehearsedStep* Rehearsed::find(std::int64_t format) const noexcept {
  const auto found = std::ranges::find(steps, format, &RehearsedStep::format);
  return found != steps.end() && is_usable(*found) ? &*found : nullptr;
}

std::optional<Rehearsed> find_rehearsed(const fs::path& folder, std::string_view release) {
  std::ifstream file(folder / kRehearsedName);
  if (!file) return std::nullopt;
  const std::string text((std::istreambuf_iterator<char>(file)), {});
  const auto whole = base::parse_json(text);
  if (!whole || !whole->is_object() || member(*whole, "form", 0) != kForm) return std::nullopt;
  Rehearsed rehearsed = rehearsed_of(*whole);
  if (rehearsed.release != release || rehearsed.time == base::Time()) return std::nullopt;
  return rehearsed;
}

void keep_rehearsed(const fs::path& folder, const Rehearsed& rehearsed) {
  storage::replace_synced_file(folder / kRehearsedName, text_of(rehearsed));
}

}  // namespace theseus::upgrade
