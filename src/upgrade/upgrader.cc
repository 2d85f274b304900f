#include "upgrade/upgrader.h"

#include <fmt/format.h>

#include <algorithm>
#include <thread>
#include <utility>

#include "base/error.h"
#include "upgrade/beginning.h"
#include "upgrade/carrying.h"
#include "upgrade/expansion.h"
#include "upgrade/finalization.h"
#include "upgrade/guard.h"
#include "upgrade/obstacles.h"
#include "upgrade/program_command.h"
#include "upgrade/stamp.h"
#include "upgrade/undoing.h"
#include "upgrade/upgrade_lock.h"

namespace theseus::upgrade {
namespace {

constexpr std::chrono::milliseconds kLockLook{50};

// Who has the lock, if somebody alive has.
std::optional<base::Id> try_lock(const Site& site) {
  std::optional<base::Id> holder;
  site.database.write([&](storage::Transaction& transaction) {
    require_writer(transaction, site);
    holder = take_lock(transaction, site.instance.id, site.clock.now(),
                       [&](const base::Id& id) { return site.is_alive(id); });
    return holder ? storage::Ending::roll_back : storage::Ending::commit;
  });
  return holder;
}

std::string described(const Site& site, const base::Id& id) {
  for (const LivingInstance& instance : list_living(site.folder)) {
    if (instance.id == id) return described(instance);
  }
  return "a process that is ending";
}

void release(const Site& site) {
  site.database.write([&](storage::Transaction& transaction) {
    release_lock(transaction, site.instance.id);
    return storage::Ending::commit;
  });
}

std::optional<std::int64_t> read_hold(const Site& site) {
  std::optional<std::int64_t> hold;
  site.database.read(
      [&](storage::Transaction& transaction) { hold = load_stamp(transaction).hold; });
  return hold;
}

}  // namespace

Upgrader::Upgrader(Site site, Manners manners)
    : site_(std::move(site)), manners_(std::move(manners)) {}

std::vector<Window> Upgrader::windows() const {
  std::vector<Window> windows;
  site_.database.read([&](storage::Transaction& transaction) {
    windows = list_windows(transaction, site_.program);
  });
  return windows;
}

// Who has it meanwhile, when the patience ends.
std::optional<std::string> Upgrader::wait_for_lock(const std::stop_token& stop) {
  const auto end = std::chrono::steady_clock::now() + manners_.patience;
  std::string told;
  while (const std::optional<base::Id> holder = try_lock(site_)) {
    const std::string who = described(site_, *holder);
    if (stop.stop_requested() || std::chrono::steady_clock::now() >= end) return who;
    const std::string message = "Waiting for " + who + ", which has the upgrade of this data.";
    if (message != told) site_.tell({.message = message});
    told = message;
    std::this_thread::sleep_for(kLockLook);
  }
  has_row_ = true;
  return std::nullopt;
}

Outcome Upgrader::with_lock(const std::stop_token& stop, const std::function<Outcome()>& work) {
  if (const auto holder = wait_for_lock(stop)) {
    return busy(
        fmt::format("{} has the upgrade of this data. Nothing was changed; try again when "
                    "it is done. To see how far it is: {}",
                    *holder, command_of(site_.program, "status", site_.folder)));
  }
  try {
    Outcome outcome = work();
    release(site_);
    return outcome;
  } catch (const base::Error& error) {
    // Another has the lock by now, or the disk is full: then it passes on with the end of this
    // process.
    if (error.kind() != base::ErrorKind::conflict && error.kind() != base::ErrorKind::full) {
      release(site_);
    }
    throw;
  }
}

Outcome Upgrader::expand(const UpgradeWish& wish) {
  const std::optional<std::int64_t> hold = read_hold(site_);
  const bool is_held = hold && wish.to > *hold && wish.asked == Asked::by_start;
  // Before the lock, which is a row of the data: not one byte is changed where nothing is left to
  // be gone on with.
  if (is_held && windows().empty()) return base::Unexpected(held_back(site_, *hold));
  return with_lock(wish.stop, [&] {
    // Who waited behind a rollback wished for something else than to undo it.
    if (!hold && read_hold(site_)) {
      return refused("The upgrade was rolled back while this one waited. No content was changed.");
    }
    return expand_with_lock(wish);
  });
}

Outcome Upgrader::expand_with_lock(const UpgradeWish& wish) {
  if (Outcome recovered = recover_with_lock(wish.stop); !recovered) return recovered;
  return begin(wish);
}

// In rounds: an upgrade that died is first brought to where it wanted to go.
Outcome Upgrader::begin(const UpgradeWish& wish) {
  while (true) {
    auto beginning = find_or_make_beginning(site_, {.to = wish.to,
                                                    .by_start = wish.asked == Asked::by_start,
                                                    .accepts = wish.accepts,
                                                    .snapshots = manners_.snapshots,
                                                    .rest = manners_.rest,
                                                    .stop = wish.stop});
    if (!beginning) return base::Unexpected(beginning.error());
    if (beginning->steps.empty()) return Done{};
    for (const CatalogEntry* entry : beginning->steps) {
      if (wish.stop.stop_requested()) return busy("Asked to stop before the new shapes were made.");
      // Looked for again: the snapshot may have taken minutes.
      if (auto server = find_older_server(site_.program, site_.folder)) {
        return base::Unexpected(std::move(*server));
      }
      expand_step(site_, *entry, {.upgrade = beginning->upgrade, .detail = beginning->detail()});
    }
  }
}

Outcome Upgrader::carry(std::stop_token stop) {
  return with_lock(stop, [&] { return carry_with_lock(stop); });
}

Outcome Upgrader::carry_with_lock(std::stop_token stop) {
  Pace batches = pace(stop);
  for (const Window& window : windows()) {
    for (const Window::Part& part : window.parts) {
      // Readers of a step that is proven give a long queue up, and a backfill may take minutes.
      carry_queues(stop);
      if (Outcome carried = carry_step(part, batches); !carried) return carried;
    }
  }
  for (const Window& window : windows()) open_window(window);
  for (const Window& window : windows()) {
    for (const Window::Part& part : window.parts) {
      // It may have been put right, or erased, since.
      if (part.stage == Stage::watching) carry_set_aside(site_, *part.entry, batches);
    }
  }
  return Done{};
}

Outcome Upgrader::carry_step(const Window::Part& part, Pace& pace) {
  const bool is_due = part.stage == Stage::serving || part.stage == Stage::backfilling ||
                      part.stage == Stage::refused;
  if (!is_due) return Done{};
  site_.tell({.entry = part.entry, .stage = Stage::backfilling});
  if (!backfill_step(site_, *part.entry, pace)) {
    return busy("Asked to stop. The upgrade goes on where it stopped when it is run again.");
  }
  return prove_step(site_, *part.entry, pace);
}

void Upgrader::open_window(const Window& window) {
  if (!window.is_proven() || !window.has(Stage::verified)) return;
  write_with_lock(site_, [&](storage::Transaction& transaction) {
    for (const Window::Part& part : window.parts) {
      if (part.stage != Stage::verified) continue;
      record_stage(transaction, site_,
                   {.upgrade = window.upgrade, .entry = *part.entry, .stage = Stage::watching});
    }
  });
  for (const Window::Part& part : window.parts) {
    site_.tell({.entry = part.entry, .stage = Stage::watching});
  }
}

std::int64_t Upgrader::carry_queues(std::stop_token stop) {
  Pace batches = pace(stop);
  std::int64_t carried = 0;
  for (const Window& window : windows()) {
    for (const Window::Part& part : window.parts) {
      if (is_window_open(part.stage)) carried += carry_queue(site_, *part.entry, batches);
    }
  }
  return carried;
}

Outcome Upgrader::finalize(const FinalizeWish& wish) {
  return with_lock(wish.stop, [&]() -> Outcome {
    Pace batches = pace(wish.stop);
    const std::vector<Window> open = windows();
    if (open.empty())
      return refused("No upgrade is open: there is nothing to finalize. No content was changed.");
    const Window& oldest = open.front();
    if (oldest.has(Stage::contracting)) return recover_with_lock(wish.stop);
    if (oldest.has(Stage::reverting)) {
      return refused(
          fmt::format("The upgrade is being rolled back, so it cannot be made final. No content "
                      "was changed. To go on with that: {}",
                      command_of(site_.program, "rollback", site_.folder)));
    }
    if (!oldest.is_proven()) {
      return refused(
          fmt::format("The upgrade is not verified yet, so it cannot be made final. No content was "
                      "changed. To see how far it is: {}. To go on with it: {}",
                      command_of(site_.program, "status", site_.folder),
                      command_of(site_.program, "run", site_.folder)));
    }
    return finalize_window(site_, oldest,
                           {.accepts = wish.accepts, .accepted = wish.accepted, .pace = batches});
  });
}

Outcome Upgrader::roll_back(std::stop_token stop) {
  if (Outcome begun = begin_undoing(site_); !begun) return begun;
  has_row_ = true;
  return with_lock(stop, [&] { return recover_with_lock(stop); });
}

void Upgrader::leave() {
  if (!has_row_) return;
  site_.database.write([&](storage::Transaction& transaction) {
    const Access access = access_to(load_stamp(transaction), site_.program.format);
    if (access != Access::read_write) return storage::Ending::roll_back;
    end(transaction, site_.instance.id, site_.clock.now());
    return storage::Ending::commit;
  });
}

Outcome Upgrader::recover(std::stop_token stop) {
  return with_lock(stop, [&] { return recover_with_lock(stop); });
}

Outcome Upgrader::recover_with_lock(const std::stop_token& stop) {
  Pace batches = pace(stop);
  bool is_done = true;
  for (const Window& window : windows()) {
    if (window.has(Stage::contracting)) is_done &= contract_window(site_, window, batches);
    if (window.has(Stage::reverting)) is_done &= clean_up(site_, window, batches);
  }
  if (is_done) return Done{};
  return busy("Asked to stop. What is left is taken away when the command is run again.");
}

}  // namespace theseus::upgrade
