#include "storage/folder_owner.h"

#include <sys/stat.h>
#include <unistd.h>

namespace theseus::storage {

void give_to_folder_owner(const std::filesystem::path& path) noexcept {
  struct stat folder {};
  if (::geteuid() != 0 || ::stat(path.parent_path().c_str(), &folder) != 0) return;
  // Where this fails it stays root's, and whoever cannot open it says so by its name.
  [[maybe_unused]] const int failed = ::lchown(path.c_str(), folder.st_uid, folder.st_gid);
}

}  // namespace theseus::storage
