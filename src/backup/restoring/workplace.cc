#include "backup/restoring/workplace.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <system_error>
#include <vector>

#include "base/error.h"
#include "storage/folder_owner.h"
#include "storage/sqlite/sqlite_file.h"
#include "storage/sync_folder.h"
#include "storage/synced_file.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kAside = "replaced-";

/// `20261121T150405678Z`.
std::string compact(base::Time time) {
  std::string text = base::format_time(time);
  std::erase_if(text, [](char letter) { return letter == '-' || letter == ':' || letter == '.'; });
  return text;
}

void demand(const std::error_code& error, const fs::path& path) {
  if (!error) return;
  const bool is_full = error == std::errc::no_space_on_device;
  throw base::Error(is_full ? base::ErrorKind::full : base::ErrorKind::unavailable,
                    fmt::format("{} cannot be made or removed: {}. The data is unharmed.",
                                path.string(), error.message()));
}

void make_folder(const fs::path& folder) {
  std::error_code error;
  fs::create_directory(folder, error);
  demand(error, folder);
  fs::permissions(folder, fs::perms::owner_all, error);
  demand(error, folder);
  storage::give_to_folder_owner(folder);
}

void remove_folder(const fs::path& folder) {
  std::error_code error;
  fs::remove_all(folder, error);
  demand(error, folder);
}

// What was made is whole and no database stands in its place, with the log of the old one or
// without.
bool is_fresh_all_there_is(const fs::path& data_folder) {
  const fs::path making = data_folder / storage::kFreshFolder;
  std::error_code absent;
  return fs::exists(making / storage::kFreshIsWhole, absent) &&
         fs::exists(making / storage::kDatabaseName, absent) &&
         !fs::exists(data_folder / storage::kDatabaseName, absent);
}

void remove_if_empty(const fs::path& folder) {
  std::error_code ignored;
  fs::remove(folder, ignored);
}

std::vector<fs::path> folders_aside(const fs::path& data_folder) {
  std::vector<fs::path> folders;
  std::error_code failure;
  for (fs::directory_iterator entry(data_folder, failure);
       !failure && entry != fs::directory_iterator(); entry.increment(failure)) {
    if (entry->path().filename().string().starts_with(kAside)) folders.push_back(entry->path());
  }
  std::ranges::sort(folders);
  return folders;
}

// The new data is in place afterwards: what cannot be removed is removed by the next start.
Workplace::PutInPlace put_in_place_of(
    const storage::Replacement& replacement,
    storage::ReplacementWarnings (*replace)(const storage::Replacement&)) {
  Workplace::PutInPlace put{.warnings = replace(replacement)};
  std::error_code absent;
  fs::remove_all(replacement.fresh.parent_path(), absent);
  remove_if_empty(replacement.aside);
  if (fs::exists(replacement.aside, absent)) put.aside = replacement.aside;
  return put;
}

}  // namespace

Workplace::Workplace(fs::path data_folder, base::Time now)
    : data_folder_(std::move(data_folder)),
      making_(data_folder_ / storage::kFreshFolder),
      aside_(data_folder_ / (std::string(kAside) + compact(now))) {}

fs::path Workplace::database() const {
  return making_ / storage::kDatabaseName;
}

void Workplace::begin() const {
  remove_folder(making_);
  make_folder(making_);
}

void Workplace::note_whole() const {
  storage::write_synced_file(making_ / storage::kFreshIsWhole, "");
  storage::sync_folder(making_);
  storage::sync_folder(data_folder_);
}

Workplace::PutInPlace Workplace::put_in_place() const {
  make_folder(aside_);
  storage::sync_folder(data_folder_);
  return put_in_place_of(replacement(), storage::replace_sqlite);
}

std::optional<Workplace::PutInPlace> Workplace::finish() const {
  if (!is_fresh_all_there_is(data_folder_)) return std::nullopt;
  storage::Replacement cut_short = replacement();
  const std::vector<fs::path> asides = folders_aside(data_folder_);
  // A log or a notice stands there only where there was a database: else the newest folder may be
  // that of a restore long ago.
  const bool was_filled = storage::is_replacement_cut_short(cut_short.file) && !asides.empty();
  if (was_filled) cut_short.aside = asides.back();
  if (!was_filled) make_folder(aside_);
  return put_in_place_of(cut_short, storage::finish_replacement);
}

storage::Replacement Workplace::replacement() const {
  return {.file = data_folder_ / storage::kDatabaseName, .fresh = database(), .aside = aside_};
}

void clear_restore_leftovers(const fs::path& data_folder) {
  const fs::path file = data_folder / storage::kDatabaseName;
  // That is for `theseus backup restore` to put in place.
  if (storage::is_replacement_cut_short(file) || is_fresh_all_there_is(data_folder)) return;
  for (const fs::path& aside : folders_aside(data_folder)) {
    storage::remove_second_name({.file = file, .fresh = {}, .aside = aside});
    remove_if_empty(aside);
  }
  std::error_code ignored;
  fs::remove_all(data_folder / storage::kFreshFolder, ignored);
}

}  // namespace theseus::backup
