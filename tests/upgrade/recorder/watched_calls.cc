#include "upgrade/recorder/watched_calls.h"

#include <filesystem>

namespace theseus::tests {

std::string absolute(const char* path, int folder) {
  std::filesystem::path whole(path);
  if (whole.is_relative()) {
    const std::string base =
        folder == AT_FDCWD ? std::filesystem::current_path().string() : path_of(folder);
    whole = base / whole;
  }
  std::string text = whole.lexically_normal();
  while (text.size() > 1 && text.ends_with('/')) text.pop_back();
  return text;
}

bool is_there(const std::string& path) {
  const KeptErrno kept;
  return ::access(path.c_str(), F_OK) == 0;
}

void note_close(int descriptor) {
  Watch& watch = Watch::of_this_process();
  const std::lock_guard lock(watch.mutex());
  if (Recorder* recorder = watch.find_recorder()) recorder->closed(descriptor);
}

off_t Write::position() const {
  if (offset >= 0) return offset;
  const bool appends = (::fcntl(descriptor, F_GETFL) & O_APPEND) != 0;
  return ::lseek(descriptor, 0, appends ? SEEK_END : SEEK_CUR);
}

ssize_t allowed_bytes(const Write& write, const std::string& path) {
  struct stat status {};
  const bool grows = ::fstat(write.descriptor, &status) == 0 &&
                     write.position() + std::ssize(write.bytes) > status.st_size;
  Watch& watch = Watch::of_this_process();
  const Fault* fault = watch.find_strike(grows ? calls::append : calls::rewrite, path);
  if (fault == nullptr) return std::ssize(write.bytes);
  if (fault->short_write_bytes) {
    return static_cast<ssize_t>(std::min(*fault->short_write_bytes, write.bytes.size()));
  }
  errno = fault->error;
  return -1;
}

}  // namespace theseus::tests
