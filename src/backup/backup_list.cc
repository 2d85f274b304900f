#include "backup/backup_list.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <system_error>
#include <tuple>

#include "base/quoted_path.h"
#include "storage/sqlite/sqlite_file.h"
#include "upgrade/snapshot_folder.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using upgrade::Manifest;

// Of a folder in which others rename.
constexpr int kMostLooks = 10;

// A link could lead to the live database, which nothing but SQLite may open.
bool is_plain_file(const fs::path& file) {
  std::error_code absent;
  return fs::is_regular_file(fs::symlink_status(file, absent));
}

std::int64_t size_of(const fs::path& file) {
  std::error_code absent;
  const std::uintmax_t bytes = fs::file_size(file, absent);
  return absent ? -1 : static_cast<std::int64_t>(bytes);
}

std::int64_t stored_bytes(const Manifest& manifest) {
  return manifest.packing ? manifest.packing->bytes : manifest.bytes;
}

// What a manifest says of the content may be from a release that said less.
std::string text_in(const json& content, const char* name) {
  const auto member = content.find(name);
  return member != content.end() && member->is_string() ? member->get<std::string>() : "";
}

std::int64_t number_in(const json& content, const char* name) {
  const auto member = content.find(name);
  return member != content.end() && member->is_number_integer() ? member->get<std::int64_t>() : 0;
}

Backup backup_of(const fs::path& folder, const Manifest& manifest) {
  json content = json::parse(manifest.content, nullptr, false);
  if (!content.is_object()) content = json::object();
  const upgrade::ManifestRewriting rewritten =
      manifest.rewritten.value_or(upgrade::ManifestRewriting{});
  return {.name = folder.filename().string(),
          .folder = folder,
          .kind = manifest.kind == kBackupKind ? Kind::backup : Kind::snapshot,
          .format = manifest.stamp.format,
          .release = manifest.release,
          .taken = manifest.taken,
          .newest_change = base::parse_time(text_in(content, "newest_change")),
          .journal_head = number_in(content, "journal_head"),
          .data_set = base::parse_id(text_in(content, "data_set")),
          .bytes = stored_bytes(manifest),
          .is_compressed = manifest.packing && manifest.packing->zstd,
          .former_names = rewritten.names,
          .erased_up_to = manifest.rewritten ? std::optional(rewritten.erased_up_to) : std::nullopt,
          .key = manifest.packing ? manifest.packing->key : "",
          .fault = manifest.fault};
}

base::Unexpected<base::Refusal> no_backup(const fs::path& folder, std::string_view reason) {
  return base::Unexpected(
      base::Refusal{fmt::format("{} is no whole backup: {}. Do not rely on it; use another "
                                "(theseus backup list).",
                                folder.string(), reason)});
}

// False where a folder went meanwhile: what came in its place may not have been seen.
bool list_undisturbed(const fs::path& folder, std::vector<Backup>& backups) {
  bool is_undisturbed = true;
  std::error_code failure;
  for (fs::directory_iterator entry(folder, failure); !failure && entry != fs::directory_iterator();
       entry.increment(failure)) {
    if (entry->path().extension() == upgrade::kUnfinished) continue;
    if (auto backup = read_backup(entry->path())) {
      backups.push_back(std::move(*backup));
      continue;
    }
    std::error_code absent;
    is_undisturbed = is_undisturbed && fs::exists(fs::symlink_status(entry->path(), absent));
  }
  return is_undisturbed;
}

void add_from(const fs::path& folder, std::vector<Backup>& backups) {
  std::vector<Backup> found;
  for (int look = 0; look < kMostLooks; ++look) {
    found.clear();
    if (list_undisturbed(folder, found)) break;
  }
  std::ranges::move(found, std::back_inserter(backups));
}

bool is_stamped_later(const Backup& one, const Backup& other) {
  return std::tie(one.taken, one.name) > std::tie(other.taken, other.name);
}

// A backup that took the place of another has all three of it but a longer name, and so is first.
bool reaches_further(const Backup& one, const Backup& other) {
  return std::tie(one.journal_head, one.taken, one.name) >
         std::tie(other.journal_head, other.taken, other.name);
}

// Data sets have nothing but time in common: each keeps the places that time gives it, and has its
// own in them in the order of its journal.
void put_in_order(std::vector<Backup>& backups) {
  std::ranges::sort(backups, is_stamped_later);
  std::map<std::optional<base::Id>, std::vector<Backup>> of_data_set;
  for (const Backup& backup : backups) of_data_set[backup.data_set].push_back(backup);
  for (auto& [data_set, own] : of_data_set) {
    std::ranges::sort(
        own, [](const Backup& one, const Backup& other) { return reaches_further(other, one); });
  }
  for (Backup& place : backups) {
    std::vector<Backup>& own = of_data_set.at(place.data_set);
    place = std::move(own.back());
    own.pop_back();
  }
}

base::Unexpected<base::Refusal> not_found(const Place& place, std::string_view what) {
  if (auto reason = reason_unseen(place)) return base::Unexpected(base::Refusal{*reason});
  return base::Unexpected(base::Refusal{fmt::format(
      "There is no backup{} in {} or {}. To make one: theseus backup create --data {}", what,
      place.target().string(), place.snapshot_folder().string(), base::quoted(place.data_folder))});
}

}  // namespace

std::string file_name_of(const Manifest& manifest) {
  return manifest.packing ? manifest.packing->file : storage::kDatabaseName;
}

base::Result<Backup> read_backup(const fs::path& folder) {
  std::error_code absent;
  if (fs::is_symlink(fs::symlink_status(folder, absent))) {
    return no_backup(folder, "it is a symbolic link, and what it leads to may change");
  }
  (void)fs::symlink_status(folder / upgrade::kManifestName, absent);
  if (absent == std::errc::permission_denied) {
    return base::Unexpected(base::Refusal{
        fmt::format("This user may not read the backup {}. Ask as the user whom the data belongs "
                    "to, the one that the server runs as.",
                    folder.string())});
  }
  if (!is_plain_file(folder / upgrade::kManifestName)) {
    return no_backup(folder, "it has no file manifest.json");
  }
  const auto manifest = upgrade::read_manifest(folder);
  if (!manifest) return no_backup(folder, manifest.error().message);
  const fs::path file = folder / file_name_of(*manifest);
  if (file.parent_path() != folder) return no_backup(folder, "its manifest names a file elsewhere");
  if (!is_plain_file(file)) {
    return no_backup(folder, fmt::format("it has no file {} of its own", file_name_of(*manifest)));
  }
  if (const std::int64_t bytes = size_of(file); bytes != stored_bytes(*manifest)) {
    return no_backup(folder, fmt::format("{} has {} bytes, and {} were written",
                                         file_name_of(*manifest), bytes, stored_bytes(*manifest)));
  }
  return backup_of(folder, *manifest);
}

std::vector<Backup> list_backups(const Place& place) {
  std::vector<Backup> backups;
  add_from(place.target(), backups);
  add_from(place.snapshot_folder(), backups);
  put_in_order(backups);
  return backups;
}

base::Result<Backup> find_backup(const Place& place, std::optional<std::string_view> asked) {
  if (asked && asked->find('/') != std::string_view::npos) {
    fs::path folder = fs::path(*asked);
    if (!folder.has_filename()) folder = folder.parent_path();
    return read_backup(folder);
  }
  const std::vector<Backup> backups = list_backups(place);
  if (asked) {
    const auto found = std::ranges::find(backups, *asked, &Backup::name);
    if (found != backups.end()) return *found;
    const auto successor = std::ranges::find_if(backups, [&](const Backup& backup) {
      return std::ranges::find(backup.former_names, *asked) != backup.former_names.end();
    });
    if (successor != backups.end()) return *successor;
    std::error_code absent;
    const fs::path named = place.target() / *asked;
    if (fs::exists(fs::symlink_status(named, absent))) return read_backup(named);
    if (fs::exists(fs::symlink_status(*asked, absent))) return read_backup(*asked);
    return not_found(place, fmt::format(" {}", *asked));
  }
  // A snapshot beside it would pass for the newest.
  if (auto reason = reason_unseen(place)) return base::Unexpected(base::Refusal{*reason});
  const auto own = find_data_set(place);
  const auto newest = std::ranges::find_if(backups, [&](const Backup& backup) {
    return !own || !backup.data_set || backup.data_set == own;
  });
  if (newest != backups.end()) return *newest;
  return not_found(place, "");
}

}  // namespace theseus::backup
