#include "app/backup_worker.h"

#include <algorithm>
#include <utility>

#include "app/after_command.h"
#include "backup/backup_list.h"
#include "backup/broken_backups.h"
#include "backup/key_file.h"
#include "backup/retention.h"
#include "base/error.h"
#include "base/thread_priority.h"
#include "migrations/program.h"
#include "upgrade/pace.h"

namespace theseus::app {
namespace {

using backup::Backup;
using backup::UpgradeRefusal;
using std::chrono::milliseconds;

// Others make backups too, and disks are mounted.
constexpr milliseconds kLookAgain{60'000};
constexpr milliseconds kLongestPause{3'600'000};

base::Result<backup::Packing> packing_of(const backup::Manners& manners) {
  backup::Packing packing{.zstd = manners.zstd};
  if (!manners.encrypt) return packing;
  // Not made here: nobody would see what opens the backups when this machine is gone.
  const auto key = backup::load_key(manners.key_path());
  if (!key) return base::Unexpected(key.error());
  packing.key = *key;
  return packing;
}

}  // namespace

BackupState find_backup_state(const backup::Place& place, base::Time now) {
  const auto own = backup::find_data_set(place);
  BackupState state;
  for (Backup& backup : backup::list_backups(place)) {
    const bool counts = backup.kind == backup::Kind::backup && backup.data_set == own &&
                        backup.taken <= now && (!state.last || backup.taken > state.last->taken);
    if (counts) state.last = std::move(backup);
  }
  for (backup::BrokenBackup& broken : backup::list_broken_backups(place, own)) {
    state.broken.push_back(std::move(broken.name));
  }
  return state;
}

BackupWorker::BackupWorker(Parts parts)
    : parts_(std::move(parts)),
      program_(migrations::this_program()),
      pause_(parts_.settle),
      thread_([this](const std::stop_token& stop) { run(stop); }) {}

BackupState BackupWorker::state() const {
  const std::lock_guard lock(state_mutex_);
  return state_;
}

void BackupWorker::run(const std::stop_token& stop) {
  base::yield_to_others();
  std::unique_lock lock(mutex_);
  attempt([this] { look(); });
  while (!stop.stop_requested()) {
    woken_.wait_for(lock, stop, pause_, [] { return false; });
    if (!stop.stop_requested()) turn(stop);
  }
}

void BackupWorker::turn(const std::stop_token& stop) {
  pause_ = std::min(kLookAgain, *parts_.settings.every);
  attempt([&] {
    look();
    if (parts_.data.access() == upgrade::Access::read_write && is_due()) return make(stop);
    if (!unhanded_.empty()) return hand_on(stop);
    // Somebody else made the one that failed here, or the disk is back.
    if (!is_due()) forget_failures();
  });
}

void BackupWorker::attempt(const std::function<void()>& work) {
  try {
    work();
  } catch (const base::Error& error) {
    fail(error.what());
  } catch (const std::exception& error) {
    fail(error.what());
  }
}

void BackupWorker::look() {
  BackupState found = find_backup_state(parts_.settings.manners.place, parts_.clock.now());
  const std::lock_guard lock(state_mutex_);
  state_.last = std::move(found.last);
  state_.broken = std::move(found.broken);
}

bool BackupWorker::is_due() const {
  const BackupState now_known = state();
  return !now_known.last || parts_.clock.now() - now_known.last->taken >= *parts_.settings.every;
}

void BackupWorker::make(const std::stop_token& stop) {
  const auto packing = packing_of(parts_.settings.manners);
  if (!packing) return fail(packing.error().message);
  const auto created = backup::create_backup(wish(*packing, stop));
  if (created) return take(*created, stop);
  // Another process that makes one is no failure.
  const bool is_busy = created.error().kind == UpgradeRefusal::Kind::busy;
  if (!is_busy) fail(created.error().message);
}

backup::CreateWish BackupWorker::wish(backup::Packing packing, const std::stop_token& stop) const {
  return {.program = program_,
          .place = parts_.settings.manners.place,
          .instance = parts_.data.instance(),
          .format = parts_.data.stamp().format,
          .clock = parts_.clock,
          .packing = packing,
          .work = {.rest = upgrade::rest_as_long, .stop = stop}};
}

void BackupWorker::take(const backup::Created& created, const std::stop_token& stop) {
  const BackupSettings& settings = parts_.settings;
  const auto gone =
      backup::prune_behind(settings.manners.place, created, settings.manners.keep_count);
  if (parts_.log != nullptr) {
    parts_.log->write(base::LogLevel::info, "backup_made",
                      {{"folder", created.backup.folder.native()},
                       {"bytes", created.backup.bytes},
                       {"deleted", static_cast<std::int64_t>(gone.size())}});
  }
  {
    const std::lock_guard lock(state_mutex_);
    state_.last = created.backup;
    state_.last_error.clear();
    ++state_.made;
    failed_in_a_row_ = 0;
  }
  // What is copied elsewhere may push out a good one there.
  if (!created.backup.fault.empty()) {
    return fail(backup::sentence_on_fault(created.backup, settings.manners.place.data_folder));
  }
  if (settings.after.empty()) return;
  unhanded_ = created.backup.name;
  hand_on(stop);
}

// A disk or a network elsewhere is back before the next backup is due.
void BackupWorker::hand_on(const std::stop_token& stop) {
  const backup::Place& place = parts_.settings.manners.place;
  if (const auto reason = backup::reason_unseen(place)) return fail(*reason);
  // What was erased may have been taken out of it meanwhile: then it bears another name.
  if (const auto backup = backup::find_backup(place, unhanded_)) {
    const auto failure = run_after({.command = parts_.settings.after,
                                    .path = backup->folder,
                                    .time = parts_.settings.after_time,
                                    .stop = stop});
    if (failure) return fail(*failure);
  }
  unhanded_.clear();
  forget_failures();
}

// What is wrong with the data that the newest was made of stays wrong, whatever else goes well.
void BackupWorker::forget_failures() {
  const std::lock_guard lock(state_mutex_);
  failed_in_a_row_ = 0;
  if (state_.last_error.empty()) return;
  const bool is_damaged = state_.last && !state_.last->fault.empty();
  state_.last_error = is_damaged ? backup::sentence_on_fault(
                                       *state_.last, parts_.settings.manners.place.data_folder)
                                 : "";
}

void BackupWorker::fail(std::string_view message) {
  const std::lock_guard lock(state_mutex_);
  ++state_.failures;
  state_.last_error = message;
  state_.last_failed = parts_.clock.now();
  ++failed_in_a_row_;
  pause_ = std::min(parts_.pause * failed_in_a_row_, kLongestPause);
  if (parts_.log == nullptr) return;
  parts_.log->write(base::LogLevel::warning, "backup_failed", {{"message", message}});
}

}  // namespace theseus::app
