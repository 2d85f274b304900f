#pragma once

#include <functional>
#include <string>
#include <vector>

#include "commands.h"

namespace theseus::tests {

/// What must hold of a folder in which a command was cut short.
struct Expectation {
  std::string before;                   ///< the contents before the command
  std::string after;                    ///< and behind it, which may be the same
  std::vector<std::string> answers;     ///< that the command had given
  std::vector<std::string> erased;      ///< texts that no data may give back
  std::vector<std::string> forms = {};  ///< of what the command erases
  /// That were there: each, or what came in its place, must be there still.
  std::vector<std::string> backups = {};
  bool keeps_what_it_replaces = false;  ///< where the contents are those behind it
};

/// What is wrong with how a command ends at a fault: with an error or a refusal without a word, or
/// with anything else; empty where nothing is.
std::string fault_of_ending(const std::function<void()>& command);

/// What is wrong with the folder, as it is found and behind a start; empty where nothing is. The
/// data is the old or the new, whole, and the new where that was answered; what was erased stays
/// erased, to its last byte where that was answered, in the backups too where they were erased
/// from; every backup that is listed verifies, there is one, and the one that was answered is among
/// them.
std::string fault_after_restart(const Site& site, const Expectation& expected);

/// Whether every backup that is listed verifies, and there is one, and those among the answers are
/// among them; what is wrong.
std::string fault_of_backups(const Site& site, const std::vector<std::string>& answers);

/// Whether a new backup can be made there, which leaves nothing half made; what is wrong.
std::string fault_of_next_backup(const Site& site);

}  // namespace theseus::tests
