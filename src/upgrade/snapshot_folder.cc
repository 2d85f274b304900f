#include "upgrade/snapshot_folder.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "base/error.h"
#include "storage/sync_folder.h"

namespace theseus::upgrade {
namespace {

namespace fs = std::filesystem;

constexpr int kWorkByte = 0;

// The folder, and what messages call one of what lies in it.
struct Named {
  const fs::path& folder;
  std::string_view word;
};

std::string sentence(const Named& named, std::string_view reason, std::string_view advice) {
  return fmt::format("The {} folder {} cannot be used: {}. No content was changed. {}", named.word,
                     named.folder.string(), reason, advice);
}

std::optional<std::string> reason_against_writing(const Named& named, const fs::path& nearest) {
  if (::access(nearest.c_str(), W_OK | X_OK) == 0) return std::nullopt;
  return sentence(named, std::generic_category().message(errno),
                  "Give this user the right to write there, or configure another folder.");
}

// Its name is on disk too before the first snapshot is.
void ensure_folder(const Named& named) {
  const fs::path& folder = named.folder;
  std::error_code failure;
  const bool is_made = fs::create_directory(folder, failure);
  if (is_made) fs::permissions(folder, fs::perms::owner_all, failure);
  if (failure) {
    throw base::Error(base::ErrorKind::unavailable,
                      sentence(named, failure.message(), "See that it can be made."));
  }
  if (is_made) storage::sync_folder(fs::absolute(folder).parent_path());
}

// What cannot be removed now is tried again by the next one.
void remove_unfinished(const fs::path& folder) {
  std::error_code failure;
  std::vector<fs::path> unfinished;
  for (fs::directory_iterator entry(folder, failure); !failure && entry != fs::directory_iterator();
       entry.increment(failure)) {
    if (is_unfinished(entry->path())) unfinished.push_back(entry->path());
  }
  for (const fs::path& path : unfinished) fs::remove_all(path, failure);
}

}  // namespace

bool is_copy_name(std::string_view name) {
  constexpr std::string_view kForm = "00000000T000000000Z-format-";
  if (name.size() <= kForm.size()) return false;
  const bool has_form = std::equal(
      kForm.begin(), kForm.end(), name.begin(),
      [](char form, char is) { return form == '0' ? '0' <= is && is <= '9' : form == is; });
  return has_form && name.find_first_not_of("0123456789-", kForm.size()) == std::string::npos;
}

// The folder may be anywhere, so whatever else ends in `.new` is somebody else's.
bool is_unfinished(const fs::path& path) {
  return path.extension() == kUnfinished && is_copy_name(path.stem().string());
}

std::optional<std::string> reason_against_folder(const SnapshotPolicy& policy,
                                                 const fs::path& data_folder) {
  return reason_against_folder(policy.folder, data_folder, "snapshot");
}

std::optional<std::string> reason_against_folder(const fs::path& folder,
                                                 const fs::path& data_folder,
                                                 std::string_view word) {
  const Named named{.folder = folder, .word = word};
  std::error_code failure;
  const fs::file_status status = fs::status(folder, failure);
  if (fs::is_directory(status)) return reason_against_writing(named, folder);
  if (fs::exists(status)) {
    return sentence(named, "it is not a folder",
                    "Move that file away, or configure another folder.");
  }
  if (status.type() != fs::file_type::not_found) {
    return sentence(named, failure.message(), "Configure another folder.");
  }
  const fs::path parent = folder.parent_path();
  if (fs::equivalent(parent, data_folder, failure) && !failure) {
    return reason_against_writing(named, parent);
  }
  return sentence(named, "it is not there",
                  "Make it, mount the disk that it lies on, or configure another folder.");
}

SnapshotFolder::SnapshotFolder(fs::path path, std::string_view word, storage::LockFile lock)
    : path_(std::move(path)), word_(word), lock_(std::move(lock)) {}

std::optional<SnapshotFolder> SnapshotFolder::try_enter(const fs::path& folder,
                                                        std::string_view word) {
  ensure_folder({.folder = folder, .word = word});
  storage::LockFile lock = storage::LockFile::ensure(folder / "lock");
  if (!lock.try_lock(kWorkByte, storage::LockMode::alone)) return std::nullopt;
  remove_unfinished(folder);
  return SnapshotFolder(folder, word, std::move(lock));
}

void SnapshotFolder::remove(const fs::path& named) const noexcept {
  fs::path leaving = named;
  leaving += kUnfinished;
  std::error_code failure;
  fs::rename(named, leaving, failure);
  // Else a power cut could give its name back to what is deleted in part: nobody would look at that
  // again, and what was erased since might stand in it.
  if (!failure && storage::try_sync_folder(path_)) fs::remove_all(leaving, failure);
}

}  // namespace theseus::upgrade
