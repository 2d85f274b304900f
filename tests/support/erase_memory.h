#pragma once

#include <string_view>

#include "base/clock.h"
#include "base/id.h"
#include "memory/bodies.h"
#include "memory/digest_writer.h"
#include "memory/journal_writer.h"
#include "memory/secret.h"
#include "storage/database.h"

namespace theseus::tests {

/// Erases a memory of the space as a later release will: an `erase` row, no digest for any row
/// whose body goes, the bodies NULL, and the fold over what is left.
inline void erase_memory(storage::Transaction& transaction, std::int64_t space, const base::Id& id,
                         base::Time now) {
  const forms::DigestKey key = memory::load_digest_key(transaction);
  memory::JournalWriter journal(transaction, key, {.now = now});
  journal.append({.kind = "erase", .space = space, .memory = id});
  journal.finish();
  memory::DigestWriter digests(transaction, key);
  std::int64_t bytes = 0;
  auto rows = transaction.query(R"sql(
    SELECT seq FROM journal WHERE memory = $1 AND kind NOT IN ('forget', 'restore', 'supersede')
  )sql",
                                {id});
  memory::BodyReader bodies(transaction);
  memory::BodyWriter writer(transaction);
  while (rows.next()) {
    const auto body = bodies.find(rows.integer(0));
    if (!body) continue;
    bytes += static_cast<std::int64_t>(body->size());
    digests.remove(rows.integer(0));
    writer.empty(rows.integer(0));
  }
  digests.finish();
  transaction.execute(R"sql(
    UPDATE spaces SET rows = rows + 1, bytes = bytes - $2,
      live = live - (SELECT count(*) FROM memories WHERE id = $3 AND state = 'live'),
      superseded = superseded - (SELECT count(*) FROM memories WHERE id = $3 AND state = 'superseded'),
      forgotten = forgotten - (SELECT count(*) FROM memories WHERE id = $3 AND state = 'forgotten')
    WHERE number = $1
  )sql",
                      {space, bytes, id});
  transaction.execute(R"sql(
    UPDATE memories SET state = 'erased', text_hash = NULL, occurred_at = NULL, expires_at = NULL,
      forgotten_at = NULL, restorable_until = NULL, due = NULL, erased_at = $2
    WHERE id = $1
  )sql",
                      {id, journal.time()});
}

}  // namespace theseus::tests
