#pragma once

#include <nlohmann/json_fwd.hpp>
#include <vector>

#include "backup/backup_list.h"
#include "backup/broken_backups.h"
#include "backup/verify.h"
#include "cli/session.h"

namespace theseus::cli {

/// A backup as the commands on backups answer it. `own` is the data of the folder that was asked
/// about, where that is known.
nlohmann::json backup_json(const backup::Backup& backup, const std::optional<base::Id>& own,
                           base::Time now);

/// What is named as a backup and is no whole one.
nlohmann::json broken_json(const std::vector<backup::BrokenBackup>& broken);

/// What verifying it found: that it holds, with counts, or why it does not.
nlohmann::json verified_json(const backup::Verified& verified, base::Time now);

/// The same for a person.
void show_backup(const nlohmann::json& backup, Console& console);
void show_backups(const nlohmann::json& answer, Session& session);
void show_verified(const nlohmann::json& answer, Console& console);

}  // namespace theseus::cli
