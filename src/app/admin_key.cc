#include "app/admin_key.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>

#include "base/error.h"

namespace theseus::app {
namespace {

namespace fs = std::filesystem;

base::Error cannot_write(const fs::path& file) {
  return {base::ErrorKind::unavailable,
          "The admin key cannot be written to " + file.string() + ": " + std::strerror(errno) +
              ". The data is unharmed. Make room, then make a key by `theseus key create`."};
}

// Whole or not at all: a key that was read in half would look like a wrong one.
void write_private_file(const fs::path& file, const std::string& content) {
  const fs::path fresh = file.string() + ".new";
  fs::remove(fresh);
  const int descriptor = ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (descriptor < 0) throw cannot_write(file);
  const auto written = ::write(descriptor, content.data(), content.size());
  const bool kept = written == static_cast<ssize_t>(content.size()) && ::fsync(descriptor) == 0;
  ::close(descriptor);
  if (!kept || ::rename(fresh.c_str(), file.c_str()) != 0) throw cannot_write(file);
}

}  // namespace

std::optional<fs::path> ensure_admin_key(memory::Keys& keys, const fs::path& folder) {
  if (keys.has_any()) return std::nullopt;
  const auto created = keys.create(
      memory::Caller{},
      {.name = "admin", .role = memory::Role::admin, .spaces = {"*"}, .expires_at = {}}, {});
  if (!created) throw base::Error(base::ErrorKind::internal, created.error().message);
  const fs::path file = folder / kAdminKeyName;
  write_private_file(file, created->secret + "\n");
  return file;
}

}  // namespace theseus::app
