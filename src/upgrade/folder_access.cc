#include "upgrade/folder_access.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <vector>

#include "base/error.h"
#include "storage/sync_folder.h"

namespace theseus::upgrade {
namespace {

namespace fs = std::filesystem;

/// The folders that get a new name when this one is made, none when it is there.
std::vector<fs::path> folders_to_grow(const fs::path& folder) {
  std::vector<fs::path> growing;
  std::error_code unreachable;
  for (fs::path missing = fs::absolute(folder, unreachable).lexically_normal();
       !fs::exists(missing, unreachable) && !unreachable; missing = missing.parent_path()) {
    growing.push_back(missing.parent_path());
  }
  return growing;
}

}  // namespace

void ensure_folder(const fs::path& folder) {
  const std::vector<fs::path> growing = folders_to_grow(folder);
  std::error_code failure;
  const bool made = fs::create_directories(folder, failure);
  if (made) fs::permissions(folder, fs::perms::owner_all, failure);
  // Or a power cut could take the folder's name, and with it what was acknowledged.
  if (!failure) std::ranges::for_each(growing, storage::sync_folder);
  if (!failure) return;
  throw base::Error(base::ErrorKind::unavailable,
                    fmt::format("The data folder {} cannot be made: {}. Nothing was changed.",
                                folder.string(), failure.message()));
}

std::optional<base::Refusal> refuse_unwritable(const fs::path& folder) {
  if (::access(folder.c_str(), W_OK | X_OK) == 0) return std::nullopt;
  return base::Refusal{fmt::format(
      "The data folder {} cannot be written by this user: {}. Nothing was changed. A program that "
      "uses the data must be able to write there, also to read them; give it the right to.",
      folder.string(), std::generic_category().message(errno))};
}

}  // namespace theseus::upgrade
