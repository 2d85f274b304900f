#include "app/backup_figures.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "backup/drill_record.h"

namespace theseus::app {
namespace {

using http::Family;
using http::Sample;

std::vector<Sample> one(double value) {
  return {{.labels = {}, .value = value}};
}

std::chrono::seconds age_of(const backup::Backup& backup, base::Time now) {
  return std::chrono::duration_cast<std::chrono::seconds>(
      std::max(now - backup.taken, std::chrono::milliseconds(0)));
}

}  // namespace

void add_backup_figures(http::Metrics& metrics, const BackupWorker& worker,
                        const base::Clock& clock) {
  metrics.add({.name = "theseus_backup_age_seconds",
               .help = "Age of the newest backup; absent where there is none.",
               .read = [&worker, &clock] {
                 const BackupState state = worker.state();
                 if (!state.last) return std::vector<Sample>();
                 return one(static_cast<double>(age_of(*state.last, clock.now()).count()));
               }});
  metrics.add({.name = "theseus_backup_bytes",
               .help = "What the newest backup takes; absent where there is none.",
               .read = [&worker] {
                 const BackupState state = worker.state();
                 if (!state.last) return std::vector<Sample>();
                 return one(static_cast<double>(state.last->bytes));
               }});
  metrics.add({.name = "theseus_backups_made_total",
               .help = "Backups that this process made.",
               .kind = Family::Kind::counter,
               .read = [&worker] { return one(static_cast<double>(worker.state().made)); }});
  metrics.add({.name = "theseus_backup_failures_total",
               .help = "Backups that could not be made, and commands of backup.after that failed.",
               .kind = Family::Kind::counter,
               .read = [&worker] { return one(static_cast<double>(worker.state().failures)); }});
}

void add_drill_figures(http::Metrics& metrics, const backup::Place& place,
                       const base::Clock& clock) {
  metrics.add({.name = "theseus_drill_age_seconds",
               .help = "Time since the last drill; absent where there was none.",
               .read = [place, &clock] {
                 const auto drill = find_shown_drill(place, clock.now());
                 if (!drill) return std::vector<Sample>();
                 return one(static_cast<double>(drill->age.count()));
               }});
  metrics.add({.name = "theseus_drill_holds",
               .help = "1 where the backup of the last drill held, 0 where it did not.",
               .read = [place, &clock] {
                 const auto drill = find_shown_drill(place, clock.now());
                 if (!drill) return std::vector<Sample>();
                 return one(drill->holds ? 1 : 0);
               }});
}

std::optional<http::ShownDrill> find_shown_drill(const backup::Place& place, base::Time now) {
  const auto last = backup::find_last_drill(place);
  if (!last) return std::nullopt;
  const auto age = std::max(now - last->time, std::chrono::milliseconds(0));
  return http::ShownDrill{.time = last->time,
                          .age = std::chrono::duration_cast<std::chrono::seconds>(age),
                          .backup = last->backup,
                          .holds = last->holds,
                          .fault = last->fault};
}

http::ShownBackup shown_backup(const BackupState& state, base::Time now) {
  http::ShownBackup shown{.broken = state.broken,
                          .failures = state.failures,
                          .last_error = state.last_error,
                          .last_failed = state.last_failed};
  if (!state.last) return shown;
  shown.last = state.last->taken;
  shown.age = age_of(*state.last, now);
  shown.newest_change = state.last->newest_change;
  shown.name = state.last->name;
  shown.bytes = state.last->bytes;
  shown.fault = state.last->fault;
  return shown;
}

bool is_degraded(const BackupState& state, base::Time now, std::chrono::milliseconds every) {
  if (!state.last_error.empty() || !state.broken.empty()) return true;
  return state.last && (!state.last->fault.empty() || now - state.last->taken > 2 * every);
}

}  // namespace theseus::app
