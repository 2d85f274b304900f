#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "upgrade/pace.h"
#include "upgrade/site.h"
#include "upgrade/snapshot_policy.h"
#include "upgrade/window.h"

namespace theseus::upgrade {

/// Who asked for an upgrade: what starts by itself stays below a `hold`, what a person asks for
/// lifts it.
enum class Asked { by_start, by_person };

struct UpgradeWish {
  std::int64_t to = 0;  ///< a format of the catalog
  Asked asked = Asked::by_person;
  bool accepts = false;  ///< yes to everything that it asks about: steps that nothing undoes
  std::stop_token stop = {};
};

struct FinalizeWish {
  bool accepts = false;  ///< yes to everything that it asks about
  /// Yes to this question alone, as it was asked: where something else is to be asked, it asks.
  std::optional<std::string> accepted = std::nullopt;
  std::stop_token stop = {};
};

/// Carries data from format to format and back. Every call goes on where a former one, of this
/// process or of one that died, has stopped; each throws base::Error as the database does. One
/// thread at a time.
class Upgrader {
 public:
  struct Manners {
    SnapshotPolicy snapshots;
    Rest rest = rest_as_long;
    /// How long to wait for another process that has the upgrade lock; asked to stop, no longer.
    std::chrono::milliseconds patience{0};
  };

  Upgrader(Site site, Manners manners);

  /// Preflight, verified snapshot, expand: behind it programs of that format, and older ones, may
  /// serve. Does nothing where that is so already.
  Outcome expand(const UpgradeWish& wish);

  /// Backfills and proves every step that is expanded: behind it the window is open. Before each it
  /// carries what older programs have written. Where that is so already it only tries once more
  /// what was set aside. Ends between two batches when asked to stop.
  Outcome carry(std::stop_token stop);

  /// Carries what older programs have written meanwhile, of every step with a queue. Needs no lock.
  /// Gives how many keys were taken out.
  std::int64_t carry_queues(std::stop_token stop);

  /// Closes the oldest window for good, or goes on with that.
  Outcome finalize(const FinalizeWish& wish);

  /// Undoes the newest window and keeps every later write, or goes on with the cleaning up. Does
  /// not wait for a process that still carries rows: it takes the lock from it.
  Outcome roll_back(std::stop_token stop);

  /// What a process that died has left between two stages and that nobody has to be asked about:
  /// goes on with contracting and with cleaning up.
  Outcome recover(std::stop_token stop);

  /// Marks the row of this process as ended, if any of these calls made or found one. The last
  /// call.
  void leave();

 private:
  Outcome with_lock(const std::stop_token& stop, const std::function<Outcome()>& work);
  std::optional<std::string> wait_for_lock(const std::stop_token& stop);
  Outcome expand_with_lock(const UpgradeWish& wish);
  Outcome begin(const UpgradeWish& wish);
  Outcome carry_with_lock(std::stop_token stop);
  Outcome recover_with_lock(const std::stop_token& stop);
  Outcome carry_step(const Window::Part& part, Pace& pace);
  void open_window(const Window& window);
  std::vector<Window> windows() const;
  Pace pace(std::stop_token stop) const { return Pace(manners_.rest, std::move(stop)); }

  Site site_;
  Manners manners_;
  bool has_row_ = false;
};

}  // namespace theseus::upgrade
