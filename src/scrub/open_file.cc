#include "scrub/open_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

#include "base/error.h"

namespace theseus::scrub {
namespace {

base::Error cannot_read(const std::filesystem::path& path, int error) {
  return {base::ErrorKind::unavailable, fmt::format("{} cannot be read: {}", path.string(),
                                                    std::generic_category().message(error))};
}

}  // namespace

std::optional<OpenFile> OpenFile::find(const std::filesystem::path& path) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (descriptor >= 0) return OpenFile(path, descriptor);
  if (errno == ENOENT) return std::nullopt;
  throw cannot_read(path, errno);
}

OpenFile::OpenFile(std::filesystem::path path, int descriptor)
    : path_(std::move(path)), descriptor_(descriptor) {}

OpenFile::OpenFile(OpenFile&& other) noexcept
    : path_(std::move(other.path_)), descriptor_(std::exchange(other.descriptor_, -1)) {}

OpenFile::~OpenFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

std::uint64_t OpenFile::bytes() const {
  struct stat file {};
  if (::fstat(descriptor_, &file) != 0) throw cannot_read(path_, errno);
  return static_cast<std::uint64_t>(file.st_size);
}

std::size_t OpenFile::read(std::uint64_t offset, std::span<std::uint8_t> out) const {
  std::size_t done = 0;
  while (done < out.size()) {
    const ssize_t part = ::pread(descriptor_, out.data() + done, out.size() - done,
                                 static_cast<off_t>(offset + done));
    if (part < 0 && errno == EINTR) continue;
    if (part < 0) throw cannot_read(path_, errno);
    if (part == 0) break;
    done += static_cast<std::size_t>(part);
  }
  return done;
}

}  // namespace theseus::scrub
