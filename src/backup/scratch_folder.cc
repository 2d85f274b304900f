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

constexpr std::string_view kBeginning = "unpacked-";
constexpr const char* kLockName = "lock";
constexpr int kLifeByte = 0;

// Whoever lives holds the lock. One that has none yet is about to be used.
bool is_left_behind(const fs::path& folder) {
  return folder.filename().string().starts_with(kBeginning) &&
         storage::look_at_lock(folder / kLockName, kLifeByte) == storage::LockState::free;
}

fs::path make_in(const fs::path& parent) {
  std::string name = (parent / (std::string(kBeginning) + "XXXXXX")).string();
  if (::mkdtemp(name.data()) != nullptr) return name;
  const bool is_full = errno == ENOSPC || errno == EDQUOT;
  throw base::Error(is_full ? base::ErrorKind::full : base::ErrorKind::unavailable,
                    fmt::format("Nothing can be unpacked in {}: {}. Nothing was changed.",
                                parent.string(), std::generic_category().message(errno)));
}

}  // namespace

ScratchFolder::ScratchFolder(const fs::path& parent) {
  clear_scratch_folders(parent);
  path_ = make_in(parent);
  lock_.emplace(storage::LockFile::ensure(path_ / kLockName));
  lock_->try_lock(kLifeByte, storage::LockMode::alone);
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
