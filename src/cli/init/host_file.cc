#include "cli/init/host_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <sstream>
#include <system_error>

#include "base/error.h"

namespace theseus::cli {
namespace {

namespace fs = std::filesystem;

// What hosts keep in their files is for their person alone.
constexpr mode_t kFreshMode = 0600;

[[noreturn]] void fail(const std::string& what, const fs::path& file, int error) {
  throw base::Error(
      error == ENOSPC || error == EDQUOT ? base::ErrorKind::full : base::ErrorKind::unavailable,
      what + " " + file.string() + ": " + std::generic_category().message(error) +
          ". The file is as it was.");
}

// Where the bytes are: behind every symbolic link, even where the last one leads to nothing yet.
fs::path target_of(fs::path file) {
  for (int links = 0; links < 40 && fs::is_symlink(fs::symlink_status(file)); ++links) {
    file = file.parent_path() / fs::read_symlink(file);
  }
  return file;
}

void write_all(int descriptor, std::string_view text, const fs::path& file) {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno != EINTR) fail("Could not write", file, errno);
    if (written > 0) text.remove_prefix(static_cast<std::size_t>(written));
  }
}

// A new file of that name with the mode and, as far as this process may, the owner of `model`.
class FreshFile {
 public:
  FreshFile(fs::path name, const fs::path& model, Readers readers)
      : name_(std::move(name)),
        descriptor_(::open(name_.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, kFreshMode)) {
    if (descriptor_ < 0) fail("Could not make", name_, errno);
    struct stat status {};
    if (::stat(model.c_str(), &status) != 0) return;
    const bool is_owned = ::fchown(descriptor_, status.st_uid, status.st_gid) == 0;
    // A mode that was meant for another owner or group is not given to this one.
    const bool is_shared = is_owned && readers == Readers::as_before;
    const mode_t mode = status.st_mode & (is_shared ? 07777U : 0700U);
    if (::fchmod(descriptor_, mode) != 0) fail("Could not set the mode of", name_, errno);
  }
  ~FreshFile() {
    ::close(descriptor_);
    if (!is_kept_) ::unlink(name_.c_str());
  }
  FreshFile(const FreshFile&) = delete;
  FreshFile& operator=(const FreshFile&) = delete;

  void fill(std::string_view text) {
    write_all(descriptor_, text, name_);
    if (::fsync(descriptor_) != 0) fail("Could not write", name_, errno);
  }
  void keep() { is_kept_ = true; }
  void become(const fs::path& file) {
    if (::rename(name_.c_str(), file.c_str()) != 0) fail("Could not replace", file, errno);
    is_kept_ = true;
  }

 private:
  fs::path name_;
  int descriptor_;
  bool is_kept_ = false;
};

void ensure_folder(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) fail("Could not make the folder", folder, error.value());
}

}  // namespace

std::optional<std::string> find_text(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream && !fs::exists(file)) return std::nullopt;
  std::ostringstream text;
  text << stream.rdbuf();
  if (!stream || fs::is_directory(file)) fail("Could not read", file, errno == 0 ? EISDIR : errno);
  return text.str();
}

std::optional<fs::path> back_up(const fs::path& file) {
  const auto text = find_text(file);
  if (!text) return std::nullopt;
  const fs::path target = target_of(file);
  for (int number = 1;; ++number) {
    fs::path name = target;
    name += ".theseus-backup-" + std::to_string(number);
    if (fs::exists(fs::symlink_status(name))) continue;
    // Keys stay in backups when they have gone from the file.
    FreshFile copy(name, target, Readers::owner_alone);
    copy.fill(*text);
    copy.keep();
    return name;
  }
}

void replace_text(const FileChange& change) {
  const fs::path target = target_of(change.file);
  ensure_folder(target.parent_path());
  fs::path name = target;
  name += ".theseus-new-" + std::to_string(::getpid());
  FreshFile fresh(name, target, change.readers);
  fresh.fill(change.after);
  if (find_text(target) != change.before) {
    throw base::Error(base::ErrorKind::busy,
                      target.string() +
                          " was changed by another program meanwhile. It is as that program left "
                          "it. Run the command again.");
  }
  fresh.become(target);
}

}  // namespace theseus::cli
