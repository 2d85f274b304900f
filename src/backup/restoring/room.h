#pragma once

#include <optional>
#include <string>

#include "backup/restoring/restore_case.h"

namespace theseus::backup {

/// Says that the disk has no room for the new data that is made from this backup, beside the old
/// one; nothing where it has. Asked before a byte is written.
std::optional<std::string> find_shortage(const RestoreCase& restore, const Backup& backup);

}  // namespace theseus::backup
