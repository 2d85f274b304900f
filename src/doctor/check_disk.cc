#include <fmt/format.h>

#include "base/quoted_path.h"
#include "doctor/checks.h"
#include "storage/sqlite/database_copy.h"
#include "upgrade/free_space.h"

namespace theseus::doctor {
namespace {

Trouble too_full(const CheckedFolder& folder, std::int64_t free_bytes) {
  return {.what = fmt::format("Only {} are free on the disk of {}.", upgrade::megabytes(free_bytes),
                              folder.path().string()),
          .why = "When it is full, writes are refused; what is stored stays readable.",
          .command = "du -xhd1 " + base::quoted(folder.path())};
}

Trouble no_room_for_copy(const std::filesystem::path& place, std::int64_t needed_bytes,
                         std::int64_t free_bytes) {
  return {.what = fmt::format("A copy of the database needs {}, and {} are free on the disk of {}.",
                              upgrade::megabytes(needed_bytes), upgrade::megabytes(free_bytes),
                              place.string()),
          .why = "Neither a backup nor an upgrade, which begins with a snapshot, can be made.",
          .command = "du -xhd1 " + base::quoted(place)};
}

}  // namespace

CheckReport check_disk(CheckedFolder& folder) {
  const storage::DatabaseSize size = storage::size_of_sqlite(folder.file());
  const std::int64_t free_bytes = upgrade::free_bytes_of(folder.path());
  const std::int64_t copy_bytes = size.file_bytes + size.log_bytes;
  const std::int64_t reserve = folder.settings().reserve_bytes;
  CheckReport report{.says = fmt::format("{} of data and {} free", upgrade::megabytes(copy_bytes),
                                         upgrade::megabytes(free_bytes))};
  if (free_bytes < reserve) report.troubles.push_back(too_full(folder, free_bytes));
  for (const auto& place : {folder.settings().snapshots.folder, folder.settings().backups}) {
    if (place.empty()) continue;
    const std::int64_t there = upgrade::free_bytes_of(place);
    const bool is_told = free_bytes < reserve && upgrade::are_on_one_disk(place, folder.path());
    if (there < copy_bytes + reserve && !is_told) {
      report.troubles.push_back(no_room_for_copy(place, copy_bytes, there));
    }
  }
  return report;
}

}  // namespace theseus::doctor
