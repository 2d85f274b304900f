#include "backup/scratch_folder.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>
#include <vector>

#include "base/error.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kBeginning = "theseus-unpacked-";
constexpr std::string_view kPlaces = "XXXXXX";
constexpr std::string_view kUnlocked = ".";  // before its name, until it is locked
constexpr const char* kLockName = "lock";
constexpr int kLifeByte = 0;

// It may stand in a folder of all users, between folders of anybody.
bool has_name_of_one(const fs::path& folder) {
  const std::string name = folder.filename();
  return name.starts_with(kBeginning) && name.size() == kBeginning.size() + kPlaces.size();
}

// Whoever lives holds the lock, from before the folder has its name.
bool is_left_behind(const fs::path& folder) {
  return has_name_of_one(folder) &&
         storage::look_at_lock(folder / kLockName, kLifeByte) == storage::LockState::free;
}

[[noreturn]] void fail(const fs::path& parent, const std::error_code& error) {
  const bool is_full = error == std::errc::no_space_on_device;
  throw base::Error(is_full ? base::ErrorKind::full : base::ErrorKind::unavailable,
                    fmt::format("Nothing can be unpacked in {}: {}. Nothing was changed.",
                                parent.string(), error.message()));
}

fs::path make_in(const fs::path& parent) {
  std::string name = (parent / fmt::format("{}{}{}", kUnlocked, kBeginning, kPlaces)).string();
  if (::mkdtemp(name.data()) == nullptr) fail(parent, {errno, std::generic_category()});
  return name;
}

}  // namespace

ScratchFolder::ScratchFolder(const fs::path& parent) {
  clear_scratch_folders(parent);
  const fs::path unlocked = make_in(parent);
  path_ = parent / unlocked.filename().string().substr(kUnlocked.size());
  lock_.emplace(storage::LockFile::ensure(unlocked / kLockName));
  std::error_code failure;
  const bool is_held = lock_->try_lock(kLifeByte, storage::LockMode::alone);
  if (!is_held) failure = std::make_error_code(std::errc::device_or_resource_busy);
  if (!failure) fs::rename(unlocked, path_, failure);
  if (!failure) return;
  std::error_code ignored;
  fs::remove_all(unlocked, ignored);
  fail(parent, failure);
}

ScratchFolder::~ScratchFolder() {
  std::error_code left_to_the_next;
  fs::remove_all(path_, left_to_the_next);
}

void clear_scratch_folders(const fs::path& parent) {
  std::error_code failure;
  std::vector<fs::path> left;
  for (fs::directory_iterator entry(parent, failure); !failure && entry != fs::directory_iterator();
       entry.increment(failure)) {
    if (is_left_behind(entry->path())) left.push_back(entry->path());
  }
  for (const fs::path& folder : left) fs::remove_all(folder, failure);
}

}  // namespace theseus::backup
