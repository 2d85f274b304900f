#include "upgrade/undoing.h"

#include <ranges>

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

}  // namespace

void begin_undoing(const Site& site, const Window& window) {
  site.database.write([&](storage::Transaction& transaction) {
    require_writer(transaction, site);
    seize_lock(transaction, site.instance.id, site.clock.now());
    for (const Window::Part& part : window.parts) begin_part(transaction, site, window, part);
    raise_epoch(transaction, site, window.parts.front().entry->number - 1);
    return storage::Ending::commit;
  });
  for (const Window::Part& part : window.parts) {
    site.tell({.entry = part.entry, .stage = Stage::reverting});
  }
}

bool clean_up(const Site& site, const Window& window, Pace& pace) {
  for (const Window::Part& part : std::views::reverse(window.parts)) {
    if (part.stage != Stage::reverting) continue;
    if (!remove_rows(site, part.entry->step->revert, pace)) return false;
    write_with_lock(site, [&](storage::Transaction& transaction) {
      end_part(transaction, site, window, *part.entry);
    });
    site.tell({.entry = part.entry, .stage = Stage::rolled_back});
  }
  return true;
}

}  // namespace theseus::upgrade
