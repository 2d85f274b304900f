#include "backup/erasing/erase_from.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <system_error>

#include "backup/erasing/erased_content.h"
#include "backup/erasing/rewriting.h"
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

constexpr std::string_view kDataSet = R"sql(
SELECT id FROM data_set WHERE one = 1
)sql";

constexpr std::string_view kNewest = R"sql(
SELECT max(seq) FROM journal WHERE kind IN ('erase', 'erase_space')
)sql";

LiveErasures read_live(storage::Database& database) {
  LiveErasures live;
  database.read([&live](storage::Transaction& transaction) {
    live.erasures = read_erasures(transaction);
    {
      auto rows = transaction.query(kDataSet);
      if (rows.next()) live.data_set = rows.id(0);
    }
    auto rows = transaction.query(kNewest);
    if (rows.next()) live.newest = rows.optional_integer(0).value_or(0);
  });
  return live;
}

base::Unexpected<UpgradeRefusal> refusal_of(Reason kind, std::string message) {
  return base::Unexpected(UpgradeRefusal{kind, std::move(message)});
}

/// Folders of backups that this process alone may change, each entered once.
class Shelves {
 public:
  /// Null where another process is in it.
  const SnapshotFolder* enter(const fs::path& folder, Kind kind) {
    const std::string name = fs::weakly_canonical(folder).string();
    const auto known = entered_.find(name);
    if (known != entered_.end()) return &known->second;
    auto shelf = SnapshotFolder::try_enter(folder, kind == Kind::backup ? "backup" : "snapshot");
    if (!shelf) return nullptr;
    return &entered_.emplace(name, std::move(*shelf)).first->second;
  }

 private:
  std::map<std::string, SnapshotFolder> entered_;
};

// Whatever else somebody keeps there is no concern of this.
bool is_meant_as_backup(const fs::path& folder) {
  std::error_code absent;
  return upgrade::is_copy_name(folder.filename().string()) ||
         fs::exists(folder / upgrade::kManifestName, absent);
}

std::vector<fs::path> entries_of(const fs::path& folder) {
  std::vector<fs::path> entries;
  std::error_code failure;
  for (fs::directory_iterator entry(folder, failure); !failure && entry != fs::directory_iterator();
       entry.increment(failure)) {
    entries.push_back(entry->path());
  }
  if (!failure || failure == std::errc::no_such_file_or_directory) return entries;
  throw base::Error(base::ErrorKind::unavailable,
                    fmt::format("The folder {} cannot be read: {}. What was erased may stand in "
                                "the backups there. See to that disk and run the same again.",
                                folder.string(), failure.message()));
}

std::vector<fs::path> unfinished_in(const fs::path& folder) {
  std::vector<fs::path> unfinished = entries_of(folder);
  std::erase_if(unfinished, [](const fs::path& path) { return !upgrade::is_unfinished(path); });
  return unfinished;
}

// Others may have been written anew before it.
std::string as_it_was(const Backup& backup, std::string_view reason) {
  return fmt::format("The backup {} is as it was. {}", backup.folder.string(), reason);
}

class Run {
 public:
  Run(const EraseFromParts& parts, const EraseFromWish& wish)
      : parts_(parts), wish_(wish), live_(read_live(parts.live)) {}

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
  std::optional<Backup> find_successor(const Backup& backup) const;
  void replace(const Backup& backup, Backup successor);
  void clear_unfinished(const fs::path& folder, Kind kind);
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

  const EraseFromParts& parts_;
  const EraseFromWish& wish_;
  const LiveErasures live_;
  Shelves shelves_;
  std::vector<Backup> due_;
  ErasedFrom done_;
};

base::Result<ErasedFrom, UpgradeRefusal> Run::run() {
  if (auto refusal = sort_backups()) return base::Unexpected(std::move(*refusal));
  if (!due_.empty()) {
    if (!wish_.accepts) return refusal_of(Reason::asks, question());
    if (auto refusal = enter_shelves()) return base::Unexpected(std::move(*refusal));
    rewrite_each();
  }
  clear_unfinished(wish_.place.target(), Kind::backup);
  clear_unfinished(wish_.place.snapshot_folder(), Kind::snapshot);
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
    for (const fs::path& folder : entries_of(parent)) {
      if (!is_meant_as_backup(folder) || upgrade::is_unfinished(folder)) continue;
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
    try {
      rewrite(backup);
    } catch (const base::Error& error) {
      leave(backup, as_it_was(backup, error.what()));
    }
  }
}

void Run::rewrite(const Backup& backup) {
  if (auto successor = find_successor(backup)) return replace(backup, std::move(*successor));
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
  if (!rewritten) return leave(backup, as_it_was(backup, rewritten.error().message));
  if (!*rewritten) {
    done_.clean.push_back(backup);
    return;
  }
  replace(backup, std::move(**rewritten));
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
  storage::sync_folder(shelf.path());
  std::error_code absent;
  if (fs::exists(backup.folder, absent)) {
    leave(backup, fmt::format("{} cannot be deleted. Its successor {} is whole: delete it by hand.",
                              backup.folder.string(), successor.name));
  }
  done_.rewritten.push_back({.backup = std::move(successor), .replaced = backup.name});
}

// What was erased may stand in what a dead attempt has left, or in one that could not be deleted
// whole.
void Run::clear_unfinished(const fs::path& folder, Kind kind) {
  if (unfinished_in(folder).empty()) return;
  // It goes by this; or another process is at work, and it is that one's.
  if (shelves_.enter(folder, kind) == nullptr) return;
  for (const fs::path& rest : unfinished_in(folder)) {
    done_.left.push_back(
        {.folder = rest,
         .reason = fmt::format("{} is left of a backup that was being made or deleted, and cannot "
                               "be deleted: delete it by hand.",
                               rest.string())});
  }
}

}  // namespace

base::Result<ErasedFrom, UpgradeRefusal> erase_from_backups(const EraseFromParts& parts,
                                                            const EraseFromWish& wish) {
  return Run(parts, wish).run();
}

}  // namespace theseus::backup
