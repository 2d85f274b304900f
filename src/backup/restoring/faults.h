#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "backup/restoring/database_facts.h"
#include "backup/restoring/new_data.h"
#include "backup/restoring/restore_case.h"

namespace theseus::backup {

// Why a database cannot become the new data, a sentence or two each; nothing where it can. One that
// was stopped says so.

/// What is wrong with a backup that was just unpacked into `data`, whatever it is wanted for.
std::optional<std::string> find_fault(const NewData& data, const Backup& backup);

/// Why a backup that holds is not the one for this restore.
std::optional<std::string> find_misfit(const RestoreCase& restore, const Backup& backup,
                                       const Facts& facts, const std::filesystem::path& unpacked);

/// Rows of the new data that are not as their digests say.
std::optional<std::string> find_damaged_rows(const RestoreCase& restore, const NewData& data);

/// Damage of the file of the new data, all of it read.
std::optional<std::string> find_damaged_file(const NewData& data);

}  // namespace theseus::backup
