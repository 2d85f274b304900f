#include "upgrade/creation.h"

#include <string>

#include "base/error.h"
#include "upgrade/engine_tables.h"
#include "upgrade/frozen_step.h"
#include "upgrade/ledger.h"
#include "upgrade/numbers.h"
#include "upgrade/stamp.h"

namespace theseus::upgrade {
namespace {

constexpr std::int64_t kFirstUpgrade = 1;
constexpr std::int64_t kFirstEpoch = 1;

// New data has no older shape to keep, so a step goes from its first part to its last at once.
void run_step(storage::Transaction& transaction, storage::Dialect dialect, const Maker& maker,
              const CatalogEntry& entry) {
  transaction.execute_script(entry.step->expand.of(dialect));
  if (entry.step->insert_rows != nullptr) {
    entry.step->insert_rows(transaction,
                            {.release = maker.program.release, .now = maker.now, .ids = maker.ids});
  }
  transaction.execute_script(entry.step->contract.drop.of(dialect));
  append(transaction, {.upgrade = kFirstUpgrade,
                       .step = entry.number,
                       .stage = std::string(name_of(Stage::finalized)),
                       .time = maker.now,
                       .instance = maker.instance.id,
                       .release = std::string(maker.program.release),
                       .checksum = checksum_of(entry, dialect),
                       .structure = transaction.structure()});
}

}  // namespace

void create_data(storage::Transaction& transaction, storage::Dialect dialect, const Maker& maker) {
  if (const auto changed = find_changed_step(maker.program.catalog, dialect)) {
    throw base::Error(base::ErrorKind::internal, changed->message);
  }
  transaction.execute_script(engine_tables().of(dialect));
  admit(transaction, maker.instance);
  for (const CatalogEntry& entry : maker.program.catalog) {
    run_step(transaction, dialect, maker, entry);
  }
  Stamp stamp = numbers_of(maker.program.catalog, list_stages(transaction));
  stamp.epoch = kFirstEpoch;
  insert_stamp(transaction, stamp);
}

}  // namespace theseus::upgrade
