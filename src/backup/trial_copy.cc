#include "backup/trial_copy.h"

#include <fmt/format.h>

#include <system_error>

#include "backup/unpack.h"
#include "base/clock.h"
#include "base/error.h"
#include "base/id.h"
#include "storage/sqlite/sqlite_file.h"
#include "upgrade/free_space.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;

constexpr const char* kSettings = "theseus.toml";
constexpr std::int64_t kLogBytes = std::int64_t{64} << 20;
constexpr std::int64_t kShapesOfAnUpgrade = 4;

const fs::path& with_room(const TrialWish& wish, std::int64_t room_bytes) {
  const std::int64_t free = upgrade::free_bytes_of(wish.scratch);
  if (free >= room_bytes) return wish.scratch;
  throw base::Error(base::ErrorKind::full,
                    fmt::format("To try the backup {}, about {} are needed in {}, and {} are free. "
                                "Nothing was changed. Make room there, or name a folder on "
                                "another disk with --in.",
                                wish.backup.name, upgrade::megabytes(room_bytes),
                                wish.scratch.string(), upgrade::megabytes(free)));
}

// Of a plain one: what a compressed one unpacks to stands in its manifest.
std::int64_t plain_bytes(const Backup& backup) {
  const auto manifest = upgrade::read_manifest(backup.folder);
  return manifest ? manifest->bytes : backup.bytes;
}

}  // namespace

std::int64_t room_to_read(const Backup& backup) {
  return plain_bytes(backup) + kLogBytes;
}

std::int64_t room_to_upgrade(const Backup& backup) {
  return kShapesOfAnUpgrade * plain_bytes(backup) + kLogBytes;
}

TrialCopy::TrialCopy(const TrialWish& wish, std::int64_t room_bytes)
    : wish_(wish), scratch_(with_room(wish, room_bytes)) {}

fs::path TrialCopy::database() const {
  return folder() / storage::kDatabaseName;
}

base::Result<upgrade::Manifest> TrialCopy::unpack() {
  std::error_code failure;
  fs::create_directory(folder(), failure);
  if (!failure) fs::permissions(folder(), fs::perms::owner_all, failure);
  const fs::path settings = wish_.data_folder / kSettings;
  std::error_code absent;
  if (!failure && fs::is_regular_file(settings, absent)) {
    fs::copy_file(settings, folder() / kSettings, failure);
  }
  if (failure) {
    throw base::Error(base::ErrorKind::unavailable,
                      fmt::format("Nothing can be unpacked in {}: {}. Nothing was changed.",
                                  wish_.scratch.string(), failure.message()));
  }
  return unpack_backup(
      {.backup = wish_.backup.folder, .key_file = wish_.key_file, .work = wish_.work}, database());
}

void TrialCopy::with_data(const std::function<void(upgrade::DataSet&)>& work) const {
  const base::SystemClock clock;
  base::Uuid7Source ids(clock);
  auto opened = upgrade::DataSet::open(wish_.program,
                                       {.folder = folder(),
                                        .role = "cli",
                                        .clock = clock,
                                        .ids = ids,
                                        .older = upgrade::Older::leave,
                                        .manners = {.snapshots = {.folder = folder() / "snapshots"},
                                                    .rest = [](std::chrono::microseconds) {}}});
  if (!opened) throw base::Error(base::ErrorKind::conflict, opened.error().message);
  work(**opened);
  (*opened)->close();
}

upgrade::Outcome TrialCopy::with_upgrader(
    const std::function<upgrade::Outcome(upgrade::Upgrader&)>& work) const {
  upgrade::Outcome outcome = upgrade::Done{};
  with_data([&](upgrade::DataSet& data) { outcome = work(data.upgrader()); });
  // Each upgrade of the copy begins with a copy of its own, which nobody goes back to.
  std::error_code ignored;
  fs::remove_all(folder() / "snapshots", ignored);
  return outcome;
}

}  // namespace theseus::backup
