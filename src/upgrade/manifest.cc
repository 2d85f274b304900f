#include "upgrade/manifest.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <optional>
#include <sstream>
#include <system_error>

#include "base/json.h"

namespace theseus::upgrade {
namespace {

using nlohmann::json;

constexpr std::int64_t kForm = 1;
// Of a file of our own, whose content names every space: some ten values each, of a million spaces.
constexpr int kMostValues = 20'000'000;

json side_json(const ManifestSide& side) {
  return {{"format", side.format}, {"release", side.release}};
}

json stamp_json(const Stamp& stamp) {
  return {{"format", stamp.format},
          {"oldest_reader", stamp.oldest_reader},
          {"oldest_writer", stamp.oldest_writer},
          {"epoch", stamp.epoch},
          {"hold", stamp.hold ? json(*stamp.hold) : json(nullptr)}};
}

json stages_json(const std::vector<ManifestStage>& stages) {
  json list = json::array();
  for (const ManifestStage& stage : stages) {
    list.push_back({{"stage", stage.stage}, {"time", base::format_time(stage.time)}});
  }
  return list;
}

/// Reads members by their place; the first that is not there, or of another type, is remembered.
class Reading {
 public:
  explicit Reading(const json& manifest) : manifest_(manifest) {}

  const json* find(const std::string& place) const {
    const json::json_pointer pointer(place);
    return manifest_.contains(pointer) ? &manifest_[pointer] : nullptr;
  }
  std::int64_t integer(const std::string& place) {
    const json* member = find(place);
    if (member != nullptr && member->is_number_integer()) return member->get<std::int64_t>();
    note(place);
    return 0;
  }
  bool flag(const std::string& place) {
    const json* member = find(place);
    if (member != nullptr && member->is_boolean()) return member->get<bool>();
    note(place);
    return false;
  }
  std::string text(const std::string& place) {
    const json* member = find(place);
    if (member != nullptr && member->is_string()) return member->get<std::string>();
    note(place);
    return {};
  }
  base::Time time(const std::string& place) {
    return or_noted(base::parse_time(text(place)), place);
  }
  base::Id id(const std::string& place) { return or_noted(base::parse_id(text(place)), place); }

  const std::string& first_fault() const noexcept { return fault_; }

 private:
  template <class T>
  T or_noted(const std::optional<T>& value, const std::string& place) {
    if (!value) note(place);
    return value.value_or(T{});
  }
  void note(const std::string& place) {
    if (fault_.empty()) fault_ = place;
  }

  const json& manifest_;
  std::string fault_;
};

ManifestSide read_side(Reading& reading, const std::string& place) {
  return {.format = reading.integer(place + "/format"),
          .release = reading.text(place + "/release")};
}

Stamp read_stamp(Reading& reading) {
  Stamp stamp{.format = reading.integer("/stamp/format"),
              .oldest_reader = reading.integer("/stamp/oldest_reader"),
              .oldest_writer = reading.integer("/stamp/oldest_writer"),
              .epoch = reading.integer("/stamp/epoch")};
  const json* hold = reading.find("/stamp/hold");
  if (hold != nullptr && !hold->is_null()) stamp.hold = reading.integer("/stamp/hold");
  return stamp;
}

std::vector<ManifestStage> read_stages(Reading& reading) {
  std::vector<ManifestStage> stages;
  const json* list = reading.find("/stages");
  const std::size_t count = list != nullptr && list->is_array() ? list->size() : 0;
  for (std::size_t i = 0; i < count; ++i) {
    const std::string place = fmt::format("/stages/{}", i);
    stages.push_back(
        {.stage = reading.text(place + "/stage"), .time = reading.time(place + "/time")});
  }
  return stages;
}

json packing_json(const ManifestPacking& packing) {
  return {{"file", packing.file},
          {"bytes", packing.bytes},
          {"sha256", packing.sha256},
          {"zstd", packing.zstd},
          {"key", packing.key.empty() ? json(nullptr) : json(packing.key)}};
}

// Releases that make none leave the member out.
std::optional<ManifestPacking> read_packing(Reading& reading) {
  const json* packing = reading.find("/packing");
  if (packing == nullptr || packing->is_null()) return std::nullopt;
  const json* key = reading.find("/packing/key");
  const bool is_encrypted = key != nullptr && !key->is_null();
  return ManifestPacking{.file = reading.text("/packing/file"),
                         .bytes = reading.integer("/packing/bytes"),
                         .sha256 = reading.text("/packing/sha256"),
                         .zstd = reading.flag("/packing/zstd"),
                         .key = is_encrypted ? reading.text("/packing/key") : ""};
}

json rewriting_json(const ManifestRewriting& rewritten) {
  return {{"names", rewritten.names},
          {"erased_up_to", rewritten.erased_up_to},
          {"time", base::format_time(rewritten.time)}};
}

std::optional<ManifestRewriting> read_rewriting(Reading& reading) {
  const json* rewritten = reading.find("/rewritten");
  if (rewritten == nullptr || rewritten->is_null()) return std::nullopt;
  std::vector<std::string> names;
  const json* list = reading.find("/rewritten/names");
  const std::size_t count = list != nullptr && list->is_array() ? list->size() : 0;
  for (std::size_t i = 0; i < count; ++i) {
    names.push_back(reading.text(fmt::format("/rewritten/names/{}", i)));
  }
  return ManifestRewriting{.names = std::move(names),
                           .erased_up_to = reading.integer("/rewritten/erased_up_to"),
                           .time = reading.time("/rewritten/time")};
}

std::string read_kind(Reading& reading) {
  return reading.find("/kind") == nullptr ? kSnapshotKind : reading.text("/kind");
}

std::string read_content(Reading& reading) {
  const json* content = reading.find("/content");
  return content == nullptr || content->is_null() ? "" : base::to_text(*content);
}

// Left out where there was none.
std::string read_fault(Reading& reading) {
  return reading.find("/fault") == nullptr ? "" : reading.text("/fault");
}

base::Unexpected<base::Refusal> unreadable(const std::string& reason) {
  return base::Unexpected(base::Refusal{"This is no manifest of a snapshot: " + reason});
}

}  // namespace

std::string manifest_text(const Manifest& manifest) {
  const json content = json::parse(manifest.content, nullptr, false);
  const json rewritten = manifest.rewritten ? rewriting_json(*manifest.rewritten) : json();
  json members = {{"form", kForm},
                  {"program", manifest.program},
                  {"release", manifest.release},
                  {"instance", base::format_id(manifest.instance)},
                  {"taken", base::format_time(manifest.taken)},
                  {"from", side_json(manifest.from)},
                  {"to", side_json(manifest.to)},
                  {"bytes", manifest.bytes},
                  {"sha256", manifest.sha256},
                  {"structure_sha256", manifest.structure_sha256},
                  {"stamp", stamp_json(manifest.stamp)},
                  {"stages", stages_json(manifest.stages)},
                  {"content", content.is_discarded() ? json(nullptr) : content},
                  {"kind", manifest.kind},
                  {"packing", manifest.packing ? packing_json(*manifest.packing) : json()},
                  {"rewritten", rewritten}};
  if (!manifest.fault.empty()) members["fault"] = manifest.fault;
  return members.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
}

base::Result<Manifest> parse_manifest(std::string_view text) {
  const base::Result<json> members = base::parse_json(text, kMostValues);
  if (!members) return unreadable(members.error().message);
  Reading reading(*members);
  if (const std::int64_t form = reading.integer("/form"); form > kForm) {
    return unreadable(fmt::format("its form {} is of a newer release", form));
  }
  Manifest manifest{.program = reading.text("/program"),
                    .release = reading.text("/release"),
                    .instance = reading.id("/instance"),
                    .taken = reading.time("/taken"),
                    .from = read_side(reading, "/from"),
                    .to = read_side(reading, "/to"),
                    .bytes = reading.integer("/bytes"),
                    .sha256 = reading.text("/sha256"),
                    .structure_sha256 = reading.text("/structure_sha256"),
                    .stamp = read_stamp(reading),
                    .stages = read_stages(reading),
                    .content = read_content(reading),
                    .kind = read_kind(reading),
                    .packing = read_packing(reading),
                    .rewritten = read_rewriting(reading),
                    .fault = read_fault(reading)};
  if (reading.first_fault().empty()) return manifest;
  return unreadable(reading.first_fault() + " is missing or not what it must be");
}

base::Result<Manifest> read_manifest(const std::filesystem::path& folder) {
  std::ifstream file(folder / kManifestName, std::ios::binary);
  // Iterators of a stream would throw where the disk fails; this leaves the text short.
  std::ostringstream text;
  text << file.rdbuf();
  return parse_manifest(text.str());
}

std::filesystem::path folder_of_snapshot(const std::filesystem::path& snapshots,
                                         const std::string& name) {
  namespace fs = std::filesystem;
  std::error_code failure;
  if (fs::exists(snapshots / name, failure)) return snapshots / name;
  for (fs::directory_iterator entry(snapshots, failure);
       !failure && entry != fs::directory_iterator(); entry.increment(failure)) {
    const auto manifest = read_manifest(entry->path());
    if (!manifest || !manifest->rewritten) continue;
    const std::vector<std::string>& names = manifest->rewritten->names;
    if (std::find(names.begin(), names.end(), name) != names.end()) return entry->path();
  }
  return snapshots / name;
}

}  // namespace theseus::upgrade
