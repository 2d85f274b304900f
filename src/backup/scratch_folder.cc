#include "backup/scratch_folder.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>
#include <utility>
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

/// One that has no name yet, by which the next process would know it: it goes unless it gets one.
class Unnamed {
 public:
  explicit Unnamed(fs::path folder) : folder_(std::move(folder)) {}
  ~Unnamed() {
    std::error_code ignored;
    if (!is_named_) fs::remove_all(folder_, ignored);
  }
  Unnamed(const Unnamed&) = delete;
  Unnamed& operator=(const Unnamed&) = delete;

  const fs::path& folder() const noexcept { return folder_; }
  std::error_code give_name(const fs::path& name) {
    std::error_code failure;
    fs::rename(folder_, name, failure);
    is_named_ = !failure;
    return failure;
  }

 private:
  fs::path folder_;
  bool is_named_ = false;
};

}  // namespace

ScratchFolder::ScratchFolder(const fs::path& parent) {
  clear_scratch_folders(parent);
  Unnamed unlocked(make_in(parent));
  path_ = parent / unlocked.folder().filename().string().substr(kUnlocked.size());
  lock_.emplace(storage::LockFile::ensure(unlocked.folder() / kLockName));
  if (!lock_->try_lock(kLifeByte, storage::LockMode::alone)) {
    fail(parent, std::make_error_code(std::errc::device_or_resource_busy));
  }
  if (const std::error_code failure = unlocked.give_name(path_)) fail(parent, failure);
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
