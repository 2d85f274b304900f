#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"

namespace theseus::http {

/// Where the process stands between its start and its end.
enum class Phase {
  starting,   ///< the data is being opened, or what must be there first is being made
  upgrading,  ///< the data is being brought to the format of this release
  serving,    ///< every request can be served
  read_only,  ///< the data may be read but not written
  stopping,   ///< what runs is being finished
  taken,      ///< another release has taken the data
};

std::string_view name_of(Phase phase) noexcept;

/// What the probes answer from. Filling it takes constant time.
struct Readiness {
  Phase phase = Phase::starting;
  std::string reason = {};  ///< a sentence, empty while serving
  std::optional<std::string> step = {};
  std::optional<int> percent = {};
  std::optional<std::chrono::seconds> eta = {};
  std::chrono::seconds retry_after = std::chrono::seconds(1);
};

/// The five numbers that the data says of itself.
struct ShownStamp {
  int format = 0;
  int oldest_reader = 0;
  int oldest_writer = 0;
  std::int64_t epoch = 0;
  std::optional<int> hold = {};
};

/// The vectors of one embedding model, as status shows them.
struct ShownLane {
  std::int64_t number = 0;
  std::string label = {};
  std::string fingerprint = {};  ///< hexadecimal
  int dimension = 0;
  std::string encoding = {};
  bool serving = false;  ///< data_set.serving_lane
  bool own = false;      ///< the lane of this process's model
};

/// One step between two formats of the data, as status shows it.
struct ShownStep {
  std::int64_t step = 0;
  std::string name = {};  ///< empty for one that this release does not know
  std::string stage = {};
  base::Time since{};
  std::int64_t done = 0;  ///< rows that were carried
  std::int64_t expected = 0;
  std::int64_t set_aside = 0;
  std::int64_t queued = 0;
};

/// Who has the right to upgrade the data.
struct ShownLockHolder {
  std::string instance = {};
  std::string described = {};  ///< empty for one that is gone
  base::Time since{};
};

/// How many memories there are, by state.
struct ShownMemories {
  std::int64_t live = 0;
  std::int64_t superseded = 0;
  std::int64_t forgotten = 0;

  std::int64_t all() const noexcept { return live + superseded + forgotten; }
};

struct ShownSpace {
  std::string name = {};  ///< empty for one that was erased
  ShownMemories memories = {};
};

using SpaceCounts = std::map<std::int64_t, ShownSpace>;  ///< by the number of the space

/// What the spaces held when an upgrade began, by the manifest of its snapshot.
struct ShownBefore {
  std::string snapshot = {};
  base::Time taken{};
  SpaceCounts spaces = {};
};

/// Where the data stands between formats.
struct ShownUpgrade {
  std::string stage = {};  ///< of the least advanced step
  std::vector<ShownStep> steps = {};
  std::optional<ShownLockHolder> lock = {};
  std::string snapshot = {};  ///< that the newest open upgrade began from; empty where none is open
  /// Null where none is open, or its snapshot cannot be read. Shared: kept from request to request.
  std::shared_ptr<const ShownBefore> before = {};
};

/// Erases whose text may still stand in files.
struct ShownErasing {
  std::int64_t waiting = 0;
  std::int64_t found = 0;  ///< of these, those that wait for `theseus doctor --scrub`
};

/// What the last try of a backup found.
struct ShownDrill {
  base::Time time{};
  std::chrono::seconds age{0};
  std::string backup = {};
  bool holds = false;
  std::string fault = {};  ///< empty where it holds
};

/// Where the backups of the data stand.
struct ShownBackup {
  std::optional<base::Time> last = {};
  std::optional<std::chrono::seconds> age = {};
  std::optional<base::Time> newest_change = {};  ///< that the last one holds
  std::string name = {};
  std::int64_t bytes = 0;
  std::string fault = {};                ///< of the content of the last one, already in the data
  std::vector<std::string> broken = {};  ///< names of those that are not whole
  std::int64_t failures = 0;
  std::string last_error = {};  ///< of the last try; empty where that went well
  std::optional<base::Time> last_failed = {};
  std::optional<ShownDrill> drill = {};  ///< nothing where there was none
};

/// What status shows of the process and its data, besides what is counted in the data itself.
struct ServerState {
  std::string version = {};
  int format = 0;  ///< the format this release knows
  ShownStamp stamp = {};
  std::chrono::milliseconds uptime{0};
  std::vector<ShownLane> lanes = {};
  ShownUpgrade upgrade = {};
  ShownErasing erasing = {};
  ShownBackup backup = {};
  int ranking_version = 0;
  std::vector<std::string> degraded = {};
};

/// Filled by the wiring; both are called on worker threads.
struct ServerView {
  std::function<Readiness()> readiness;
  std::function<ServerState()> state;
};

}  // namespace theseus::http
