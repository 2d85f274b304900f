#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <stop_token>

#include "upgrade/site.h"
#include "upgrade/snapshot_policy.h"

namespace theseus::upgrade {

/// Who asked for an upgrade: what starts by itself stays below a `hold`, what a person asks for
/// lifts it.
enum class Asked { by_start, by_person };

struct UpgradeWish {
  std::int64_t to = 0;  ///< a format of the catalog
  Asked asked = Asked::by_person;
  bool accepts_one_way = false;
  std::stop_token stop = {};
};

struct FinalizeWish {
  /// Yes to everything that finalize asks about.
  bool accepts = false;
};

/// Carries data from format to format and back. Every call goes on where a former one, of this
/// process or of one that died, has stopped; each throws base::Error as the database does. One
/// thread at a time.
class Upgrader {
 public:
  struct Manners {
    SnapshotPolicy snapshots;
    /// Called between two batches with the time the last one held the write lock: rests as long as
    /// others need.
    std::function<void(std::chrono::microseconds)> rest;
    /// How long to wait for another process that has the upgrade lock.
    std::chrono::milliseconds patience{0};
  };

  Upgrader(Site site, Manners manners);

  /// Preflight, verified snapshot, expand: behind it programs of that format, and older ones, may
  /// serve. Does nothing where that is so already.
  Outcome expand(const UpgradeWish& wish);

  /// Backfills and proves every step that is expanded: behind it the window is open. Does nothing
  /// where that is so already; ends between two batches when asked to stop.
  Outcome carry(std::stop_token stop);

  /// Carries what older programs have written meanwhile, of every step with a queue. Needs no lock.
  /// Gives how many keys were taken out.
  std::int64_t carry_queues(std::stop_token stop);

  /// Closes the oldest window for good, or goes on with that.
  Outcome finalize(const FinalizeWish& wish);

  /// Undoes the newest window and keeps every later write, or goes on with the cleaning up.
  Outcome roll_back();

  /// What a process that died has left between two stages and that nobody has to be asked about:
  /// goes on with contracting and with cleaning up.
  Outcome recover();

 private:
  class Lock;

  Outcome preflight(const UpgradeWish& wish);
  Outcome take_lock();
  void give_lock_back();
  void rest_after(std::chrono::microseconds worked) const;

  Outcome expand_locked(const UpgradeWish& wish);
  Outcome backfill(const CatalogEntry& entry, std::stop_token stop);
  Outcome prove(const CatalogEntry& entry);

  Site site_;
  Manners manners_;
};

}  // namespace theseus::upgrade
