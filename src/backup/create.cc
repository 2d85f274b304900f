#include "backup/create.h"

#include <fmt/format.h>

#include <optional>
#include <system_error>
#include <utility>

#include "backup/contents_check.h"
#include "backup/draft_packing.h"
#include "base/error.h"
#include "base/quoted_path.h"
#include "storage/sqlite/database_copy.h"
#include "storage/sqlite/sqlite_file.h"
#include "upgrade/checked_copy.h"
#include "upgrade/free_space.h"
#include "upgrade/ledger.h"
#include "upgrade/snapshot_draft.h"
#include "upgrade/snapshot_folder.h"
#include "upgrade/window.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;
using upgrade::SnapshotDraft;
using upgrade::SnapshotFolder;
using Reason = UpgradeRefusal::Kind;

constexpr std::string_view kWord = "backup";
// For the manifest and the folder, and what the log grows by while the copy runs.
constexpr std::int64_t kSpareBytes = 16 << 20;

base::Unexpected<UpgradeRefusal> refusal_of(Reason kind, std::string message) {
  return base::Unexpected(UpgradeRefusal{kind, std::move(message)});
}

base::Unexpected<UpgradeRefusal> stopped() {
  return refusal_of(Reason::busy,
                    "Asked to stop while the backup was made. Nothing is left of it, "
                    "and the data is unharmed.");
}

base::Unexpected<UpgradeRefusal> occupied(const fs::path& folder) {
  std::string made = "a backup";
  std::error_code failure;
  for (fs::directory_iterator entry(folder, failure); !failure && entry != fs::directory_iterator();
       entry.increment(failure)) {
    if (upgrade::is_unfinished(entry->path())) made = entry->path().stem().string();
  }
  return refusal_of(Reason::busy,
                    fmt::format("Another process makes {} in {} at this moment. Nothing was "
                                "changed; try again when it is done.",
                                made, folder.string()));
}

void demand_space(const fs::path& folder, std::int64_t needed_bytes) {
  const std::int64_t free = upgrade::free_bytes_of(folder);
  if (free >= needed_bytes) return;
  throw base::Error(
      base::ErrorKind::full,
      fmt::format("A backup needs {} in {}, and {} are free. Nothing was changed. Make room there, "
                  "or name another folder with --to (backup.to).",
                  upgrade::megabytes(needed_bytes), folder.string(), upgrade::megabytes(free)));
}

std::optional<base::Time> find_window(const CreateWish& wish, const fs::path& copy,
                                      std::int64_t format) {
  // A window that only a newer release understands counts as open for ever.
  if (format > wish.program.format) return base::Time{};
  std::optional<base::Time> opened;
  storage::inspect_sqlite(copy, [&](storage::Transaction& transaction) {
    const auto windows = upgrade::list_windows(transaction, wish.program);
    if (!windows.empty()) opened = upgrade::find_begin(transaction, windows.front().upgrade);
  });
  return opened;
}

// A plain copy never stands unencrypted where encrypted backups go.
bool needs_own_shelf(const CreateWish& wish) {
  std::error_code absent;
  const bool is_here = fs::equivalent(wish.place.target(), wish.place.own_folder(), absent);
  return wish.packing.key && (!is_here || absent);
}

// A backup in the making, with the place where its plain copy stands meanwhile.
class Making {
 public:
  struct Shelves {
    const SnapshotFolder& target;
    const std::optional<SnapshotFolder>& own;  ///< for the plain copy, where it needs another
  };

  Making(const CreateWish& wish, const Shelves& shelves)
      : wish_(wish), draft_(shelves.target, wish.clock.now(), wish.format) {
    if (shelves.own) own_draft_.emplace(*shelves.own, draft_.taken(), wish.format);
  }

  base::Result<Created, UpgradeRefusal> make();

 private:
  fs::path plain() const { return own_draft_ ? own_draft_->database() : draft_.database(); }
  void demand_room() const;
  base::Result<upgrade::SnapshotContents, UpgradeRefusal> copy() const;
  std::string find_doubt(const upgrade::SnapshotContents& contents) const;
  upgrade::Manifest manifest_of(const upgrade::SnapshotContents& contents,
                                const FileSum& sum) const;

  const CreateWish& wish_;
  SnapshotDraft draft_;
  std::optional<SnapshotDraft> own_draft_;
};

void Making::demand_room() const {
  const auto size = storage::size_of_sqlite(wish_.place.data_folder / storage::kDatabaseName);
  const std::int64_t copy_bytes = size.file_bytes + size.log_bytes + kSpareBytes;
  // What cannot be compressed at all stands twice for a while.
  const bool is_packed = !wish_.packing.is_plain();
  const bool is_twice_here = is_packed && !own_draft_;
  demand_space(draft_.named().parent_path(), is_twice_here ? 2 * copy_bytes : copy_bytes);
  if (own_draft_) demand_space(wish_.place.data_folder, copy_bytes);
}

base::Result<upgrade::SnapshotContents, UpgradeRefusal> Making::copy() const {
  auto contents = upgrade::make_checked_copy(
      {.program = wish_.program, .folder = wish_.place.data_folder, .word = kWord},
      {.source = {},
       .target = plain(),
       .rest = wish_.work.rest,
       .on_progress = wish_.work.on_progress,
       .stop = wish_.work.stop});
  if (!contents || contents->stamp.format == wish_.format) return contents;
  return refusal_of(Reason::busy,
                    "Another process has changed the format of the data while its backup was "
                    "begun. Nothing is left of it; try again.");
}

// A copy may be sound in every page and still have lost what was remembered: what is wrong in the
// data is wrong in its copy.
std::string Making::find_doubt(const upgrade::SnapshotContents& contents) const {
  const auto checked = check_rows(plain(), contents.content, wish_.work);
  return checked ? "" : checked.error().message;
}

upgrade::Manifest Making::manifest_of(const upgrade::SnapshotContents& contents,
                                      const FileSum& sum) const {
  return {.program = std::string(wish_.program.name),
          .release = std::string(wish_.program.release),
          .instance = wish_.instance,
          .taken = draft_.taken(),
          .from = {.format = contents.stamp.format, .release = contents.release},
          .to = {.format = contents.stamp.format, .release = contents.release},
          .bytes = sum.bytes,
          .sha256 = sum.sha256,
          .structure_sha256 = contents.structure_sha256,
          .stamp = contents.stamp,
          .stages = {},
          .content = contents.content,
          .kind = kBackupKind};
}

base::Result<Created, UpgradeRefusal> Making::make() {
  demand_room();
  const auto contents = copy();
  if (!contents) return base::Unexpected(contents.error());
  const auto sum = sum_of_file(plain(), {.rest = wish_.work.rest, .stop = wish_.work.stop});
  if (!sum) return stopped();
  upgrade::Manifest manifest = manifest_of(*contents, *sum);
  const bool is_known = contents->stamp.format <= wish_.program.format;
  if (is_known) manifest.fault = find_doubt(*contents);
  if (wish_.work.stop.stop_requested()) return stopped();
  Created created{.backup = {},
                  .window_opened = find_window(wish_, plain(), contents->stamp.format),
                  .doubt = is_known ? manifest.fault : "its rows are of a newer release"};
  if (!pack_draft({.plain = plain(), .folder = draft_.folder(), .packing = wish_.packing}, manifest,
                  wish_.work)) {
    return stopped();
  }
  draft_.write_manifest(manifest);
  draft_.give_name();
  auto backup = read_backup(draft_.named());
  if (!backup) return refusal_of(Reason::refused, backup.error().message);
  created.backup = std::move(*backup);
  return created;
}

}  // namespace

std::string sentence_on_fault(const Backup& backup, const fs::path& data_folder) {
  return fmt::format(
      "The backup {} was made and is kept, but the data that it was made of is damaged: {}. "
      "Nothing is deleted for it, so older backups stay. What is wrong: theseus doctor --data {}",
      backup.folder.string(), backup.fault, base::quoted(data_folder));
}

base::Result<Created, UpgradeRefusal> create_backup(const CreateWish& wish) {
  if (auto reason = reason_against(wish.place)) {
    return refusal_of(Reason::refused, std::move(*reason));
  }
  const fs::path folder = wish.place.target();
  const std::optional<SnapshotFolder> shelf = SnapshotFolder::try_enter(folder, kWord);
  if (!shelf) return occupied(folder);
  const bool needs_own = needs_own_shelf(wish);
  const auto own = needs_own ? SnapshotFolder::try_enter(wish.place.own_folder(), kWord)
                             : std::optional<SnapshotFolder>();
  if (needs_own && !own) return occupied(wish.place.own_folder());
  return Making(wish, {.target = *shelf, .own = own}).make();
}

}  // namespace theseus::backup
