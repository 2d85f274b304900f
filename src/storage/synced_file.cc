#include "storage/synced_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

#include "base/error.h"
#include "storage/folder_owner.h"
#include "storage/sync_folder.h"

namespace theseus::storage {
namespace {

bool write_all(int descriptor, std::string_view content) noexcept {
  while (!content.empty()) {
    const ssize_t written = ::write(descriptor, content.data(), content.size());
    if (written < 0 && errno != EINTR) return false;
    if (written > 0) content.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

bool says_full(int error) noexcept {
  return error == ENOSPC || error == EDQUOT || error == EFBIG;
}

}  // namespace

SyncedFile::SyncedFile(std::filesystem::path file)
    : file_(std::move(file)),
      descriptor_(::open(file_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600)) {
  if (descriptor_ < 0) fail();
}

SyncedFile::~SyncedFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

void SyncedFile::write(std::string_view piece) {
  if (!write_all(descriptor_, piece)) fail();
}

void SyncedFile::finish() {
  if (::fsync(descriptor_) != 0) fail();
}

void SyncedFile::fail() const {
  const int error = errno;
  throw base::Error(says_full(error) ? base::ErrorKind::full : base::ErrorKind::unavailable,
                    fmt::format("Cannot write the file {}: {}. The data is unharmed.",
                                file_.string(), std::generic_category().message(error)));
}

void write_synced_file(const std::filesystem::path& file, std::string_view content) {
  SyncedFile synced(file);
  synced.write(content);
  synced.finish();
}

void replace_synced_file(const std::filesystem::path& file, std::string_view content) {
  std::filesystem::path fresh = file;
  fresh += ".new";
  std::error_code failure;
  std::filesystem::remove(fresh, failure);  // of a process that died
  write_synced_file(fresh, content);
  give_to_folder_owner(fresh);
  std::filesystem::rename(fresh, file, failure);
  if (failure) {
    throw base::Error(base::ErrorKind::unavailable,
                      fmt::format("Cannot write the file {}: {}. The data is unharmed.",
                                  file.string(), failure.message()));
  }
  sync_folder(file.parent_path());
}

}  // namespace theseus::storage
