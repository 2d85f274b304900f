#include "upgrade/snapshot_draft.h"

#include <fmt/format.h>

#include <charconv>
#include <string>
#include <system_error>

#include "base/error.h"
#include "storage/sqlite/sqlite_file.h"
#include "storage/sync_folder.h"
#include "storage/synced_file.h"

namespace theseus::upgrade {
namespace {

namespace fs = std::filesystem;

// 2026-11-21T15:04:05.678Z without what a file name had better not have.
std::string name_of(base::Time taken, std::int64_t format) {
  std::string time = base::format_time(taken);
  std::erase_if(time, [](char letter) { return letter == '-' || letter == ':' || letter == '.'; });
  return fmt::format("{}-format-{}", time, format);
}

// Clocks jump back: a name is taken once.
fs::path free_path(const fs::path& shelf, const std::string& name) {
  fs::path path = shelf / name;
  for (int number = 2; fs::exists(path); ++number) {
    path = shelf / fmt::format("{}-{}", name, number);
  }
  return path;
}

// Behind a number that the name has already: the name itself ends in one.
fs::path next_path(const fs::path& shelf, const SnapshotDraft::Replaced& replaced) {
  std::string name = replaced.folder.filename().string();
  int number = 2;
  const std::string first = name_of(replaced.taken, replaced.format) + "-";
  if (name.starts_with(first)) {
    const std::string_view behind = std::string_view(name).substr(first.size());
    const auto [end, error] = std::from_chars(behind.begin(), behind.end(), number);
    if (error == std::errc() && end == behind.end()) {
      name = name_of(replaced.taken, replaced.format);
      ++number;
    }
  }
  fs::path path = shelf / fmt::format("{}-{}", name, number);
  while (fs::exists(path)) path = shelf / fmt::format("{}-{}", name, ++number);
  return path;
}

fs::path unfinished(fs::path named) {
  return named += kUnfinished;
}

void demand(const std::error_code& failure, const fs::path& named, std::string_view word) {
  if (!failure) return;
  const bool is_full = failure == std::errc::no_space_on_device;
  throw base::Error(is_full ? base::ErrorKind::full : base::ErrorKind::unavailable,
                    fmt::format("The {} {} cannot be made: {}. The data is unharmed.", word,
                                named.string(), failure.message()));
}

}  // namespace

SnapshotDraft::SnapshotDraft(const SnapshotFolder& shelf, base::Time taken, std::int64_t format)
    : taken_(taken),
      word_(shelf.word()),
      named_(free_path(shelf.path(), name_of(taken, format))),
      folder_(unfinished(named_)) {
  make_folder();
}

// Under a name of its own form, by which the next one knows what is left of it.
SnapshotDraft::SnapshotDraft(const SnapshotFolder& shelf, const Replaced& replaced)
    : taken_(replaced.taken),
      word_(shelf.word()),
      named_(next_path(shelf.path(), replaced)),
      folder_(unfinished(free_path(shelf.path(), name_of(replaced.taken, replaced.format)))) {
  make_folder();
}

void SnapshotDraft::make_folder() const {
  std::error_code failure;
  fs::create_directory(folder_, failure);
  if (!failure) fs::permissions(folder_, fs::perms::owner_all, failure);
  demand(failure, named_, word_);
}

SnapshotDraft::~SnapshotDraft() {
  std::error_code left_to_the_next;
  fs::remove_all(folder_, left_to_the_next);
}

fs::path SnapshotDraft::database() const {
  return folder_ / storage::kDatabaseName;
}

void SnapshotDraft::write_manifest(const Manifest& manifest) const {
  storage::write_synced_file(folder_ / kManifestName, manifest_text(manifest));
  storage::sync_folder(folder_);
}

void SnapshotDraft::give_name() {
  std::error_code failure;
  fs::rename(folder_, named_, failure);
  demand(failure, named_, word_);
  storage::sync_folder(named_.parent_path());
}

}  // namespace theseus::upgrade
