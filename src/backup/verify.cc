#include "backup/verify.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include <optional>
#include <utility>

#include "backup/contents_check.h"
#include "backup/scratch_folder.h"
#include "backup/unpack.h"
#include "base/error.h"
#include "storage/sqlite/sqlite_file.h"
#include "upgrade/free_space.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;
using upgrade::Manifest;

bool is_open_to_others(const fs::path& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 && (status.st_mode & (S_IRWXG | S_IRWXO)) != 0;
}

std::vector<std::string> warnings_about(const fs::path& folder, const Manifest& manifest) {
  std::vector<std::string> warnings;
  // Who may not enter the folder reads nothing in it.
  if (is_open_to_others(folder) && is_open_to_others(folder / file_name_of(manifest))) {
    warnings.push_back(fmt::format(
        "Other users of this machine may read the backup {0}: chmod -R go= {0}", folder.string()));
  }
  return warnings;
}

std::optional<base::Refusal> refuse_stranger(const Backup& backup, const VerifyWish& wish) {
  if (backup.format > wish.program.format) {
    return base::Refusal{fmt::format(
        "The backup {} is of format {}, made by release {}, and this release knows formats up to "
        "{}. It was not looked into further. Verify it with that release or a newer one.",
        backup.folder.string(), backup.format, backup.release, wish.program.format)};
  }
  if (!wish.data_set || !backup.data_set || backup.data_set == wish.data_set) return std::nullopt;
  return base::Refusal{fmt::format(
      "The backup {} is of other data ({}) than this folder's ({}). Verify it with --data naming "
      "the folder that it is of, or one that is not there.",
      backup.folder.string(), base::format_id(*backup.data_set), base::format_id(*wish.data_set))};
}

base::Unexpected<base::Refusal> stopped() {
  return base::Unexpected(base::Refusal{"Asked to stop. Nothing was changed."});
}

void demand_space(const Manifest& manifest, const fs::path& scratch) {
  const std::int64_t free = upgrade::free_bytes_of(scratch);
  if (free >= manifest.bytes) return;
  throw base::Error(
      base::ErrorKind::full,
      fmt::format("To look into the backup {} must be unpacked in {}, and {} are "
                  "free. Nothing was changed. Make room there.",
                  upgrade::megabytes(manifest.bytes), scratch.string(), upgrade::megabytes(free)));
}

// The database to look at: that of the backup, or one unpacked beside it for the time being.
base::Result<fs::path> plain_database(const fs::path& folder, const Manifest& manifest,
                                      const VerifyWish& wish,
                                      std::optional<ScratchFolder>& scratch) {
  if (!manifest.packing) {
    const fs::path database = folder / storage::kDatabaseName;
    const auto sum = sum_of_file(database, wish.work);
    if (!sum) return stopped();
    if (sum->sha256 == manifest.sha256) return database;
    return not_as_taken(folder, "the checksum of its database is another");
  }
  const auto packed_sum = sum_of_file(folder / manifest.packing->file,
                                      {.rest = wish.work.rest, .stop = wish.work.stop});
  if (!packed_sum) return stopped();
  if (packed_sum->sha256 != manifest.packing->sha256) {
    return not_as_taken(folder,
                        fmt::format("the checksum of {} is another", manifest.packing->file));
  }
  const UnpackWish unpacking{.backup = folder, .key_file = wish.key_file, .work = wish.work};
  // Asked before a byte is unpacked.
  if (const auto packing = find_packing(manifest, unpacking); !packing) {
    return base::Unexpected(packing.error());
  }
  demand_space(manifest, wish.scratch);
  scratch.emplace(wish.scratch);
  const fs::path database = scratch->path() / storage::kDatabaseName;
  const auto unpacked = unpack_backup(unpacking, database);
  if (!unpacked) return base::Unexpected(unpacked.error());
  return database;
}

base::Result<Verified> look_into(const Backup& backup, const VerifyWish& wish) {
  const auto manifest = upgrade::read_manifest(backup.folder);
  if (!manifest) return not_as_taken(backup.folder, manifest.error().message);
  std::optional<ScratchFolder> scratch;
  const auto database = plain_database(backup.folder, *manifest, wish, scratch);
  if (!database) return base::Unexpected(database.error());
  const auto checked = check_contents(*database, *manifest, wish.program, wish.work.stop);
  if (wish.work.stop.stop_requested()) return stopped();
  if (!checked) return refuse_contents(backup, checked.error().message);
  return Verified{.backup = backup,
                  .rows = checked->rows,
                  .memories = checked->memories,
                  .spaces = checked->spaces,
                  .has_digests = checked->has_digests,
                  .warnings = warnings_about(backup.folder, *manifest)};
}

}  // namespace

base::Result<Verified> verify_backup(const fs::path& folder, const VerifyWish& wish) {
  const auto backup = read_backup(folder);
  if (!backup) return base::Unexpected(backup.error());
  if (auto refusal = refuse_stranger(*backup, wish)) return base::Unexpected(std::move(*refusal));
  try {
    return look_into(*backup, wish);
  } catch (const base::Error& error) {
    if (error.kind() != base::ErrorKind::corrupt) throw;
    return not_as_taken(folder, error.what());
  }
}

}  // namespace theseus::backup
