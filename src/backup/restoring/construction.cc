#include "backup/restoring/construction.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "backup/restoring/consent.h"
#include "backup/restoring/database_facts.h"
#include "backup/restoring/faults.h"
#include "backup/restoring/history.h"
#include "backup/restoring/missing_key.h"
#include "backup/restoring/new_scrubs.h"
#include "backup/restoring/room.h"
#include "storage/sqlite/database_copy.h"
#include "storage/sqlite/database_replacement.h"
#include "storage/sqlite/sqlite_file.h"
#include "upgrade/free_space.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;
using upgrade::UpgradeRefusal;
using Reason = UpgradeRefusal::Kind;

/// Numbers that lost data may have given away behind the last one that anybody knows.
constexpr std::int64_t kUnknownNumbers = std::int64_t{1} << 32;

base::Unexpected<base::Refusal> refused(std::string message) {
  return base::Unexpected(base::Refusal{std::move(message)});
}

base::Unexpected<UpgradeRefusal> refused_at_once(std::string message) {
  return base::Unexpected(UpgradeRefusal{Reason::refused, std::move(message)});
}

}  // namespace

NewData Construction::new_data() const {
  return {.program = parts_.parts.program,
          .clock = parts_.parts.clock,
          .ids = parts_.parts.ids,
          .folder = parts_.workplace.making(),
          .stop = parts_.wish.stop,
          .tell = parts_.parts.tell};
}

RestoreOutcome Construction::run() const {
  auto outcome = begin_with_the_best();
  const bool is_stopped = !outcome && parts_.wish.stop.stop_requested();
  if (is_stopped) return base::Unexpected(UpgradeRefusal{Reason::busy, kStopped});
  return outcome;
}

RestoreOutcome Construction::begin_with_the_best() const {
  std::vector<std::string> passed_over = parts_.choice.passed_over;
  for (const Backup& backup : parts_.choice.backups) {
    if (auto shortage = find_shortage(parts_, backup)) return refused_at_once(std::move(*shortage));
    if (const auto want = find_want_of_key(backup, parts_.wish.key_file)) {
      if (!leads_to_a_position()) return refuse_without_key(backup, *want);
      passed_over.push_back(passing_over_sentence(backup, parts_.wish.key_file));
      continue;
    }
    parts_.workplace.begin();
    auto draft = lay_out(backup);
    if (draft) {
      if (auto question = find_question({.wish = parts_.wish,
                                         .replaced = parts_.replaced,
                                         .choice = parts_.choice,
                                         .backup = backup,
                                         .passed_over = passed_over})) {
        return base::Unexpected(std::move(*question));
      }
      return go_on(std::move(*draft), std::move(passed_over));
    }
    if (parts_.wish.stop.stop_requested() || parts_.wish.asked) {
      return refused_at_once(draft.error().message);
    }
    passed_over.push_back(draft.error().message);
  }
  return refused_at_once(
      fmt::format("No backup can be used. The data is as it was. {}", fmt::join(passed_over, " ")));
}

// Rows of the journal are laid onto the backup then, so that another one will do as well.
bool Construction::leads_to_a_position() const {
  return parts_.choice.to && !parts_.wish.asked;
}

RestoreOutcome Construction::refuse_without_key(const Backup& backup, std::string want) const {
  if (parts_.wish.asked) return refused_at_once(std::move(want));
  return refused_at_once(
      want + " " +
      way_round_sentence(backup, {.backups = parts_.choice.backups,
                                  .key_file = parts_.wish.key_file,
                                  .data_folder = parts_.wish.place.data_folder}));
}

// What keeps an older one from leading there may be whole in a newer one that could not be used.
RestoreOutcome Construction::go_on(Draft draft, std::vector<std::string> passed_over) const {
  draft.restored.warnings = passed_over;
  auto outcome = complete(std::move(draft));
  if (outcome || passed_over.empty()) return outcome;
  return base::Unexpected(
      UpgradeRefusal{outcome.error().kind,
                     fmt::format("{} {}", outcome.error().message, fmt::join(passed_over, " "))});
}

base::Result<Construction::Draft> Construction::lay_out(const Backup& backup) const {
  parts_.parts.tell(fmt::format("Unpacking the backup {}.", backup.name));
  const auto manifest = unpack_backup(unpack_wish(backup), data_.file());
  if (!manifest) return base::Unexpected(manifest.error());
  if (auto fault = find_fault(data_, backup)) return refused(std::move(*fault));
  const Facts facts = read_facts(data_.file());
  if (auto misfit = find_misfit(parts_, backup, facts, data_.file())) {
    return refused(std::move(*misfit));
  }
  Draft draft{.backup = backup,
              .restored = {.backup = backup.name},
              .backup_head = facts.head,
              .backup_format = facts.format};
  if (parts_.replaced.is_whole()) {
    draft.shared = last_shared(data_.file(), parts_.replaced.file);
  }
  if (facts.data_set) draft.restored.data_set = base::format_id(*facts.data_set);
  return draft;
}

UnpackWish Construction::unpack_wish(const Backup& backup) const {
  return {.backup = backup.folder,
          .key_file = parts_.wish.key_file,
          .work = {.stop = parts_.wish.stop}};
}

RestoreOutcome Construction::complete(Draft draft) const {
  Restored& restored = draft.restored;
  restored.to = parts_.choice.to.value_or(draft.backup_head);
  upgrade::Outcome outcome = raise_to(data_, data_.program.format);
  if (outcome && parts_.choice.to) outcome = take_rows_up_to(restored.to, draft);
  if (!outcome) return base::Unexpected(outcome.error());
  restored.to_time = time_of(data_.file(), restored.to);
  write_mark(draft);
  outcome = carry_queues(data_);
  if (!outcome) return base::Unexpected(outcome.error());
  write_anew(draft);
  parts_.parts.tell("Holding every row against its digest.");
  if (auto damage = find_damaged_rows(parts_, data_)) return refused_at_once(std::move(*damage));
  restored.memories = count_memories(data_.file());
  restored.content_after = describe(data_.file(), data_.program);
  restored.format = target_format(draft);
  outcome = lower_to(data_, restored.format);
  if (!outcome) return base::Unexpected(outcome.error());
  make_ownerless(data_, belonging(draft));
  if (!storage::settle_sqlite(data_.file())) {
    return refused_at_once(
        "The new data could not be brought into one file. The data is as it was.");
  }
  if (auto damage = find_damaged_file(data_)) return refused_at_once(std::move(*damage));
  return std::move(restored);
}

upgrade::Outcome Construction::take_rows_up_to(std::int64_t to, Draft& draft) const {
  parts_.parts.tell(
      fmt::format("Taking over what came behind position {} up to {}.", draft.backup_head, to));
  draft.restored.taken = count_behind(parts_.replaced.file, draft.backup_head) -
                         count_behind(parts_.replaced.file, to);
  return take_rows(data_, {.source = parts_.replaced.file, .last = to});
}

void Construction::write_mark(Draft& draft) const {
  const ReplacedData& replaced = parts_.replaced;
  Restored& restored = draft.restored;
  if (replaced.keys) take_keys(data_, *replaced.keys);
  const Marked marked = mark(data_, {.to = shared_position(draft),
                                     .above = highest_number(draft),
                                     .erasures = replaced.erasures.value_or(Erasures{})});
  note_erasures(data_, draft.backup_head);
  restored.restored_at = marked.restored_at;
  restored.head = marked.head;
  restored.erased = marked.erased;
  if (replaced.is_whole()) restored.undone = count_behind(replaced.file, restored.to);
  if (replaced.stamp) restored.format_before = replaced.stamp->format;
  restored.release_before = replaced.release;
  if (replaced.is_whole()) restored.content_before = describe(replaced.file, data_.program);
  if (replaced.is_whole() || !replaced.is_there) return;
  restored.warnings.push_back(fmt::format(
      "The data that stood there could not be read whole ({}). {} {} What can be saved of it is in "
      "the folder that is named here.",
      replaced.damage,
      replaced.keys ? "Its keys were taken over."
                    : "The keys are those of the backup: revoke again what was revoked since.",
      replaced.erasures ? "What had been erased is erased here as well."
                        : "What was erased after the backup is here again: erase it again."));
}

// Of a branch that was undone, what clients have in common with the new data ends before its end.
std::int64_t Construction::shared_position(const Draft& draft) const {
  const bool is_known = parts_.replaced.is_whole() && !parts_.choice.to;
  return is_known ? draft.shared : draft.restored.to;
}

/// What was erased here lies on in space that no row covers, and nobody waits for this file yet.
void Construction::write_anew(Draft& draft) const {
  if (count_erasures_behind(data_.file(), draft.backup_head) == 0) return;
  const std::int64_t needed = 2 * storage::size_of_sqlite(data_.file()).file_bytes;
  if (parts_.parts.free_bytes(data_.folder) < needed) {
    draft.restored.warnings.push_back(fmt::format(
        "What was erased again may still stand in unused space of the new file: to write it anew "
        "takes {} on the disk for a while. A server that runs on it takes it away.",
        upgrade::megabytes(needed)));
    return;
  }
  OpenNewData(data_).database().rewrite();
  const auto file = note_scrubbed(data_, parts_.wish.place);
  if (!file) return;
  draft.restored.warnings.push_back(fmt::format(
      "What was erased may still stand in {}, which this release does not know: move it out of the "
      "data folder, or remove it.",
      (parts_.wish.place.data_folder / *file).string()));
}

std::int64_t Construction::highest_number(const Draft& draft) const {
  std::int64_t highest = std::max(draft.restored.to, draft.backup_head);
  for (const Backup& backup : list_backups(parts_.wish.place)) {
    const bool is_own = !backup.data_set || !parts_.replaced.data_set ||
                        backup.data_set == parts_.replaced.data_set;
    if (is_own) highest = std::max(highest, backup.journal_head);
  }
  if (parts_.replaced.head) highest = std::max(highest, *parts_.replaced.head);
  return parts_.replaced.is_whole() ? highest : highest + kUnknownNumbers;
}

bool Construction::stays_in_its_format(const Draft& draft) const {
  return parts_.wish.asked && !parts_.choice.to &&
         draft.backup_format < parts_.parts.program.format;
}

std::int64_t Construction::target_format(const Draft& draft) const {
  if (stays_in_its_format(draft)) return draft.backup_format;
  return parts_.replaced.stamp ? parts_.replaced.stamp->format : data_.program.format;
}

Belonging Construction::belonging(const Draft& draft) const {
  Belonging belonging;
  if (!parts_.replaced.stamp) return belonging;
  belonging.epoch_above = parts_.replaced.stamp->epoch;
  if (!stays_in_its_format(draft)) belonging.hold = parts_.replaced.stamp->hold;
  return belonging;
}

}  // namespace theseus::backup
