#include "backup/drill_record.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <system_error>

#include "base/json.h"
#include "storage/synced_file.h"

namespace theseus::backup {
namespace {

using nlohmann::json;

json live_json(const std::optional<LiveComparison>& live) {
  if (!live) return nullptr;
  return {{"asked", live->asked}, {"same", live->same}, {"unchanged", live->is_unchanged}};
}

json times_json(const Drill& drill) {
  return {{"unpack", drill.unpacking.count()},
          {"check", drill.checking.count()},
          {"open", drill.opening.count()},
          {"recall", drill.recalling.count()},
          {"whole", drill.time().count()}};
}

// Who reads it later stands in another folder.
std::string whole_path(const std::filesystem::path& path) {
  std::error_code nowhere;
  const std::filesystem::path whole = std::filesystem::absolute(path, nowhere);
  return (nowhere ? path : whole.lexically_normal()).string();
}

std::string text_in(const json& object, const char* name) {
  const auto member = object.find(name);
  return member != object.end() && member->is_string() ? member->get<std::string>() : "";
}

// As far as both are known: another data folder may keep its backups in the same place.
bool is_of_other_data(const json& drill, const Place& place) {
  const auto tried = base::parse_id(text_in(drill, "data_set"));
  const auto own = tried ? find_data_set(place) : std::nullopt;
  return own && tried != own;
}

std::string first_fault(const json& object) {
  const auto faults = object.find("faults");
  const bool has_one = faults != object.end() && faults->is_array() && !faults->empty() &&
                       faults->front().is_string();
  return has_one ? faults->front().get<std::string>() : "";
}

}  // namespace

json to_json(const Drill& drill) {
  return {{"form", 1},
          {"time", base::format_time(drill.began)},
          {"backup", drill.backup.name},
          {"folder", whole_path(drill.backup.folder)},
          {"format", drill.backup.format},
          {"taken_at", base::format_time(drill.backup.taken)},
          {"data_set",
           drill.backup.data_set ? json(base::format_id(*drill.backup.data_set)) : json(nullptr)},
          {"holds", drill.holds()},
          {"rows", drill.contents.rows},
          {"memories", drill.contents.memories},
          {"spaces", drill.contents.spaces},
          {"has_digests", drill.contents.has_digests},
          {"recalls",
           {{"seed", drill.seed},
            {"asked", drill.asked},
            {"found", drill.found},
            {"live", live_json(drill.live)}}},
          {"milliseconds", times_json(drill)},
          {"faults", drill.faults}};
}

std::optional<LastDrill> find_last_drill(const Place& place) {
  std::ifstream file(place.target() / kDrillName);
  if (!file) return std::nullopt;
  const auto whole = base::parse_json(std::string((std::istreambuf_iterator<char>(file)), {}));
  if (!whole || !whole->is_object()) return std::nullopt;
  const auto time = base::parse_time(text_in(*whole, "time"));
  const auto holds = whole->find("holds");
  if (!time || holds == whole->end() || !holds->is_boolean()) return std::nullopt;
  if (is_of_other_data(*whole, place)) return std::nullopt;
  return LastDrill{.time = *time,
                   .backup = text_in(*whole, "backup"),
                   .holds = holds->get<bool>(),
                   .fault = first_fault(*whole)};
}

void keep_drill(const Place& place, const Drill& drill) {
  storage::replace_synced_file(place.target() / kDrillName, to_json(drill).dump(2) + "\n");
}

}  // namespace theseus::backup
