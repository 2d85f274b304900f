#include "app/admin_key.h"

#include <fstream>
#include <string>
#include <system_error>

#include "base/error.h"
#include "storage/file_lock.h"

namespace theseus::app {
namespace {

namespace fs = std::filesystem;

constexpr int kMakerByte = 0;

void make_key(memory::Keys& keys, const std::string& secret) {
  const auto created = keys.create(memory::Caller{},
                                   {.name = "admin",
                                    .role = memory::Role::admin,
                                    .spaces = {"*"},
                                    .expires_at = {},
                                    .secret = secret},
                                   {});
  if (!created) throw base::Error(base::ErrorKind::internal, created.error().message);
}

void give_name(const fs::path& fresh, const fs::path& file) {
  std::error_code failure;
  fs::rename(fresh, file, failure);
  if (!failure) return;
  throw base::Error(base::ErrorKind::unavailable,
                    "The admin key stands in " + fresh.string() + " and cannot be renamed to " +
                        file.string() + ": " + failure.message() +
                        ". The data is unharmed. Rename it, or make another key by "
                        "`theseus key create`.");
}

std::string first_line_of(const fs::path& file) {
  std::ifstream stream(file);
  std::string line;
  std::getline(stream, line);
  return line;
}

// Whether a start that was killed had come as far as making the key, but not to its file's name.
bool opens_the_data(const memory::Keys& keys, const fs::path& fresh) {
  std::error_code unreadable;
  return fs::exists(fresh, unreadable) && keys.authenticate(first_line_of(fresh)).has_value();
}

}  // namespace

// The secret is on disk before there is a key that it opens, and under its name after: a kill
// leaves either no key, for the next start to begin anew, or a file for it to rename.
std::optional<fs::path> ensure_admin_key(memory::Keys& keys, const fs::path& folder) {
  const fs::path file = folder / kAdminKeyName;
  const fs::path fresh = file.string() + ".new";
  if (keys.has_any() && !opens_the_data(keys, fresh)) return std::nullopt;
  storage::LockFile maker = storage::LockFile::ensure(fresh);
  if (!maker.try_lock(kMakerByte, storage::LockMode::alone)) return std::nullopt;
  // Another process may have ended its making between the look and the lock.
  if (!keys.has_any()) {
    const std::string secret = memory::make_secret();
    maker.write(secret + "\n");
    make_key(keys, secret);
  } else if (!opens_the_data(keys, fresh)) {
    std::error_code ignored;
    fs::remove(fresh, ignored);
    return std::nullopt;
  }
  give_name(fresh, file);
  return file;
}

}  // namespace theseus::app
