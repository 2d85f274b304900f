#include "backup/restoring/choice.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>

#include "backup/restoring/history.h"
#include "base/quoted_path.h"

namespace theseus::backup {
namespace {

using Position = base::Result<std::optional<std::int64_t>>;

base::Unexpected<base::Refusal> refused(std::string message) {
  return base::Unexpected(base::Refusal{std::move(message)});
}

Position find_wished_position(const ChoiceQuestion& question) {
  if (std::holds_alternative<std::monostate>(question.point)) return std::optional<std::int64_t>();
  const ReplacedData& replaced = question.replaced;
  if (!replaced.is_whole()) {
    return refused(fmt::format(
        "Only data that can be read can be taken back to a moment, and {} cannot: {}. Nothing was "
        "changed. A backup can be restored as a whole: theseus backup restore --data {}",
        replaced.file.string(), replaced.is_there ? replaced.damage : "there is none",
        base::quoted(question.place.data_folder)));
  }
  const auto* seq = std::get_if<std::int64_t>(&question.point);
  const auto found = seq != nullptr
                         ? find_position(replaced.file, *seq)
                         : find_position(replaced.file, std::get<base::Time>(question.point));
  if (!found) return base::Unexpected(found.error());
  return std::optional(*found);
}

bool is_of_this_data(const Backup& backup, const ReplacedData& replaced) {
  return !replaced.data_set || !backup.data_set || *backup.data_set == *replaced.data_set;
}

bool stands(const Backup& backup, const ReplacedData& replaced) {
  // Of data that cannot be read, or is not there, every branch may be the one that stood.
  if (!replaced.is_whole()) return true;
  return may_stand(replaced.file, backup.journal_head, backup.newest_change);
}

/// Where nothing is left that says whose backups these are, and they are of several.
std::optional<std::string> find_doubt(const std::vector<Backup>& backups,
                                      const ReplacedData& replaced) {
  if (replaced.data_set) return std::nullopt;
  std::map<base::Id, const Backup*> newest;
  for (const Backup& backup : backups) {
    if (backup.data_set) newest.try_emplace(*backup.data_set, &backup);
  }
  if (newest.size() < 2) return std::nullopt;
  std::vector<std::string> listed;
  for (const auto& [data_set, backup] : newest) {
    listed.push_back(
        fmt::format("{} of data set {}", backup->folder.string(), base::format_id(data_set)));
  }
  return fmt::format(
      "Nothing in {} says which data it was, and there are backups of {} data sets. Nothing was "
      "changed. The newest of each: {}. Name the one to restore: theseus backup restore PATH "
      "--data {}",
      replaced.file.parent_path().string(), newest.size(), fmt::join(listed, "; "),
      base::quoted(replaced.file.parent_path()));
}

base::Unexpected<base::Refusal> no_backup(const ChoiceQuestion& question,
                                          std::optional<std::int64_t> to) {
  const std::string where = fmt::format("{} and {}", question.place.target().string(),
                                        question.place.snapshot_folder().string());
  if (!to) {
    return refused(fmt::format(
        "There is no backup of this data in {}. Nothing was changed. Name the folder of one: "
        "theseus backup restore PATH --data {}",
        where, base::quoted(question.place.data_folder)));
  }
  return refused(fmt::format(
      "There is no backup of this data in {} that was made at or before position {} and is not of "
      "a history that a restore undid. Nothing was changed. What there is: theseus backup list "
      "--data {}",
      where, *to, base::quoted(question.place.data_folder)));
}

base::Result<Choice> choose_asked(const ChoiceQuestion& question, std::optional<std::int64_t> to) {
  auto backup = find_backup(question.place, *question.asked);
  if (!backup) return base::Unexpected(backup.error());
  if (!is_of_this_data(*backup, question.replaced)) {
    return refused(fmt::format(
        "{} is a backup of other data than {} holds. Nothing was changed. To have both, restore it "
        "into a folder of its own: theseus backup restore {} --data FOLDER",
        backup->folder.string(), question.replaced.file.parent_path().string(),
        base::quoted(backup->folder)));
  }
  if (to && (backup->journal_head > *to || !stands(*backup, question.replaced))) {
    return refused(fmt::format(
        "{} holds what came after position {}, or a history that was undone. Nothing was changed. "
        "Without its name the right one is found: theseus backup restore --to-seq {} --data {}",
        backup->name, *to, *to, base::quoted(question.place.data_folder)));
  }
  return Choice{.backups = {std::move(*backup)}, .to = to};
}

std::string passing_over_damaged(const Backup& backup) {
  return fmt::format(
      "The backup {} was passed over: the data that it was made of was damaged already ({}).",
      backup.name, backup.fault);
}

// Nothing that is worse than the first sound one is worth a word.
void pass_over_damaged(Choice& choice) {
  const auto is_sound = [](const Backup& backup) { return backup.fault.empty(); };
  const auto best = std::ranges::find_if(choice.backups, is_sound);
  std::transform(choice.backups.begin(), best, std::back_inserter(choice.passed_over),
                 passing_over_damaged);
  std::erase_if(choice.backups, std::not_fn(is_sound));
}

base::Unexpected<base::Refusal> no_sound_backup(const ChoiceQuestion& question,
                                                const Choice& choice) {
  return refused(fmt::format(
      "No backup can be used. Nothing was changed. {} What is wrong with the data that is there, "
      "and how much of it: theseus doctor --data {}",
      fmt::join(choice.passed_over, " "), base::quoted(question.place.data_folder)));
}

}  // namespace

base::Result<Choice> choose(const ChoiceQuestion& question) {
  const auto to = find_wished_position(question);
  if (!to) return base::Unexpected(to.error());
  if (question.asked) return choose_asked(question, *to);
  if (auto reason = reason_unseen(question.place)) return refused(std::move(*reason));
  Choice choice{.backups = list_backups(question.place), .to = *to};
  std::erase_if(choice.backups, [&](const Backup& backup) {
    const bool is_too_late = *to && backup.journal_head > **to;
    return is_too_late || !is_of_this_data(backup, question.replaced) ||
           !stands(backup, question.replaced);
  });
  if (choice.backups.empty()) return no_backup(question, *to);
  if (auto doubt = find_doubt(choice.backups, question.replaced)) return refused(std::move(*doubt));
  pass_over_damaged(choice);
  if (choice.backups.empty()) return no_sound_backup(question, choice);
  return choice;
}

}  // namespace theseus::backup
