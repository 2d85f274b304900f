#pragma once

#include "upgrade/ledger.h"
#include "upgrade/pace.h"
#include "upgrade/site.h"

namespace theseus::upgrade {

/// Backfills one expanded step from where it stands to its end, or until the pace is stopped. True
/// when the end was reached.
bool backfill_step(const Site& site, const CatalogEntry& entry, Pace& pace);

/// Proves that every row of a backfilled step has come over, and records it with the next epoch, so
/// that programs begin to read the new shape. A proof that fails is recorded as `refused` and said;
/// nothing is recorded when the pace was stopped before the end.
Outcome prove_step(const Site& site, const CatalogEntry& entry, Pace& pace);

/// Takes keys out of one step's queue until it is empty or the pace is stopped; gives how many.
/// Needs no lock: the key leaves the queue in the transaction that carries it.
std::int64_t carry_queue(const Site& site, const CatalogEntry& entry, Pace& pace);

/// The same, but no more keys than wait when it begins: it ends beside a program that goes on
/// writing, which may keep a queue from ever being empty.
std::int64_t carry_queued_by_now(const Site& site, const CatalogEntry& entry, Pace& pace);

/// Tries the rows that one step has set aside once more, since they may have been put right or
/// erased; those that can be carried are not aside any longer.
void carry_set_aside(const Site& site, const CatalogEntry& entry, Pace& pace);

}  // namespace theseus::upgrade
