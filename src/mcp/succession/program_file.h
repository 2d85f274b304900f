#pragma once

#include <sys/types.h>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace theseus::mcp {

/// Which file stands at a path, not what is in it.
struct FileVersion {
  dev_t device = 0;
  ino_t inode = 0;
  off_t size = 0;
  std::int64_t modified_nanoseconds = 0;

  friend bool operator==(const FileVersion&, const FileVersion&) = default;
};

/// Of what the path leads to; nothing where there is no file that may be executed.
std::optional<FileVersion> find_version(const std::filesystem::path& path);

/// How a process was begun, and where it can see what it runs.
struct Invocation {
  std::string name;  ///< argv[0]
  std::string search_path;
  std::filesystem::path running = "/proc/self/exe";
};

/// The program's file at the path by which the process was begun, which package managers rename
/// over and symlinks move. The running process keeps its own file alive, so that another one there
/// is always seen to be another.
class ProgramFile {
 public:
  /// Finds the path as a shell would, and holds it against the file that runs: where they disagree
  /// (a name that somebody made up, a file replaced since), the path of what runs counts.
  explicit ProgramFile(const Invocation& invocation);

  const std::filesystem::path& path() const noexcept { return path_; }

  /// The file at the path when it is not the one that runs; nothing when it is, or is gone.
  std::optional<FileVersion> find_other() const;

 private:
  std::filesystem::path path_;
  std::optional<FileVersion> running_;
};

}  // namespace theseus::mcp
