#pragma once

#include <functional>

#include "app/backup_worker.h"
#include "base/clock.h"
#include "http/endpoints/server_state.h"
#include "http/metrics.h"

namespace theseus::app {

/// Adds to what /metrics shows: how old the newest backup is, what it takes, how many failed. What
/// it reads must be there as long as somebody asks.
void add_backup_figures(http::Metrics& metrics, const BackupWorker& worker,
                        const base::Clock& clock);

/// The same for the last drill: how old it is, and whether the backup held.
void add_drill_figures(http::Metrics& metrics, const backup::Place& place,
                       const base::Clock& clock);

/// What status shows of the last drill; nothing where there was none. Reads a file.
std::optional<http::ShownDrill> find_shown_drill(const backup::Place& place, base::Time now);

/// What status shows of backups.
http::ShownBackup shown_backup(const BackupState& state, base::Time now);

/// Whether somebody has to look at the backups: the newest is older than twice the time after which
/// there should be another or holds damaged content, the last try or the command behind it failed,
/// or one lies there that is not whole.
bool is_degraded(const BackupState& state, base::Time now, std::chrono::milliseconds every);

}  // namespace theseus::app
