#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <system_error>

#include "backup/backup_list.h"
#include "backup/broken_backups.h"
#include "backup/key_file.h"
#include "backup/verify.h"
#include "base/quoted_path.h"
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

// Before the data is mended the next backup is no better. Once it is, only the next one is.
Trouble made_of_damaged(CheckedFolder& folder, const backup::Backup& newest) {
  const std::string what =
      fmt::format("The newest backup was made of data that was damaged already: {}.", newest.fault);
  const CheckReport content = check_content(folder);
  if (!content.troubles.empty()) {
    return {.what = what,
            .why = "A backup that is made before the data is mended is no better.",
            .command = content.troubles.front().command};
  }
  return {.what = what,
          .why = "The data is mended since, and no backup has it as it is now.",
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

void verify(CheckedFolder& folder, const backup::Backup& newest, CheckReport& report) {
  if (!newest.fault.empty()) return report.troubles.push_back(made_of_damaged(folder, newest));
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
                               .command = "chmod -R go= " + base::quoted(newest.folder)});
  }
}

CheckReport check_whole(CheckedFolder& folder, const backup::Place& place) {
  const std::vector<backup::Backup> backups = own_backups(place);
  if (backups.empty()) return without_backup(folder);
  const backup::Backup& newest = backups.front();
  CheckReport report{.says = fmt::format("the newest of {} is of {}", backups.size(),
                                         base::format_time(newest.taken))};
  const bool is_old = folder.now() - newest.taken > longest_age(folder);
  if (is_old) report.troubles.push_back(too_old(folder, newest));
  verify(folder, newest, report);
  return report;
}

Trouble unseen(const std::string& reason, const backup::Place& place) {
  return {.what = reason,
          .why = "Nobody can say which backups there are, and none can be made there.",
          .command = "ls -ld " + base::quoted(place.target())};
}

// Those among the snapshots are told of where those are checked.
void add_broken(const CheckedFolder& folder, const backup::Place& place, CheckReport& report) {
  for (const auto& broken : backup::list_broken_backups(place, backup::find_data_set(place))) {
    std::error_code absent;
    const auto lies_in = broken.folder.parent_path();
    if (!std::filesystem::equivalent(lies_in, place.target(), absent)) continue;
    report.troubles.push_back(
        {.what = broken.reason,
         .why = "It is of no use on the day on which it is needed, and nobody deletes it for you.",
         .command = folder.command("backup list")});
  }
}

// Another key is made only where none was used: else backups need two, and the file may lie on a
// disk that is not mounted.
std::string command_for_key(const CheckedFolder& folder, const backup::Place& place) {
  const std::filesystem::path& file = folder.settings().backup_key;
  std::error_code absent;
  const auto status = std::filesystem::status(file, absent);
  if (std::filesystem::exists(status)) {
    const auto others = std::filesystem::perms::group_all | std::filesystem::perms::others_all;
    const bool is_open = (status.permissions() & others) != std::filesystem::perms::none;
    return (is_open ? "chmod 600 " : "ls -l ") + base::quoted(file);
  }
  const bool is_known = !backup::reason_unseen(place);
  const bool was_used =
      std::ranges::any_of(backup::list_backups(place), &backup::Backup::is_encrypted);
  if (is_known && !was_used) return folder.command("backup create --encrypt");
  return "ls -l " + base::quoted(file);
}

void add_key(const CheckedFolder& folder, const backup::Place& place, CheckReport& report) {
  if (folder.settings().backup_key.empty()) return;
  const auto key = backup::load_key(folder.settings().backup_key);
  if (key) return;
  report.troubles.push_back(
      {.what = key.error().message,
       .why = "backup.encrypt is on and the server makes no backup without its key, which it does "
              "not make by itself: nobody would see it.",
       .command = command_for_key(folder, place)});
}

}  // namespace

CheckReport check_backups(CheckedFolder& folder) {
  const backup::Place place = place_of(folder);
  CheckReport report;
  if (const auto reason = backup::reason_unseen(place)) {
    report.troubles.push_back(unseen(*reason, place));
  } else {
    report = check_whole(folder, place);
    add_broken(folder, place, report);
  }
  add_key(folder, place, report);
  return report;
}

}  // namespace theseus::doctor
