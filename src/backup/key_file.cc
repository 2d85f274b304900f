#include "backup/key_file.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <fstream>
#include <string_view>
#include <system_error>

#include "base/bytes.h"
#include "base/error.h"
#include "base/hash.h"
#include "base/random.h"
#include "storage/folder_owner.h"
#include "storage/sync_folder.h"
#include "storage/synced_file.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kForm = "theseus-backup-key-1 ";

base::Unexpected<base::Refusal> refusal(const fs::path& file, std::string_view reason,
                                        std::string_view advice) {
  return base::Unexpected(base::Refusal{
      fmt::format("The key file of backups {} cannot be used: {}. Nothing was changed. {}",
                  file.string(), reason, advice)});
}

bool read_hex(std::string_view hex, Key& key) {
  if (hex.size() != key.bytes.size() * 2) return false;
  for (std::size_t i = 0; i < key.bytes.size(); ++i) {
    const char* const first = hex.data() + 2 * i;
    const auto [end, failure] = std::from_chars(first, first + 2, key.bytes[i], 16);
    if (failure != std::errc() || end != first + 2) return false;
  }
  return true;
}

// Whole or not at all, and never over another one. False where another process was first.
bool put_key(const Key& key, const fs::path& file) {
  const fs::path fresh = fmt::format("{}.{}.new", file.string(), key.id());
  storage::write_synced_file(fresh, key.text() + "\n");
  storage::give_to_folder_owner(fresh);
  std::error_code failure;
  std::error_code ignored;
  fs::create_hard_link(fresh, file, failure);
  const bool is_taken = fs::exists(fs::symlink_status(file, ignored));
  // Not every file system gives second names.
  if (failure && !is_taken) fs::rename(fresh, file, failure);
  fs::remove(fresh, ignored);
  storage::sync_folder(fs::absolute(file).parent_path());
  if (!failure || is_taken) return !failure;
  throw base::Error(base::ErrorKind::unavailable,
                    fmt::format("The key file {} cannot be made: {}. No backup was made.",
                                file.string(), failure.message()));
}

}  // namespace

std::string Key::id() const {
  const base::Sha256 sum = base::sha256(base::bytes_of("the name of " + text()));
  return base::to_hex(base::BytesView(sum).first(8));
}

std::string Key::text() const {
  return std::string(kForm) + base::to_hex(bytes);
}

base::Result<Key> load_key(const fs::path& file) {
  struct stat status {};
  if (::stat(file.c_str(), &status) != 0) {
    return refusal(file, std::generic_category().message(errno),
                   "Put the key in its place as one line, the one that was shown when it was made, "
                   "or name the file that holds it with --key-file.");
  }
  if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
    return refusal(file, "others may read or change it",
                   fmt::format("If nobody else has read it: chmod 600 {}. Otherwise move it away, "
                               "and the next backup is encrypted with a new one.",
                               file.string()));
  }
  std::ifstream stream(file);
  std::string line;
  std::getline(stream, line);
  Key key;
  const std::string_view text = line;
  if (text.starts_with(kForm) && read_hex(text.substr(kForm.size()), key)) return key;
  return refusal(file, "it is no key of Theseus",
                 "Such a file has one line: theseus-backup-key-1 and 64 hexadecimal digits.");
}

base::Result<EnsuredKey> ensure_key(const fs::path& file) {
  std::error_code unreachable;
  if (fs::exists(fs::symlink_status(file, unreachable))) {
    const auto key = load_key(file);
    if (!key) return base::Unexpected(key.error());
    return EnsuredKey{.key = *key};
  }
  const fs::path folder = fs::absolute(file).parent_path();
  if (::access(folder.c_str(), W_OK | X_OK) != 0) {
    return refusal(file,
                   fmt::format("it is not there, and none can be made in {}: {}", folder.string(),
                               std::generic_category().message(errno)),
                   "Make that folder, or name another file with --key-file (backup.key_file).");
  }
  Key key;
  base::fill_random(key.bytes);
  if (put_key(key, file)) return EnsuredKey{.key = key, .is_new = true};
  const auto other = load_key(file);
  if (!other) return base::Unexpected(other.error());
  return EnsuredKey{.key = *other};
}

std::string recovery_sentence(const Key& key, const fs::path& file) {
  return fmt::format(
      "A new key encrypts the backups. Without it nobody can open them, you neither: keep this "
      "line where the backups are not, it is shown only now.\n\n  {}\n\nIt stands in {}. To open a "
      "backup elsewhere, write that line into a file of mode 0600 and name it: theseus backup "
      "verify BACKUP --key-file FILE",
      key.text(), file.string());
}

}  // namespace theseus::backup
