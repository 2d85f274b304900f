#pragma once

#include <optional>
#include <string>
#include <vector>

#include "backup/backup_list.h"
#include "backup/create.h"

namespace theseus::backup {

/// Deletes the oldest backups of the same data, as `list_backups` orders them, beyond `keep_count`.
/// Called with the one that was just made and verified, which is the first that counts; those that
/// were made of damaged data take no place of sound ones. Does nothing when that one is in doubt or
/// not there as it was, or while another process makes or deletes backups.
/// Stays: everything newer than it, every backup as young as an open window and the newest sound
/// one before it, snapshots of upgrades, what is not whole, and what is of other data. Gives the
/// names of those that are gone.
std::vector<std::string> prune_behind(const Place& place, const Created& verified, int keep_count);

}  // namespace theseus::backup
