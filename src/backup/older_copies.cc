#include "backup/older_copies.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <system_error>

#include "backup/backup_list.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;

// Where nobody noted it, it is 0, as it is before the first write.
std::optional<std::int64_t> known_head(const Backup& backup) {
  return backup.journal_head > 0 ? std::optional(backup.journal_head) : std::nullopt;
}

void add_backups(const Place& place, std::vector<OlderCopy>& copies) {
  for (const Backup& backup : list_backups(place)) {
    const bool is_listed = std::ranges::count(copies, backup.folder, &OlderCopy::folder) > 0;
    if (is_listed) continue;
    copies.push_back({.kind = backup.kind == Kind::backup ? "backup" : "snapshot",
                      .name = backup.name,
                      .folder = backup.folder,
                      .made_at = backup.taken,
                      .journal_head = known_head(backup),
                      .erased_up_to = backup.erased_up_to});
  }
}

// `20261121T150405678Z`, as folders are named by.
std::optional<base::Time> parse_compact(std::string_view text) {
  constexpr std::string_view kForm = "20261121T150405678Z";
  if (text.size() != kForm.size()) return std::nullopt;
  std::string time(text);
  for (const std::size_t place : {4U, 7U}) time.insert(place, "-");
  for (const std::size_t place : {13U, 16U}) time.insert(place, ":");
  return base::parse_time(time.insert(19, "."));
}

// A folder that only looks like one of a restore is none, and is searched like every other.
void add_replaced(const fs::path& data_folder, std::vector<OlderCopy>& copies) {
  constexpr std::string_view kAside = "replaced-";
  std::error_code failure;
  for (fs::directory_iterator entry(data_folder, failure);
       !failure && entry != fs::directory_iterator(); entry.increment(failure)) {
    const std::string name = entry->path().filename().string();
    if (!name.starts_with(kAside) || !fs::is_directory(entry->symlink_status())) continue;
    const auto made_at = parse_compact(std::string_view(name).substr(kAside.size()));
    if (!made_at) continue;
    copies.push_back(
        {.kind = "replaced", .name = name, .folder = entry->path(), .made_at = *made_at});
  }
}

bool is_same(const fs::path& one, const fs::path& other) {
  std::error_code absent;
  return one == other || fs::equivalent(one, other, absent);
}

}  // namespace

std::vector<OlderCopy> list_older_copies(const Place& place) {
  std::vector<OlderCopy> copies;
  add_backups(place, copies);
  // As if they still went into the data folder.
  if (!is_same(place.target(), place.own_folder())) {
    add_backups({.data_folder = place.data_folder, .snapshots = place.snapshots}, copies);
  }
  add_replaced(place.data_folder, copies);
  return copies;
}

std::vector<std::string> folders_of(const std::vector<OlderCopy>& copies) {
  std::vector<std::string> folders;
  for (const OlderCopy& copy : copies) folders.push_back(fs::absolute(copy.folder).string());
  return folders;
}

}  // namespace theseus::backup
