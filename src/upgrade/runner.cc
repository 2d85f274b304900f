#include "upgrade/runner.h"

#include <algorithm>
#include <string>

#include "base/bytes.h"
#include "base/error.h"
#include "base/hash.h"
#include "upgrade/engine_tables.h"
#include "upgrade/ledger.h"
#include "upgrade/stamp.h"

namespace theseus::upgrade {
namespace {

constexpr std::int64_t kFirstUpgrade = 1;
constexpr std::int64_t kFirstEpoch = 1;

base::Bytes checked_sum(const CatalogEntry& entry, storage::Dialect dialect) {
  const base::Sha256 sum = base::sha256(base::bytes_of(entry.step->expand.of(dialect)));
  if (base::to_hex(sum) != entry.checksum.of(dialect)) {
    throw base::Error(base::ErrorKind::internal,
                      "Step " + std::to_string(entry.number) + " (" + std::string(entry.name) +
                          ") is not what was released: its checksum is " + base::to_hex(sum) +
                          ". Nothing was written.");
  }
  return {sum.begin(), sum.end()};
}

// New data has no older shape to keep, so a step goes from its first part to its last at once.
void run_step(storage::Transaction& transaction, storage::Dialect dialect, const Maker& maker,
              const CatalogEntry& entry) {
  base::Bytes checksum = checked_sum(entry, dialect);
  transaction.execute_script(entry.step->expand.of(dialect));
  if (entry.step->insert_rows != nullptr) {
    entry.step->insert_rows(transaction,
                            {.release = maker.program.release, .now = maker.now, .ids = maker.ids});
  }
  append(transaction, {.upgrade = kFirstUpgrade,
                       .step = entry.number,
                       .stage = "finalized",
                       .time = maker.now,
                       .instance = maker.instance.id,
                       .release = std::string(maker.program.release),
                       .checksum = std::move(checksum),
                       .structure = transaction.structure()});
}

Stamp first_stamp(const Program& program) {
  Stamp stamp = {.format = program.catalog.back().number, .epoch = kFirstEpoch};
  for (const CatalogEntry& entry : program.catalog) {
    const Compatibility& needs = entry.step->after_contract;
    stamp.oldest_reader = std::max(stamp.oldest_reader, needs.oldest_reader);
    stamp.oldest_writer = std::max(stamp.oldest_writer, needs.oldest_writer);
  }
  return stamp;
}

}  // namespace

void create_data(storage::Transaction& transaction, storage::Dialect dialect, const Maker& maker) {
  transaction.execute_script(engine_tables().of(dialect));
  admit(transaction, maker.instance);
  for (const CatalogEntry& entry : maker.program.catalog) {
    run_step(transaction, dialect, maker, entry);
  }
  insert_stamp(transaction, first_stamp(maker.program));
}

}  // namespace theseus::upgrade
