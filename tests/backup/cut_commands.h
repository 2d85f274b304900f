#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <vector>

#include "first_data.h"
#include "restart.h"
#include "support/temporary_folder.h"

namespace theseus::tests {

/// The commands that are cut short in these proofs.
enum class Command {
  back_up_plain,
  back_up_compressed,
  back_up_encrypted,
  restore_the_newest,
  restore_to_a_position,
  restore_over_leftovers,
  erase_and_scrub,
  erase_from
};
inline constexpr std::array kCommands = {
    Command::back_up_plain,         Command::back_up_compressed,
    Command::back_up_encrypted,     Command::restore_the_newest,
    Command::restore_to_a_position, Command::restore_over_leftovers,
    Command::erase_and_scrub,       Command::erase_from};

/// `BackUpPlain`.
std::string name_of(Command command);

/// Data for a proof, and what is expected of it when a command was cut short there.
class CutCommand {
 public:
  explicit CutCommand(Command command);

  /// Where nothing was cut yet; the commands may be run there.
  const Site& site() const noexcept { return site_; }
  Site site_at(const std::filesystem::path& data) const {
    return {.data = data, .key_file = site_.key_file};
  }
  /// A folder for trials.
  std::filesystem::path trial() const { return folder_ / "trial"; }
  /// Makes that folder anew, as everything was at first.
  void lay_out_trial() const;

  void run(const Site& site, const Tell& tell) const;

  Expectation expectation(std::vector<std::string> answers) const;

  /// Whether it goes on where it was cut short.
  bool goes_on() const noexcept { return command_ == Command::erase_from; }
  /// Runs it to its end where it was cut short; what is wrong then.
  std::string fault_of_going_on(const Site& site) const;

 private:
  FirstData make_beginning() const;
  std::vector<std::string> backups_to_keep() const;
  /// By a run in the trial folder.
  std::string find_contents_behind_it() const;

  const Command command_;
  const TemporaryFolder folder_{
      find_memory_disk().value_or(std::filesystem::temp_directory_path())};
  const Site site_{.data = folder_ / "data", .key_file = folder_ / "backup.key"};
  const FirstData first_;
  const std::vector<std::string> to_keep_;  ///< names of backups
  const std::string before_;
  const std::string after_;
};

}  // namespace theseus::tests
