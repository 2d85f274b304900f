#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "commands.h"

namespace theseus::tests {

/// What was written before a proof begins: memories, two backups of different kinds, and behind
/// them a change, a memory more and an erase.
struct FirstData {
  base::Id doomed;                       ///< is to be erased; it was revised
  std::vector<std::string> forms = {};   ///< in which its texts stand in the database
  std::vector<std::string> erased = {};  ///< texts of another one, which the backups still hold
  std::int64_t position = 0;  ///< of the journal, behind the backups and before the erase
};

/// Makes it, and the key. The erased is scrubbed.
FirstData make_first_data(const Site& site);

/// Makes backups of it in every form, all kept, and then erases and scrubs the doomed one.
void let_backups_age(const Site& site, const FirstData& first);

/// Puts beside it what a restore leaves that is killed behind the second name of the old database.
void leave_a_restore_cut_short(const Site& site);

}  // namespace theseus::tests
