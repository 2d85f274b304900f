#include "mcp/succession/program_file.h"

#include <sys/stat.h>
#include <unistd.h>

#include <sstream>
#include <system_error>

namespace theseus::mcp {
namespace {

namespace fs = std::filesystem;

fs::path whole_path(const fs::path& path) {
  std::error_code failure;
  fs::path whole = fs::absolute(path, failure);
  return failure ? path : whole;
}

// As execvp does: a name with a slash is a path, any other is looked for in each folder.
fs::path path_of(const Invocation& invocation) {
  if (invocation.name.find('/') != std::string::npos) return whole_path(invocation.name);
  std::istringstream folders(invocation.search_path);
  for (std::string folder; std::getline(folders, folder, ':');) {
    const fs::path path = whole_path(fs::path(folder.empty() ? "." : folder) / invocation.name);
    if (!invocation.name.empty() && find_version(path)) return path;
  }
  return {};
}

// The kernel marks the path of a file that is gone from it.
fs::path path_of_running(const fs::path& running) {
  constexpr std::string_view kGone = " (deleted)";
  std::error_code failure;
  std::string path = fs::read_symlink(running, failure).string();
  if (path.ends_with(kGone) && !fs::exists(path, failure)) path.resize(path.size() - kGone.size());
  return path;
}

}  // namespace

std::optional<FileVersion> find_version(const fs::path& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  if (::access(path.c_str(), X_OK) != 0) return std::nullopt;
  constexpr std::int64_t kNanosecondsASecond = 1'000'000'000;
  return FileVersion{
      .device = status.st_dev,
      .inode = status.st_ino,
      .size = status.st_size,
      .modified_nanoseconds = status.st_mtim.tv_sec * kNanosecondsASecond + status.st_mtim.tv_nsec};
}

ProgramFile::ProgramFile(const Invocation& invocation)
    : path_(path_of(invocation)), running_(find_version(invocation.running)) {
  if (!running_) {
    running_ = find_version(path_);
  } else if (path_.empty() || find_version(path_) != running_) {
    path_ = path_of_running(invocation.running);
  }
}

std::optional<FileVersion> ProgramFile::find_other() const {
  const auto there = find_version(path_);
  if (!running_ || there == running_) return std::nullopt;
  return there;
}

}  // namespace theseus::mcp
