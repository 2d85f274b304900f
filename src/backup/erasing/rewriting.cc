#include "backup/erasing/rewriting.h"

#include <fmt/format.h>

#include <system_error>
#include <utility>

#include "backup/content_sum.h"
#include "backup/contents_check.h"
#include "backup/draft_packing.h"
#include "backup/restoring/database_facts.h"
#include "backup/unpack.h"
#include "base/error.h"
#include "base/quoted_path.h"
#include "storage/sqlite/sqlite_database.h"
#include "storage/sqlite/sqlite_file.h"
#include "upgrade/checked_copy.h"
#include "upgrade/free_space.h"
#include "upgrade/snapshot_draft.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;
using upgrade::SnapshotDraft;

using Rewritten = base::Result<std::optional<Backup>>;

// For the manifest and the folders.
constexpr std::int64_t kSpareBytes = 16 << 20;
// The unpacked database with the log that writing it anew fills, and what is put aside meanwhile or
// copied afterwards.
constexpr std::int64_t kShapes = 4;

/// The backup unpacked in a folder of its own, where it is changed; it goes with this object.
class Workpiece {
 public:
  explicit Workpiece(fs::path folder) : folder_(std::move(folder)) {
    std::error_code failure;
    fs::create_directory(folder_, failure);
    if (!failure) return;
    throw base::Error(base::ErrorKind::unavailable,
                      fmt::format("{} cannot be made: {}. See to that disk and run the same again.",
                                  folder_.string(), failure.message()));
  }
  ~Workpiece() {
    std::error_code left_to_the_next;
    fs::remove_all(folder_, left_to_the_next);
  }
  Workpiece(const Workpiece&) = delete;
  Workpiece& operator=(const Workpiece&) = delete;

  const fs::path& folder() const noexcept { return folder_; }
  fs::path database() const { return folder_ / storage::kDatabaseName; }

  bool is_scrubbed() const {
    bool is_scrubbed = false;
    storage::inspect_sqlite(database(), [&is_scrubbed](storage::Transaction& transaction) {
      is_scrubbed = backup::is_scrubbed(transaction);
    });
    return is_scrubbed;
  }

  static StandingContent find_standing_in(const fs::path& file, const Erasures& erasures) {
    StandingContent standing;
    storage::inspect_sqlite(file, [&](storage::Transaction& transaction) {
      standing = find_standing(transaction, erasures);
    });
    return standing;
  }

  void take_out_erased(const Erasures& erasures) const {
    storage::Turnstile turnstile(folder_);
    turnstile.hold_open_shared();
    const auto open = storage::open_sqlite({.file = database(), .readers = 1}, turnstile);
    open->write([&erasures](storage::Transaction& transaction) {
      take_out(transaction, erasures);
      return storage::Ending::commit;
    });
    open->empty_log();
    open->rewrite();
    open->empty_log();
  }

 private:
  fs::path folder_;
};

/// One backup, from the moment on in which nobody else makes or deletes any.
class Rewriting {
 public:
  Rewriting(const RewriteWish& wish, upgrade::Manifest manifest, Packing packing)
      : wish_(wish),
        manifest_(std::move(manifest)),
        packing_(packing),
        draft_(wish.shelf, {.folder = wish.backup.folder,
                            .taken = wish.backup.taken,
                            .format = wish.backup.format}) {
    if (&wish.plain != &wish.shelf) {
      own_draft_.emplace(wish.plain, wish.backup.taken, wish.backup.format);
    }
  }

  Rewritten run();

 private:
  const SnapshotDraft& plain_draft() const { return own_draft_ ? *own_draft_ : draft_; }
  fs::path plain() const { return plain_draft().database(); }

  std::optional<base::Refusal> unpack(const Workpiece& piece) const;
  std::optional<base::Refusal> make_copy(const Workpiece& piece);
  std::optional<base::Refusal> find_fault(const std::string& kept) const;
  Rewritten finish();
  base::Refusal damaged() const;
  base::Refusal stopped() const { return {"Asked to stop."}; }

  const RewriteWish& wish_;
  upgrade::Manifest manifest_;
  Packing packing_;
  SnapshotDraft draft_;
  std::optional<SnapshotDraft> own_draft_;
  StandingContent erased_;
};

Rewritten Rewriting::run() {
  std::string kept;
  {
    const Workpiece piece(plain_draft().folder() / "work");
    if (auto refusal = unpack(piece)) return base::Unexpected(std::move(*refusal));
    erased_ = Workpiece::find_standing_in(piece.database(), wish_.live.erasures);
    // What had been erased before it was made may stand in its unused space.
    if (erased_.empty() && piece.is_scrubbed()) return std::optional<Backup>();
    if (!wish_.backup.fault.empty()) return base::Unexpected(damaged());
    kept = journal_sum(piece.database(), erased_.bodies, wish_.work.stop);
    if (wish_.work.stop.stop_requested()) return base::Unexpected(stopped());
    piece.take_out_erased(wish_.live.erasures);
    if (auto refusal = make_copy(piece)) return base::Unexpected(std::move(*refusal));
  }
  if (auto refusal = find_fault(kept)) return base::Unexpected(std::move(*refusal));
  return finish();
}

std::optional<base::Refusal> Rewriting::unpack(const Workpiece& piece) const {
  const auto unpacked =
      unpack_backup({.backup = wish_.backup.folder, .key_file = wish_.key_file, .work = wish_.work},
                    piece.database());
  if (!unpacked) return unpacked.error();
  if (read_facts(piece.database()).data_set == wish_.live.data_set) return std::nullopt;
  return base::Refusal{"It is a backup of other data."};
}

// Through the same door as any backup, so that it is checked, synced and stands like one.
std::optional<base::Refusal> Rewriting::make_copy(const Workpiece& piece) {
  const auto contents = upgrade::make_checked_copy(
      {.program = wish_.program, .folder = piece.folder(), .word = wish_.shelf.word()},
      {.source = {},
       .target = plain(),
       .rest = wish_.work.rest,
       .on_progress = wish_.work.on_progress,
       .stop = wish_.work.stop});
  if (!contents) return base::Refusal{contents.error().message};
  const auto sum = sum_of_file(plain(), {.rest = wish_.work.rest, .stop = wish_.work.stop});
  if (!sum) return stopped();
  manifest_.bytes = sum->bytes;
  manifest_.sha256 = sum->sha256;
  manifest_.content = contents->content;
  manifest_.packing.reset();
  std::vector<std::string> names = wish_.backup.former_names;
  names.push_back(wish_.backup.name);
  manifest_.rewritten = {
      .names = std::move(names), .erased_up_to = wish_.live.newest, .time = wish_.clock.now()};
  return std::nullopt;
}

std::optional<base::Refusal> Rewriting::find_fault(const std::string& kept) const {
  std::string fault;
  const auto checked = check_contents(plain(), manifest_, wish_.program, wish_.work.stop);
  if (!checked) fault = checked.error().message;
  if (fault.empty() && journal_sum(plain(), erased_.bodies, wish_.work.stop) != kept) {
    fault = "more than what was erased is another";
  }
  if (wish_.work.stop.stop_requested()) return stopped();
  const bool holds_erased = !Workpiece::find_standing_in(plain(), wish_.live.erasures).empty();
  if (fault.empty() && holds_erased) fault = "it still holds something that was erased";
  if (fault.empty()) return std::nullopt;
  return base::Refusal{fmt::format(
      "What was made of it does not hold: {}. It was thrown away; theseus backup verify "
      "{} says whether the backup is whole.",
      fault, base::quoted(wish_.backup.folder))};
}

// Nothing could be held against it, so that nothing may be deleted for it.
base::Refusal Rewriting::damaged() const {
  return {fmt::format(
      "It cannot be written anew: the data that it was made of was damaged already ({}). What was "
      "erased may stand in it for as long as it is there: delete it when another backup is whole, "
      "with: rm -r {}",
      wish_.backup.fault, base::quoted(wish_.backup.folder))};
}

Rewritten Rewriting::finish() {
  if (!pack_draft({.plain = plain(), .folder = draft_.folder(), .packing = packing_}, manifest_,
                  wish_.work)) {
    return base::Unexpected(stopped());
  }
  draft_.write_manifest(manifest_);
  draft_.give_name();
  auto made = read_backup(draft_.named());
  if (!made) return base::Unexpected(made.error());
  return std::optional(std::move(*made));
}

std::optional<base::Refusal> find_shortage(const RewriteWish& wish, const fs::path& folder,
                                           std::int64_t needed) {
  const std::int64_t free = wish.free_bytes(folder);
  if (free >= needed) return std::nullopt;
  return base::Refusal{fmt::format(
      "To write the backup {} anew takes {} in {} for a while, and {} are free. Make room there "
      "and run the same again.",
      wish.backup.name, upgrade::megabytes(needed), folder.string(), upgrade::megabytes(free))};
}

std::optional<base::Refusal> find_shortage(const RewriteWish& wish, std::int64_t plain_bytes) {
  auto shortage = find_shortage(wish, wish.plain.path(), kShapes * plain_bytes + kSpareBytes);
  if (shortage || &wish.plain == &wish.shelf) return shortage;
  return find_shortage(wish, wish.shelf.path(), plain_bytes + kSpareBytes);
}

}  // namespace

Rewritten rewrite_backup(const RewriteWish& wish) {
  auto manifest = upgrade::read_manifest(wish.backup.folder);
  if (!manifest) return not_as_taken(wish.backup.folder, manifest.error().message);
  // Asked before a byte is written.
  auto packing = find_packing(*manifest, {.backup = wish.backup.folder, .key_file = wish.key_file});
  if (!packing) return base::Unexpected(packing.error());
  if (auto shortage = find_shortage(wish, manifest->bytes)) {
    return base::Unexpected(std::move(*shortage));
  }
  return Rewriting(wish, std::move(*manifest), *packing).run();
}

}  // namespace theseus::backup
