#include "backup/key_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstdio>
#include <fstream>
#include <string_view>
#include <system_error>
#include <vector>

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
constexpr std::string_view kFresh = ".new";
constexpr std::size_t kIdDigits = 16;

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

std::string fresh_name(const fs::path& file, std::string_view id) {
  return fmt::format("{}.{}{}", file.filename().string(), id, kFresh);
}

// Nothing was ever encrypted with what a maker that died has left under a name of its own.
void remove_unfinished(const fs::path& file) {
  const std::size_t size = fresh_name(file, std::string(kIdDigits, '0')).size();
  const std::string beginning = file.filename().string() + ".";
  std::vector<fs::path> unfinished;
  std::error_code failure;
  fs::directory_iterator entry(fs::absolute(file).parent_path(), failure);
  for (; !failure && entry != fs::directory_iterator(); entry.increment(failure)) {
    const std::string name = entry->path().filename();
    const bool is_one =
        name.size() == size && name.starts_with(beginning) && name.ends_with(kFresh) &&
        name.find_first_not_of("0123456789abcdef", beginning.size()) == size - kFresh.size();
    if (is_one) unfinished.push_back(entry->path());
  }
  for (const fs::path& path : unfinished) fs::remove(path, failure);
}

// 0, or why the file has not that name now; never puts it over another one.
int give_name(const fs::path& fresh, const fs::path& file) {
  if (::renameat2(AT_FDCWD, fresh.c_str(), AT_FDCWD, file.c_str(), RENAME_NOREPLACE) == 0) return 0;
  const bool is_known = errno != EINVAL && errno != ENOSYS;
  if (is_known) return errno;
  // Not every file system knows that call; those that do not give second names.
  return ::link(fresh.c_str(), file.c_str()) == 0 ? 0 : errno;
}

// Whole or not at all. False where another process was first.
bool put_key(const Key& key, const fs::path& file) {
  const fs::path fresh = fs::absolute(file).parent_path() / fresh_name(file, key.id());
  storage::write_synced_file(fresh, key.text() + "\n");
  storage::give_to_folder_owner(fresh);
  const int failure = give_name(fresh, file);
  std::error_code ignored;
  fs::remove(fresh, ignored);
  storage::sync_folder(fs::absolute(file).parent_path());
  // Who was first has taken the other one away.
  const bool is_taken = failure == EEXIST || failure == ENOENT;
  if (failure == 0 || (is_taken && fs::exists(fs::symlink_status(file, ignored)))) {
    return failure == 0;
  }
  throw base::Error(base::ErrorKind::unavailable,
                    fmt::format("The key file {} cannot be made: {}. No backup was made. Name a "
                                "file on another disk with --key-file (backup.key_file).",
                                file.string(), std::generic_category().message(failure)));
}

base::Result<EnsuredKey> load_made_key(const fs::path& file) {
  const auto key = load_key(file);
  if (!key) return base::Unexpected(key.error());
  remove_unfinished(file);
  return EnsuredKey{.key = *key};
}

}  // namespace

Key::~Key() {
  sodium_memzero(bytes.data(), bytes.size());
}

std::string Key::id() const {
  const base::Sha256 sum = base::sha256(base::bytes_of("the name of " + text()));
  return base::to_hex(base::BytesView(sum).first(kIdDigits / 2));
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
  const bool is_key = text.starts_with(kForm) && read_hex(text.substr(kForm.size()), key);
  sodium_memzero(line.data(), line.size());
  if (is_key) return key;
  return refusal(file, "it is no key of Theseus",
                 "Such a file has one line: theseus-backup-key-1 and 64 hexadecimal digits.");
}

base::Result<EnsuredKey> ensure_key(const fs::path& file) {
  std::error_code unreachable;
  if (fs::exists(fs::symlink_status(file, unreachable))) return load_made_key(file);
  const fs::path folder = fs::absolute(file).parent_path();
  if (::access(folder.c_str(), W_OK | X_OK) != 0) {
    return refusal(file,
                   fmt::format("it is not there, and none can be made in {}: {}", folder.string(),
                               std::generic_category().message(errno)),
                   "Make that folder, or name another file with --key-file (backup.key_file).");
  }
  Key key;
  base::fill_random(key.bytes);
  if (!put_key(key, file)) return load_made_key(file);
  remove_unfinished(file);
  return EnsuredKey{.key = key, .is_new = true};
}

std::string recovery_sentence(const Key& key, const fs::path& file) {
  return fmt::format(
      "A new key encrypts the backups. Without it nobody can open them, you neither: keep this "
      "line where the backups are not, it is shown only now.\n\n  {}\n\nIt stands in {}. To open "
      "a backup elsewhere, write that line into a file of mode 0600 and name it, and a folder in "
      "which it may stand in plain for the time being: theseus backup verify BACKUP --key-file "
      "FILE --in FOLDER",
      key.text(), file.string());
}

}  // namespace theseus::backup
