#include "storage/file_lock.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

#include "base/error.h"
#include "storage/folder_owner.h"

namespace theseus::storage {
namespace {

using base::Error;
using base::ErrorKind;

std::string reason(int error) {
  return std::generic_category().message(error);
}

Error cannot_open(const std::filesystem::path& file, int error) {
  return Error(
      ErrorKind::unavailable,
      fmt::format("Cannot open the lock file {} for writing: {}. Nothing was changed. Make "
                  "its folder and the file writable for this user.",
                  file.string(), reason(error)));
}

Error cannot_lock(const std::filesystem::path& file, int error) {
  const bool unsupported =
      error == ENOLCK || error == EINVAL || error == EOPNOTSUPP || error == ENOSYS;
  if (!unsupported) {
    return Error(ErrorKind::unavailable, fmt::format("Cannot lock {}: {}. Nothing was changed.",
                                                     file.string(), reason(error)));
  }
  return Error(
      ErrorKind::unavailable,
      fmt::format("The file system cannot lock {} ({}), and without locks two processes could harm "
                  "the data. Nothing was changed. Put the data folder on a local file system.",
                  file.string(), reason(error)));
}

struct flock one_byte(int byte, short type) {
  // OFD locks demand that l_pid is 0, which this leaves.
  struct flock range {};
  range.l_type = type;
  range.l_whence = SEEK_SET;
  range.l_start = byte;
  range.l_len = 1;
  return range;
}

int open_file(const std::filesystem::path& file, int flags) {
  return ::open(file.c_str(), flags | O_RDWR | O_CLOEXEC, 0600);
}

// -1 with errno where it cannot be had.
int make_file(const std::filesystem::path& file) {
  const int descriptor = open_file(file, O_CREAT | O_EXCL);
  if (descriptor < 0) return errno == EEXIST ? open_file(file, O_CREAT) : -1;
  give_to_folder_owner(file);
  return descriptor;
}

LockState state_of(int descriptor, int byte) {
  struct stat file {};
  struct flock range = one_byte(byte, F_WRLCK);
  if (::fstat(descriptor, &file) != 0 || !S_ISREG(file.st_mode)) return LockState::unknown;
  if (::fcntl(descriptor, F_OFD_GETLK, &range) != 0) return LockState::unknown;
  return range.l_type == F_UNLCK ? LockState::free : LockState::held;
}

}  // namespace

LockState look_at_lock(const std::filesystem::path& file, int byte) noexcept {
  // A pipe of this name must not be waited for, nor a link be followed to what is not ours.
  const int descriptor = ::open(file.c_str(), O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC);
  if (descriptor < 0) return errno == ENOENT ? LockState::no_file : LockState::unknown;
  const LockState state = state_of(descriptor, byte);
  ::close(descriptor);
  return state;
}

LockFile LockFile::ensure(std::filesystem::path file) {
  const int descriptor = make_file(file);
  if (descriptor < 0) throw cannot_open(file, errno);
  return LockFile(std::move(file), descriptor);
}

LockFile::LockFile(std::filesystem::path path, int descriptor)
    : path_(std::move(path)), descriptor_(descriptor) {}

LockFile::LockFile(LockFile&& other) noexcept
    : path_(std::move(other.path_)), descriptor_(std::exchange(other.descriptor_, -1)) {}

LockFile::~LockFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

bool LockFile::try_lock(int byte, LockMode mode) {
  struct flock range = one_byte(byte, mode == LockMode::alone ? F_WRLCK : F_RDLCK);
  if (::fcntl(descriptor_, F_OFD_SETLK, &range) == 0) return true;
  if (errno == EAGAIN || errno == EACCES) return false;
  throw cannot_lock(path_, errno);
}

void LockFile::lock(int byte) {
  struct flock range = one_byte(byte, F_WRLCK);
  while (::fcntl(descriptor_, F_OFD_SETLKW, &range) != 0) {
    if (errno != EINTR) throw cannot_lock(path_, errno);
  }
}

void LockFile::unlock(int byte) noexcept {
  struct flock range = one_byte(byte, F_UNLCK);
  ::fcntl(descriptor_, F_OFD_SETLK, &range);
}

void LockFile::write(std::string_view content) {
  const bool written =
      ::ftruncate(descriptor_, 0) == 0 &&
      ::pwrite(descriptor_, content.data(), content.size(), 0) == std::ssize(content) &&
      ::fsync(descriptor_) == 0;
  if (written) return;
  const int error = errno;
  throw Error(error == ENOSPC || error == EDQUOT ? ErrorKind::full : ErrorKind::unavailable,
              fmt::format("Cannot write the lock file {}: {}. The data is unharmed.",
                          path_.string(), reason(error)));
}

ByteLock::ByteLock(LockFile& file, int byte) : file_(file), byte_(byte) {
  file_.lock(byte_);
}

ByteLock::~ByteLock() {
  file_.unlock(byte_);
}

}  // namespace theseus::storage
