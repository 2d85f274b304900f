#include "upgrade/expansion.h"

#include "upgrade/queue.h"

namespace theseus::upgrade {
namespace {

void make_shape(storage::Transaction& transaction, const Site& site, const CatalogEntry& entry) {
  const storage::Dialect dialect = site.database.dialect();
  transaction.execute_script(entry.step->expand.of(dialect));
  transaction.execute_script(queue_sql(entry, dialect));
  if (entry.step->insert_rows == nullptr) return;
  entry.step->insert_rows(
      transaction, {.release = site.program.release, .now = site.clock.now(), .ids = site.ids});
}

}  // namespace

void expand_step(const Site& site, const CatalogEntry& entry, const ExpansionPlace& place) {
  site.tell({.entry = &entry, .stage = Stage::expanding});
  write_with_lock(site, [&](storage::Transaction& transaction) {
    record_stage(transaction, site,
                 {.upgrade = place.upgrade,
                  .entry = entry,
                  .stage = Stage::expanding,
                  .detail = place.detail});
  });
  write_with_lock(site, [&](storage::Transaction& transaction) {
    make_shape(transaction, site, entry);
    record_stage(transaction, site,
                 {.upgrade = place.upgrade, .entry = entry, .stage = Stage::serving},
                 StructureRecord::changed);
    raise_epoch(transaction, site, std::nullopt);
  });
  site.tell({.entry = &entry, .stage = Stage::serving});
}

}  // namespace theseus::upgrade
