#include "upgrade/undoing.h"

#include <fmt/format.h>

#include <optional>
#include <ranges>
#include <string>
#include <vector>

#include "upgrade/beginning.h"
#include "upgrade/ledger.h"
#include "upgrade/progress.h"
#include "upgrade/queue.h"
#include "upgrade/removal.h"
#include "upgrade/set_aside.h"
#include "upgrade/upgrade_lock.h"

namespace theseus::upgrade {
namespace {

bool is_made(const Window::Part& part) {
  return part.stage != Stage::expanding;
}

// A step that was only begun has no shape yet.
void begin_part(storage::Transaction& transaction, const Site& site, const Window& window,
                const Window::Part& part) {
  if (is_made(part)) drop_queue_triggers(transaction, *part.entry, site.database.dialect());
  record_stage(transaction, site,
               {.upgrade = window.upgrade,
                .entry = *part.entry,
                .stage = is_made(part) ? Stage::reverting : Stage::rolled_back},
               StructureRecord::changed);
}

void end_part(storage::Transaction& transaction, const Site& site, const Window& window,
              const CatalogEntry& entry) {
  transaction.execute_script(entry.step->revert.drop.of(site.database.dialect()));
  drop_queue(transaction, entry);
  delete_progress(transaction, entry.number);
  clear_set_aside(transaction, entry.number);
  record_stage(transaction, site,
               {.upgrade = window.upgrade, .entry = entry, .stage = Stage::rolled_back},
               StructureRecord::changed);
}

// The newest upgrade, if its old shapes are gone or going.
std::optional<std::int64_t> find_final(storage::Transaction& transaction) {
  std::optional<std::int64_t> upgrade;
  for (const StepStage& step : list_stages(transaction)) {
    if (step.stage != Stage::contracting && step.stage != Stage::finalized) continue;
    if (find_beginning(transaction, step.upgrade).to > 0) upgrade = step.upgrade;
  }
  return upgrade;
}

// Never by hand: what was erased since the copy was taken would be back, and a log that belongs to
// the other database beside it. By which command is for the program to say.
Outcome no_way_back(storage::Transaction& transaction, const Site& site, std::int64_t upgrade) {
  const std::string snapshot = find_beginning(transaction, upgrade).snapshot;
  return refused(fmt::format(
      "The upgrade is final: its old shapes are gone, and there is no rollback any more. Nothing "
      "was changed. The only way back to the older release is the snapshot {0}, without what was "
      "written since. Have {1} restore it into {2}, so that what was erased since stays erased; do "
      "not copy it there by hand.",
      snapshot.empty() ? "that was taken before the upgrade" : snapshot, site.program.name,
      site.folder.string()));
}

Outcome may_undo(storage::Transaction& transaction, const Site& site,
                 const std::vector<Window>& open) {
  if (open.empty()) {
    if (const auto final = find_final(transaction)) return no_way_back(transaction, site, *final);
    return refused("No upgrade is open: there is nothing to roll back. Nothing was changed.");
  }
  if (open.back().has(Stage::contracting))
    return no_way_back(transaction, site, open.back().upgrade);
  for (const Window::Part& part : open.back().parts) {
    if (part.entry->step->one_way.empty()) continue;
    return refused(fmt::format("Step {} ({}) has no way back: {}. Nothing was changed.",
                               part.entry->number, part.entry->name, part.entry->step->one_way));
  }
  return Done{};
}

// Or its table would be dropped with all that waits in it, and writers wait for that.
bool remove_queued(const Site& site, const CatalogEntry& entry, Pace& pace) {
  return run_to_the_end(pace, [&] {
    std::int64_t removed = 0;
    write_with_lock(site, [&](storage::Transaction& transaction) {
      pace.hold([&] { removed = empty_queue(transaction, entry, pace.rows()); });
    });
    return removed;
  });
}

}  // namespace

// Decided where it is done: what was read before may have been expanded, or made final, since.
Outcome begin_undoing(const Site& site) {
  Outcome outcome = Done{};
  Window window;
  site.database.write([&](storage::Transaction& transaction) {
    require_writer(transaction, site);
    const std::vector<Window> open = list_windows(transaction, site.program);
    outcome = may_undo(transaction, site, open);
    window = outcome ? open.back() : Window{};
    if (!outcome || window.has(Stage::reverting)) return storage::Ending::roll_back;
    seize_lock(transaction, site.instance.id, site.clock.now());
    for (const Window::Part& part : window.parts) begin_part(transaction, site, window, part);
    raise_epoch(transaction, site, window.parts.front().entry->number - 1);
    return storage::Ending::commit;
  });
  for (const Window::Part& part : window.parts) {
    site.tell({.entry = part.entry, .stage = Stage::reverting});
  }
  return outcome;
}

bool clean_up(const Site& site, const Window& window, Pace& pace) {
  for (const Window::Part& part : std::views::reverse(window.parts)) {
    if (part.stage != Stage::reverting) continue;
    if (!remove_rows(site, part.entry->step->revert, pace)) return false;
    if (!remove_queued(site, *part.entry, pace)) return false;
    write_with_lock(site, [&](storage::Transaction& transaction) {
      end_part(transaction, site, window, *part.entry);
    });
    site.tell({.entry = part.entry, .stage = Stage::rolled_back});
  }
  return true;
}

}  // namespace theseus::upgrade
