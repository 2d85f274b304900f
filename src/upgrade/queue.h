#pragma once

#include <cstdint>
#include <string>

#include "storage/database.h"
#include "upgrade/catalog.h"

namespace theseus::upgrade {

/// The table `queue_<step>` and the triggers `carry_<step>_*` that a step's Carry declares, as SQL;
/// empty where the step carries nothing. The queue has a number of its own and no unique key: an
/// older program's conflict clause would override the trigger's, and its write fail.
std::string queue_sql(const CatalogEntry& entry, storage::Dialect dialect);

/// Drops the triggers; what is queued stays.
void drop_queue_triggers(storage::Transaction& transaction, const CatalogEntry& entry,
                         storage::Dialect dialect);

/// Deletes up to `limit` keys and gives how many there were.
std::int64_t empty_queue(storage::Transaction& transaction, const CatalogEntry& entry,
                         std::int64_t limit);

/// Drops the table. Nothing happens where the step has none.
void drop_queue(storage::Transaction& transaction, const CatalogEntry& entry);

/// How many keys wait, some of them perhaps twice.
std::int64_t count_queued(storage::Transaction& transaction, const CatalogEntry& entry);

/// Whether more than that wait, without counting all of them.
bool has_queued_above(storage::Transaction& transaction, const CatalogEntry& entry,
                      std::int64_t keys);

/// Carries up to `limit` queued keys, oldest first, and takes them out of the queue; those that
/// cannot be carried are set aside. Gives how many it took out; 0 when the queue is empty.
std::int64_t carry_queued(storage::Transaction& transaction, const CatalogEntry& entry,
                          std::int64_t limit, base::Time now);

}  // namespace theseus::upgrade
