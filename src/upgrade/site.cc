#include "upgrade/site.h"

#include "base/error.h"
#include "upgrade/frozen_step.h"
#include "upgrade/guard.h"
#include "upgrade/ledger.h"
#include "upgrade/numbers.h"
#include "upgrade/stamp.h"
#include "upgrade/upgrade_lock.h"

namespace theseus::upgrade {

void require_writer(storage::Transaction& transaction, const Site& site) {
  const bool may_write =
      access_to(load_stamp(transaction), site.program.format) == Access::read_write;
  const Standing standing = find_standing(transaction, site.instance.id);
  if (!may_write || standing == Standing::ended) {
    throw base::Error(base::ErrorKind::newer_format,
                      "This process may no longer write the data: another release has taken it. "
                      "What was stored is unharmed.");
  }
  if (standing == Standing::absent) admit(transaction, site.instance);
}

void write_with_lock(const Site& site, const std::function<void(storage::Transaction&)>& work) {
  site.database.write([&](storage::Transaction& transaction) {
    require_lock(transaction, site.instance.id);
    work(transaction);
    return storage::Ending::commit;
  });
}

void record_stage(storage::Transaction& transaction, const Site& site, const StageRecord& record,
                  StructureRecord structure) {
  LedgerEntry entry{.upgrade = record.upgrade,
                    .step = record.entry.number,
                    .stage = std::string(name_of(record.stage)),
                    .time = site.clock.now(),
                    .instance = site.instance.id,
                    .release = std::string(site.program.release),
                    .detail = record.detail};
  if (structure == StructureRecord::changed) {
    entry.checksum = checksum_of(record.entry, site.database.dialect());
    entry.structure = transaction.structure();
  }
  append(transaction, entry);
}

void raise_epoch(storage::Transaction& transaction, const Site& site,
                 std::optional<std::int64_t> hold) {
  Stamp stamp = numbers_of(site.program.catalog, list_stages(transaction));
  stamp.epoch = load_epoch(transaction) + 1;
  stamp.hold = hold;
  update_stamp(transaction, stamp);
}

}  // namespace theseus::upgrade
