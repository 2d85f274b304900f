#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "storage/database.h"
#include "upgrade/catalog.h"
#include "upgrade/epoch_watch.h"
#include "upgrade/examination.h"
#include "upgrade/guard.h"
#include "upgrade/manifest.h"
#include "upgrade/plan.h"
#include "upgrade/stamp.h"
#include "upgrade/status.h"
#include "upgrade/upgrader.h"

namespace theseus::upgrade {

enum class Absence {
  create,  ///< makes the folder and the data where there are none
  refuse
};

/// What an open does about data of an older format than the program's.
enum class Older {
  refuse,   ///< says which command upgrades it
  upgrade,  ///< plan, preflight, snapshot and expand; the rest is done while it is served
  leave     ///< opens it for `upgrader` and `upgrade_status` alone
};

struct OpenOptions {
  std::filesystem::path folder;
  std::string role;  ///< `serve`, `cli`, `mcp`: what others see of this process
  int readers = 4;   ///< at most so many connections read at the same time
  Absence absence = Absence::refuse;
  std::optional<base::Time> started = std::nullopt;  ///< when the process began; now if not given
  const base::Clock& clock;
  base::IdSource& ids;
  /// Told each time that what this process may do changes; of `refused` at most once.
  AccessListener on_access_change = [](Access, const std::string&) {};
  Older older = Older::refuse;
  /// How an upgrade goes about it. Without a folder for snapshots they go to `snapshots` in the
  /// data folder.
  Upgrader::Manners manners = {};
  /// Told what an upgrade does, in the thread that does it.
  std::function<void(const UpgradeEvent&)> on_upgrade_event = [](const UpgradeEvent&) {};
  /// Ends an upgrade between two of its pieces: then the open is refused as busy.
  std::stop_token stop = {};
};

/// Why data was not opened. No content was changed: at most an upgrade left its notes of itself.
struct OpenRefusal {
  enum class Kind {
    refused,  ///< this program must not, or cannot, use this folder: exit code 3
    busy      ///< somebody is replacing the data: exit code 5, try again
  };

  Kind kind;
  std::string message;
};

/// Data that is open: this process stands among those that use it until this object goes. One that
/// goes without `close` leaves what a kill leaves, which the next process clears away. Thread-safe
/// but for `close`.
class DataSet {
 public:
  /// The guard: looks first, without changing a byte, then opens what the data lets this program
  /// do, after an upgrade where `older` asks for it. Of several processes that begin on an empty
  /// folder one makes the data. The clock, the ids and the program's catalog must outlive the
  /// result. Error(full) and Error(internal) are thrown.
  static base::Result<std::unique_ptr<DataSet>, OpenRefusal> open(const Program& program,
                                                                  const OpenOptions& options);

  /// What `open` would find, without becoming one of those that use the data: not one byte of the
  /// folder is changed. Nothing where there is no data yet.
  static base::Result<std::optional<Finding>, OpenRefusal> look(
      const Program& program, const std::filesystem::path& folder);

  ~DataSet();
  DataSet(const DataSet&) = delete;
  DataSet& operator=(const DataSet&) = delete;

  /// Valid until `close`.
  storage::Database& database() noexcept;

  /// This process, as others see it.
  const base::Id& instance() const noexcept;

  Access access() const noexcept;
  /// Why the access is not read_write; empty while it is.
  std::string reason() const;
  /// As this process last saw it.
  Stamp stamp() const;

  /// What changes the format of this data; for one thread at a time, and until `close`.
  Upgrader& upgrader() noexcept;

  /// Also of data that is too old to be served.
  UpgradeStatus upgrade_status();

  /// The manifest of the snapshot of that name, or of the one in its place; nothing where it cannot
  /// be read. Reads a file.
  std::optional<Manifest> find_manifest(const std::string& snapshot) const;

  /// What the program says of the content, as for a manifest; empty where it says nothing. Also of
  /// data that is too old to be served.
  std::string describe_content();

  /// One read, as an upgrade does it: also of data that is too old to be served, or just became so.
  void read_past_guard(const storage::ReadWork& work);

  /// Also of data that is too old to be served. `to` is a format of the catalog.
  Plan plan(std::int64_t to);

  /// Ends in good order, when nothing uses the database any more: the row of this process is marked
  /// and, where it may write and no other process stays, the log moved into the file; its file
  /// goes.
  void close();

 private:
  struct State;
  explicit DataSet(std::unique_ptr<State> state);

  static base::Result<std::unique_ptr<DataSet>> open_folder(const Program& program,
                                                            const OpenOptions& options);

  std::unique_ptr<State> state_;
};

}  // namespace theseus::upgrade
