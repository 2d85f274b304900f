#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "backup/backup_list.h"
#include "backup/verify.h"
#include "doctor/checks.h"

namespace theseus::doctor {
namespace {

// Of a schedule, the time that making one may take; without one, what a careful hand does.
constexpr std::chrono::hours kLeeway{6};
constexpr std::chrono::days kByHand{7};

constexpr std::string_view kMade = R"sql(
SELECT created_at FROM data_set WHERE one = 1
)sql";

backup::Place place_of(const CheckedFolder& folder) {
  return {.data_folder = folder.path(),
          .folder = folder.settings().backups,
          .snapshots = folder.settings().snapshots.folder};
}

// Those of this data: others may lie in the same place.
std::vector<backup::Backup> own_backups(const backup::Place& place) {
  const auto data_set = backup::find_data_set(place);
  std::vector<backup::Backup> backups;
  for (backup::Backup& one : backup::list_backups(place)) {
    const bool is_foreign = data_set && one.data_set && *one.data_set != *data_set;
    if (one.kind == backup::Kind::backup && !is_foreign) backups.push_back(std::move(one));
  }
  return backups;
}

Trouble too_old(const CheckedFolder& folder, const backup::Backup& newest) {
  return {.what = "The newest backup is of " + base::format_time(newest.taken) + ".",
          .why = "What was remembered since is lost when this disk is.",
          .command = folder.command("backup create")};
}

Trouble not_whole(const CheckedFolder& folder, const std::string& why_not) {
  return {.what = "The newest backup cannot be relied on: " + why_not,
          .why = "It would not be of use on the day on which it is needed.",
          .command = folder.command("backup create")};
}

std::chrono::milliseconds longest_age(const CheckedFolder& folder) {
  const auto every = folder.settings().backup_every;
  return every.count() > 0 ? std::chrono::milliseconds(every + kLeeway) : kByHand;
}

// New data is not expected to have one yet.
CheckReport without_backup(CheckedFolder& folder) {
  CheckReport report{.says = "there is no backup yet"};
  base::Time made{};
  folder.read([&](storage::Transaction& transaction) {
    made = base::from_milliseconds(number_of(transaction, kMade));
  });
  if (folder.now() - made <= longest_age(folder)) return report;
  report.troubles.push_back({.what = "There is no backup.",
                             .why = "What was remembered is lost when this disk is.",
                             .command = folder.command("backup create")});
  return report;
}

void verify(const CheckedFolder& folder, const backup::Backup& newest, CheckReport& report) {
  if (newest.is_encrypted()) {
    report.says += "; it is encrypted, and theseus backup verify opens it";
    return;
  }
  folder.tell("backups: the newest is read");
  const auto verified =
      backup::verify_backup(newest.folder, {.program = folder.program(), .scratch = folder.path()});
  if (!verified) return report.troubles.push_back(not_whole(folder, verified.error().message));
  for (const std::string& warning : verified->warnings) {
    report.troubles.push_back({.what = warning,
                               .why = "A backup holds every memory.",
                               .command = "chmod -R go= " + quoted(newest.folder)});
  }
}

}  // namespace

CheckReport check_backups(CheckedFolder& folder) {
  const std::vector<backup::Backup> backups = own_backups(place_of(folder));
  if (backups.empty()) return without_backup(folder);
  const backup::Backup& newest = backups.front();
  CheckReport report{.says = fmt::format("the newest of {} is of {}", backups.size(),
                                         base::format_time(newest.taken))};
  const bool is_old = folder.now() - newest.taken > longest_age(folder);
  if (is_old) report.troubles.push_back(too_old(folder, newest));
  verify(folder, newest, report);
  return report;
}

}  // namespace theseus::doctor
