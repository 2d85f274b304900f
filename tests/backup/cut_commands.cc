#include "cut_commands.h"

#include <exception>
#include <utility>
#include <variant>

#include "backup/backup_list.h"
#include "contents.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;

bool is_restore(Command command) {
  return command == Command::restore_the_newest || command == Command::restore_to_a_position ||
         command == Command::restore_over_leftovers;
}

}  // namespace

std::string name_of(Command command) {
  switch (command) {
    case Command::back_up_plain:
      return "BackUpPlain";
    case Command::back_up_compressed:
      return "BackUpCompressed";
    case Command::back_up_encrypted:
      return "BackUpEncrypted";
    case Command::restore_the_newest:
      return "RestoreTheNewest";
    case Command::restore_to_a_position:
      return "RestoreToAPosition";
    case Command::restore_over_leftovers:
      return "RestoreOverLeftovers";
    case Command::erase_and_scrub:
      return "EraseAndScrub";
    case Command::erase_from:
      return "EraseFrom";
  }
  return "?";
}

CutCommand::CutCommand(Command command)
    : command_(command),
      first_(make_beginning()),
      to_keep_(backups_to_keep()),
      before_(contents_of(site_.data)),
      after_(find_contents_behind_it()) {}

void CutCommand::lay_out_trial() const {
  fs::remove_all(trial());
  fs::copy(site_.data, trial(), fs::copy_options::recursive);
}

void CutCommand::run(const Site& site, const Tell& tell) const {
  switch (command_) {
    case Command::back_up_plain:
      return back_up(site, Packed::plain, tell);
    case Command::back_up_compressed:
      return back_up(site, Packed::compressed, tell);
    case Command::back_up_encrypted:
      return back_up(site, Packed::encrypted, tell);
    case Command::restore_the_newest:
    case Command::restore_over_leftovers:
      return bring_back(site, std::monostate(), tell);
    case Command::restore_to_a_position:
      return bring_back(site, first_.position, tell);
    case Command::erase_and_scrub:
      return erase_and_scrub(site, first_.doomed, tell);
    case Command::erase_from:
      return erase_from(site, tell);
  }
}

Expectation CutCommand::expectation(std::vector<std::string> answers) const {
  return {.before = before_,
          .after = after_,
          .answers = std::move(answers),
          .erased = first_.erased,
          .forms = first_.forms,
          .backups = to_keep_,
          .keeps_what_it_replaces = is_restore(command_)};
}

std::string CutCommand::fault_of_going_on(const Site& site) const {
  std::vector<std::string> answers;
  try {
    run(site, [&answers](const std::string& answer) { answers.push_back(answer); });
  } catch (const std::exception& error) {
    return std::string("it does not go on: ") + error.what();
  }
  const std::string fault = fault_after_restart(site, expectation(std::move(answers)));
  return fault.empty() ? "" : "when it has gone on, " + fault;
}

FirstData CutCommand::make_beginning() const {
  FirstData first = make_first_data(site_);
  if (command_ == Command::erase_from) let_backups_age(site_, first);
  if (command_ == Command::restore_over_leftovers) leave_a_restore_cut_short(site_);
  return first;
}

// Whoever makes a backup deletes others.
std::vector<std::string> CutCommand::backups_to_keep() const {
  std::vector<std::string> names;
  if (command_ != Command::erase_from) return names;
  for (const backup::Backup& each : backup::list_backups(site_.place())) {
    names.push_back(each.name);
  }
  return names;
}

std::string CutCommand::find_contents_behind_it() const {
  lay_out_trial();
  run(site_at(trial()), [](const std::string&) {});
  return contents_of(trial());
}

}  // namespace theseus::tests
