#include "backup/unpack.h"

#include <fmt/format.h>

#include <string>
#include <system_error>

#include "backup/backup_list.h"
#include "base/error.h"
#include "storage/sync_folder.h"
#include "storage/synced_file.h"
#include "upgrade/file_checksum.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;
using upgrade::Manifest;

// A file that goes with this object unless it is kept.
class Target {
 public:
  explicit Target(fs::path path) : path_(std::move(path)), file_(path_) {}
  ~Target() {
    if (is_kept_) return;
    std::error_code ignored;
    fs::remove(path_, ignored);
  }
  Target(const Target&) = delete;
  Target& operator=(const Target&) = delete;

  void write(base::BytesView piece) { file_.write(base::text_of(piece)); }
  void keep() {
    file_.finish();
    storage::sync_folder(fs::absolute(path_).parent_path());
    is_kept_ = true;
  }

 private:
  fs::path path_;
  storage::SyncedFile file_;
  bool is_kept_ = false;
};

base::Result<Manifest> unpack(const UnpackWish& wish, const Manifest& manifest,
                              const Packing& packing, const fs::path& target_path) {
  Target target(target_path);
  const fs::path file = wish.backup / file_name_of(manifest);
  // A few packed bytes can give enough to fill a disk; room was asked for that many.
  std::int64_t room = manifest.bytes;
  const auto write = [&](base::BytesView piece) {
    room -= std::ssize(piece);
    if (room < 0) throw base::Error(base::ErrorKind::corrupt, "it holds more than its size");
    target.write(piece);
  };
  try {
    const auto sum = unpack_file(file, packing, write, wish.work);
    if (!sum) return base::Unexpected(base::Refusal{"Asked to stop. Nothing is left of it."});
    if (sum->bytes != manifest.bytes || sum->sha256 != manifest.sha256) {
      return not_as_taken(wish.backup, "the checksum of its database is another");
    }
  } catch (const base::Error& error) {
    if (error.kind() != base::ErrorKind::corrupt) throw;
    return not_as_taken(wish.backup, error.what());
  }
  target.keep();
  return manifest;
}

}  // namespace

base::Unexpected<base::Refusal> not_as_taken(const fs::path& folder, std::string_view reason) {
  return base::Unexpected(base::Refusal{
      fmt::format("The backup {} is not what was taken: {}. Do not restore from it; use another "
                  "(theseus backup list).",
                  folder.string(), reason)});
}

base::Result<Packing> find_packing(const Manifest& manifest, const UnpackWish& wish) {
  Packing packing;
  if (!manifest.packing) return packing;
  packing.zstd = manifest.packing->zstd;
  if (manifest.packing->key.empty()) return packing;
  if (!wish.key_file) {
    return base::Unexpected(base::Refusal{
        fmt::format("The backup {} is encrypted with the key {}. Name the file that holds it with "
                    "--key-file.",
                    wish.backup.string(), manifest.packing->key)});
  }
  const auto key = load_key(*wish.key_file);
  if (!key) {
    return base::Unexpected(base::Refusal{
        fmt::format("The backup {} is encrypted with the key {}. {}", wish.backup.string(),
                    manifest.packing->key, key.error().message)});
  }
  if (key->id() != manifest.packing->key) {
    return base::Unexpected(base::Refusal{fmt::format(
        "The backup {} is encrypted with the key {}, and {} holds the key {}. Nothing was changed. "
        "Name the file of the other key with --key-file.",
        wish.backup.string(), manifest.packing->key, wish.key_file->string(), key->id())});
  }
  packing.key = *key;
  return packing;
}

base::Result<Manifest> unpack_backup(const UnpackWish& wish, const fs::path& target) {
  if (const auto whole = read_backup(wish.backup); !whole) return base::Unexpected(whole.error());
  auto manifest = upgrade::read_manifest(wish.backup);
  if (!manifest) return not_as_taken(wish.backup, manifest.error().message);
  const auto packing = find_packing(*manifest, wish);
  if (!packing) return base::Unexpected(packing.error());
  return unpack(wish, *manifest, *packing, target);
}

}  // namespace theseus::backup
