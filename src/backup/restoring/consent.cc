#include "backup/restoring/consent.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "backup/restoring/history.h"

namespace theseus::backup {
namespace {

using upgrade::UpgradeRefusal;

std::string end_of(const Backup& backup) {
  return fmt::format(", the end of backup {} of {}", backup.name, base::format_time(backup.taken));
}

std::string leftover_sentence(const ReplacedData& replaced, std::int64_t to) {
  const std::int64_t later = count_behind(replaced.file, to);
  return fmt::format("{} later {} the new data will not have", later,
                     later == 1 ? "change, which" : "changes, which");
}

std::string loss(const Matter& matter, std::int64_t to) {
  const ReplacedData& replaced = matter.replaced;
  if (!replaced.is_there) return "";
  if (replaced.is_whole()) return " and leaves behind " + leftover_sentence(replaced, to);
  return fmt::format(
      ". The data that is there cannot be read ({}), so nobody can say what came after it{}{}",
      replaced.damage, replaced.keys ? "" : "; keys that were revoked since work again",
      replaced.erasures ? "" : "; what was erased since is here again");
}

// Where a clock was wrong, the later time is not that of the later content.
const Backup* find_later_stamped(const Matter& matter) {
  if (matter.wish.asked || matter.choice.to) return nullptr;
  const Backup& chosen = matter.backup;
  const auto found = std::ranges::find_if(matter.choice.backups, [&](const Backup& other) {
    return other.data_set == chosen.data_set && other.taken > chosen.taken &&
           other.journal_head < chosen.journal_head;
  });
  return found != matter.choice.backups.end() ? &*found : nullptr;
}

std::string clock_sentence(const Matter& matter) {
  const Backup* later = find_later_stamped(matter);
  if (later == nullptr) return "";
  return fmt::format(
      ". The backup {} bears a later time, {}, but ends before, at position {}: a clock was wrong "
      "when one of them was made. To restore that one, name it",
      later->name, base::format_time(later->taken), later->journal_head);
}

// Rows of the old journal are laid onto the backup where a position is meant: which one it is
// changes nothing then.
bool is_older_than_meant(const Matter& matter) {
  return !matter.choice.to && !matter.passed_over.empty();
}

std::string way_back_sentence(const Matter& matter) {
  const bool is_way_back = matter.wish.asked && !matter.choice.to && matter.replaced.stamp &&
                           matter.backup.format < matter.replaced.stamp->format;
  if (!is_way_back) return "";
  return fmt::format(
      ". It stays of format {}, for the release that serves that, and that release will not have "
      "them either: with --to-seq they come along, but only to a release of now",
      matter.backup.format);
}

std::string question_of(const Matter& matter) {
  const std::int64_t to = matter.choice.to.value_or(matter.backup.journal_head);
  std::string question;
  if (is_older_than_meant(matter)) {
    question = fmt::format("{} An older backup is left. ", fmt::join(matter.passed_over, " "));
  }
  question += fmt::format("This puts the data of {} back to position {}",
                          matter.replaced.file.parent_path().string(), to);
  if (!matter.choice.to) question += end_of(matter.backup);
  question += loss(matter, to) + way_back_sentence(matter) + clock_sentence(matter);
  if (matter.replaced.is_there) question += ". What is there now is kept in a folder beside it";
  return question;
}

}  // namespace

std::optional<UpgradeRefusal> find_question(const Matter& matter) {
  const bool is_due = matter.replaced.is_there || is_older_than_meant(matter) ||
                      find_later_stamped(matter) != nullptr;
  if (matter.wish.accepts || !is_due) return std::nullopt;
  std::string question = question_of(matter);
  if (matter.wish.accepted == question) return std::nullopt;
  return UpgradeRefusal{UpgradeRefusal::Kind::asks, std::move(question)};
}

}  // namespace theseus::backup
