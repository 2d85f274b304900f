#include "backup/backup_place.h"

#include <fmt/format.h>

#include <system_error>

#include "base/error.h"
#include "storage/sqlite/sqlite_file.h"
#include "upgrade/snapshot_folder.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kDataSet = R"sql(SELECT id FROM data_set WHERE one = 1)sql";

bool is_same(const fs::path& one, const fs::path& other) {
  std::error_code absent;
  return fs::equivalent(one, other, absent) && !absent;
}

std::string not_this_one(const fs::path& folder, std::string_view reason) {
  return fmt::format(
      "The backup folder {} cannot be used: {}. Nothing was changed. Configure another folder "
      "(backup.to), or name one with --to.",
      folder.string(), reason);
}

std::string unseen(const fs::path& folder, std::string_view reason, std::string_view advice) {
  return fmt::format("The backup folder {} cannot be read: {}. Nothing was changed. {}",
                     folder.string(), reason, advice);
}

}  // namespace

std::optional<std::string> reason_against(const Place& place) {
  const fs::path folder = place.target();
  if (is_same(folder, place.data_folder)) {
    return not_this_one(folder, "it is the data folder itself");
  }
  if (is_same(folder, place.snapshot_folder())) {
    return not_this_one(folder,
                        "the snapshots of upgrades lie there, and each would delete the "
                        "other's");
  }
  return upgrade::reason_against_folder(folder, place.data_folder, "backup");
}

std::optional<std::string> reason_unseen(const Place& place) {
  const fs::path folder = place.target();
  std::error_code failure;
  const fs::directory_iterator entries(folder, failure);
  if (!failure) return std::nullopt;
  if (failure == std::errc::permission_denied) {
    return unseen(folder, failure.message(),
                  "Ask as the user whom the data belongs to, the one that the server runs as.");
  }
  if (failure != std::errc::no_such_file_or_directory) {
    return unseen(folder, failure.message(), "Name the folder of the backups with --to.");
  }
  if (is_same(folder.parent_path(), place.data_folder) || folder == place.own_folder()) {
    return std::nullopt;
  }
  return unseen(folder, "it is not there",
                "Mount the disk that it lies on, or name another folder with --to (backup.to).");
}

std::optional<base::Id> find_data_set(const Place& place) {
  const fs::path file = place.data_folder / storage::kDatabaseName;
  std::error_code unreachable;
  if (!fs::exists(file, unreachable)) return std::nullopt;
  std::optional<base::Id> found;
  try {
    storage::inspect_sqlite(file, [&](storage::Transaction& transaction) {
      storage::Statement row = transaction.query(kDataSet);
      if (row.next()) found = row.id(0);
    });
  } catch (const base::Error&) {
    return std::nullopt;
  }
  return found;
}

}  // namespace theseus::backup
