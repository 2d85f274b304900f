#include "backup/erasing/erase_from.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

#include "backup/erasing/erased_content.h"
#include "backup/erasing/rewriting.h"
#include "backup/erasing/shelves.h"
#include "backup/verify.h"
#include "base/error.h"
#include "storage/sync_folder.h"
#include "upgrade/snapshot_folder.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;
using upgrade::SnapshotFolder;
using upgrade::UpgradeRefusal;
using Reason = UpgradeRefusal::Kind;

base::Unexpected<UpgradeRefusal> refusal_of(Reason kind, std::string message) {
  return base::Unexpected(UpgradeRefusal{kind, std::move(message)});
}

// What cannot be seen may be there.
bool is_there(const fs::path& path) {
  std::error_code failure;
  return fs::symlink_status(path, failure).type() != fs::file_type::not_found;
}

// What stands against one folder takes nothing from the report on the others.
template <typename Work>
std::optional<std::string> find_failure(const Work& work) {
  try {
    work();
  } catch (const base::Error& error) {
    return error.what();
  }
  return std::nullopt;
}

// Others may have been written anew before it.
std::string as_it_was(const Backup& backup, std::string_view reason) {
  return fmt::format("The backup {} is as it was. {}", backup.folder.string(), reason);
}

class Run {
 public:
  Run(const EraseFromParts& parts, const EraseFromWish& wish)
      : parts_(parts), wish_(wish), live_(read_live_erasures(parts.live)) {}

  base::Result<ErasedFrom, UpgradeRefusal> run();

 private:
  std::optional<UpgradeRefusal> sort_backups();
  void sort(Backup backup);
  void sort_all();
  bool is_known_clean(const Backup& backup) const;
  std::string question() const;
  std::optional<UpgradeRefusal> enter_shelves();
  void rewrite_each();
  void rewrite(const Backup& backup);
  std::optional<Backup> make_successor(const Backup& backup);
  std::optional<Backup> find_successor(const Backup& backup) const;
  void replace(const Backup& backup, Backup successor);
  void clear_unfinished();
  void clear_unfinished_in(const fs::path& folder, Kind kind);
  void name_unseen();
  const SnapshotFolder& shelf_of(const Backup& backup) {
    return *shelves_.enter(backup.folder.parent_path(), backup.kind);
  }
  const SnapshotFolder& plain_shelf_of(const Backup& backup) {
    if (!backup.is_encrypted()) return shelf_of(backup);
    return *shelves_.enter(wish_.place.own_folder(), Kind::backup);
  }
  void leave(const Backup& backup, std::string reason) {
    done_.left.push_back(
        {.folder = backup.folder, .reason = std::move(reason), .taken = backup.taken});
  }
  void leave_rest(const fs::path& folder, std::string reason);

  const EraseFromParts& parts_;
  const EraseFromWish& wish_;
  const LiveErasures live_;
  Shelves shelves_;
  std::vector<Backup> due_;
  std::vector<fs::path> unseen_;  // the names-to-be of those that were half made
  ErasedFrom done_;
};

base::Result<ErasedFrom, UpgradeRefusal> Run::run() {
  if (auto refusal = sort_backups()) return base::Unexpected(std::move(*refusal));
  if (!due_.empty()) {
    if (!wish_.accepts) return refusal_of(Reason::asks, question());
    if (auto refusal = enter_shelves()) return base::Unexpected(std::move(*refusal));
    rewrite_each();
  }
  clear_unfinished();
  name_unseen();
  return std::move(done_);
}

std::optional<UpgradeRefusal> Run::sort_backups() {
  if (!wish_.asked) {
    if (auto reason = reason_unseen(wish_.place)) {
      return UpgradeRefusal{Reason::refused, std::move(*reason)};
    }
    sort_all();
    return std::nullopt;
  }
  auto found = find_backup(wish_.place, *wish_.asked);
  if (!found) return UpgradeRefusal{Reason::refused, found.error().message};
  sort(std::move(*found));
  if (done_.left.empty()) return std::nullopt;
  return UpgradeRefusal{Reason::refused, done_.left.front().reason};
}

void Run::sort(Backup backup) {
  if (backup.data_set && backup.data_set != live_.data_set) {
    leave(backup,
          fmt::format("{} is a backup of other data. It is as it was.", backup.folder.string()));
    done_.left.back().may_hold_erased = false;
  } else if (is_known_clean(backup)) {
    done_.clean.push_back(std::move(backup));
  } else if (backup.format > parts_.program.format) {
    leave(backup, fmt::format("The backup {} is of format {}, made by release {}. It is as it was. "
                              "Run the same with that release or a newer one.",
                              backup.folder.string(), backup.format, backup.release));
  } else {
    due_.push_back(std::move(backup));
  }
}

// Whether any other was made behind the search of the files is for itself to say: times do not,
// since a clock may have been wrong when one of the two was stamped.
bool Run::is_known_clean(const Backup& backup) const {
  return live_.newest == 0 || backup.erased_up_to.value_or(0) >= live_.newest;
}

// Each is read once: one that could not be read in that moment is left, and not passed over.
void Run::sort_all() {
  std::vector<Backup> backups;
  for (const fs::path& parent : {wish_.place.target(), wish_.place.snapshot_folder()}) {
    const std::vector<fs::path> entries = entries_of(parent);
    for (const fs::path& folder : entries) {
      if (upgrade::is_unfinished(folder)) {
        const fs::path name = name_behind(folder);
        if (std::ranges::count(entries, name) == 0) unseen_.push_back(name);
        continue;
      }
      if (!is_meant_as_backup(folder)) continue;
      if (auto backup = read_backup(folder)) {
        backups.push_back(std::move(*backup));
      } else {
        done_.left.push_back({.folder = folder, .reason = backup.error().message});
      }
    }
  }
  std::ranges::sort(backups, std::ranges::greater(), &Backup::taken);
  for (Backup& backup : backups) sort(std::move(backup));
}

std::string Run::question() const {
  std::string names;
  for (const Backup& backup : due_) names += (names.empty() ? "" : ", ") + backup.name;
  return fmt::format(
      "This looks into {} {} ({}), writes each that holds what was erased since anew without it, "
      "and deletes the old one once the new one is verified",
      due_.size(), due_.size() == 1 ? "backup" : "backups", names);
}

std::optional<UpgradeRefusal> Run::enter_shelves() {
  for (const Backup& backup : due_) {
    const fs::path folder = backup.folder.parent_path();
    const bool is_free = shelves_.enter(folder, backup.kind) != nullptr &&
                         (!backup.is_encrypted() ||
                          shelves_.enter(wish_.place.own_folder(), Kind::backup) != nullptr);
    if (is_free) continue;
    return UpgradeRefusal{
        Reason::busy,
        fmt::format("Another process makes or deletes backups in {} at this moment. Nothing was "
                    "changed; try again when it is done.",
                    folder.string())};
  }
  return std::nullopt;
}

void Run::rewrite_each() {
  for (const Backup& backup : due_) {
    if (wish_.work.stop.stop_requested()) {
      leave(backup,
            fmt::format("Asked to stop before the backup {}. It is as it was.", backup.name));
      continue;
    }
    rewrite(backup);
  }
}

void Run::rewrite(const Backup& backup) {
  std::optional<Backup> successor;
  if (const auto failure = find_failure([&] { successor = make_successor(backup); })) {
    return leave(backup, as_it_was(backup, *failure));
  }
  if (successor) replace(backup, std::move(*successor));
}

// Nothing where none is needed, or it is left.
std::optional<Backup> Run::make_successor(const Backup& backup) {
  if (auto successor = find_successor(backup)) return successor;
  parts_.tell(fmt::format("Looking into the backup {}.", backup.name));
  auto rewritten = rewrite_backup({.program = parts_.program,
                                   .clock = parts_.clock,
                                   .backup = backup,
                                   .live = live_,
                                   .shelf = shelf_of(backup),
                                   .plain = plain_shelf_of(backup),
                                   .key_file = wish_.key_file,
                                   .free_bytes = parts_.free_bytes,
                                   .work = wish_.work});
  if (!rewritten) {
    leave(backup, as_it_was(backup, rewritten.error().message));
    return std::nullopt;
  }
  if (!*rewritten) done_.clean.push_back(backup);
  return std::move(*rewritten);
}

// One that was killed between the name of the new one and the end of the old one left both.
std::optional<Backup> Run::find_successor(const Backup& backup) const {
  for (const Backup& other : list_backups(wish_.place)) {
    const bool is_beside = other.folder.parent_path() == backup.folder.parent_path();
    if (!is_beside || other.former_names.empty() || other.former_names.back() != backup.name) {
      continue;
    }
    const auto verified = verify_backup(other.folder, {.program = parts_.program,
                                                       .scratch = wish_.place.data_folder,
                                                       .key_file = wish_.key_file,
                                                       .data_set = live_.data_set,
                                                       .work = wish_.work});
    if (verified) return other;
  }
  return std::nullopt;
}

void Run::replace(const Backup& backup, Backup successor) {
  const SnapshotFolder& shelf = shelf_of(backup);
  shelf.remove(backup.folder);
  fs::path leaving = backup.folder;
  leaving += upgrade::kUnfinished;
  for (const fs::path& rest : {backup.folder, leaving}) {
    if (!is_there(rest)) continue;
    leave_rest(rest, fmt::format("{} cannot be deleted. Its successor {} is whole: delete it by "
                                 "hand.",
                                 rest.string(), successor.name));
  }
  if (!storage::try_sync_folder(shelf.path())) {
    leave_rest(
        shelf.path(),
        fmt::format("{} was deleted from {}, which cannot be synced ({}). Should the machine "
                    "lose its power within the next minute, run the same again.",
                    backup.name, shelf.path().string(), std::generic_category().message(errno)));
  }
  done_.rewritten.push_back({.backup = std::move(successor), .replaced = backup.name});
}

// What was erased may stand in what a dead attempt has left, be it the plain draft of an encrypted
// one, or in one that could not be deleted whole.
void Run::clear_unfinished() {
  std::vector<std::pair<fs::path, Kind>> folders = {
      {wish_.place.target(), Kind::backup},
      {wish_.place.own_folder(), Kind::backup},
      {wish_.place.snapshot_folder(), Kind::snapshot}};
  for (const Backup& backup : due_) folders.emplace_back(backup.folder.parent_path(), backup.kind);
  for (const auto& [folder, kind] : folders) {
    auto failure = find_failure([&] { clear_unfinished_in(folder, kind); });
    if (failure) leave_rest(folder, std::move(*failure));
  }
}

void Run::clear_unfinished_in(const fs::path& folder, Kind kind) {
  const std::vector<fs::path> unfinished = unfinished_in(folder);
  if (unfinished.empty()) return;
  // It goes by this; or another process is at work, and it is that one's.
  if (shelves_.enter(folder, kind) != nullptr) {
    for (const fs::path& rest : unfinished_in(folder)) {
      leave_rest(rest, fmt::format("{} is left of a backup that was being made or deleted, and "
                                   "cannot be deleted: delete it by hand.",
                                   rest.string()));
    }
    return;
  }
  if (wish_.asked) return;
  for (const fs::path& rest : unfinished) {
    leave_rest(rest, fmt::format("Another process makes or deletes {} at this moment, and what was "
                                 "erased may stand in it: run the same again when it is done.",
                                 name_behind(rest).string()));
  }
}

// It may have been begun before the erase.
void Run::name_unseen() {
  for (const fs::path& name : unseen_) {
    const bool is_ours = std::ranges::any_of(
        done_.rewritten, [&](const auto& one) { return one.backup.folder == name; });
    if (is_ours || !is_there(name)) continue;
    leave_rest(name,
               fmt::format("{} was made by another process meanwhile, and what was erased may "
                           "stand in it: run the same again.",
                           name.string()));
  }
}

// Once, though its folder may have two names.
void Run::leave_rest(const fs::path& folder, std::string reason) {
  const bool is_left = std::ranges::any_of(done_.left, [&](const ErasedFrom::Left& left) {
    std::error_code absent;
    return left.folder == folder || fs::equivalent(left.folder, folder, absent);
  });
  if (!is_left) done_.left.push_back({.folder = folder, .reason = std::move(reason)});
}

}  // namespace

base::Result<ErasedFrom, UpgradeRefusal> erase_from_backups(const EraseFromParts& parts,
                                                            const EraseFromWish& wish) {
  return Run(parts, wish).run();
}

}  // namespace theseus::backup
