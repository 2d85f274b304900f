#include "cut_commands.h"

#include <utility>
#include <variant>

#include "contents.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;

bool is_restore(Command command) {
  return command == Command::restore_the_newest || command == Command::restore_to_a_position;
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
    case Command::erase_and_scrub:
      return "EraseAndScrub";
  }
  return "?";
}

CutCommand::CutCommand(Command command)
    : command_(command),
      first_(make_first_data(site_)),
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
      return bring_back(site, std::monostate(), tell);
    case Command::restore_to_a_position:
      return bring_back(site, first_.position, tell);
    case Command::erase_and_scrub:
      return erase_and_scrub(site, first_.doomed, tell);
  }
}

Expectation CutCommand::expectation(std::vector<std::string> answers) const {
  return {.before = before_,
          .after = after_,
          .answers = std::move(answers),
          .erased = first_.erased,
          .forms = first_.forms,
          .keeps_what_it_replaces = is_restore(command_)};
}

std::string CutCommand::find_contents_behind_it() const {
  lay_out_trial();
  run(site_at(trial()), [](const std::string&) {});
  return contents_of(trial());
}

}  // namespace theseus::tests
