#include "storage/sync_folder.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "base/error.h"

namespace theseus::storage {

void sync_folder(const std::filesystem::path& folder) {
  if (try_sync_folder(folder)) return;
  const int error = errno;
  throw base::Error(base::ErrorKind::unavailable,
                    fmt::format("Cannot sync the folder {}: {}.", folder.string(),
                                std::generic_category().message(error)));
}

bool try_sync_folder(const std::filesystem::path& folder) noexcept {
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
  const int error = errno;
  if (descriptor >= 0) ::close(descriptor);
  errno = error;
  return synced;
}

}  // namespace theseus::storage
