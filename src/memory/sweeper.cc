#include "memory/sweeper.h"

#include <vector>

#include "memory/secret.h"
#include "memory/space_write.h"

namespace theseus::memory {
namespace {

// What was forgotten has a due time as well (restorable_until); without the condition on the state
// all that is past it would stand before everything else for ever, and without a beginning each
// round would step over all of it. What a newer release put into a state of its own is that
// release's to sweep.
constexpr std::string_view kExpired = R"sql(
SELECT id, due FROM memories WHERE due >= $1 AND due <= $2 AND state IN ('live', 'superseded')
ORDER BY due LIMIT $3
)sql";

// How long after its due time a row may be committed and still be seen by the next round: a write
// may wait for its turn, and another process's clock may be behind.
constexpr std::chrono::hours kLateness{1};

constexpr std::string_view kOldestRecords = R"sql(
SELECT number, time FROM idempotency ORDER BY number LIMIT $1
)sql";

constexpr std::string_view kDeleteRecords = R"sql(
DELETE FROM idempotency WHERE number <= $1
)sql";

struct Expired {
  std::vector<base::Id> ids;
  base::Time clear_until;  ///< nothing else was due before this
};

/// What was due from `since` to `now`, at most `limit`, the earliest first.
Expired find_expired(storage::Transaction& transaction, base::Time since, base::Time now,
                     int limit) {
  Expired expired{.ids = {}, .clear_until = now};
  auto rows = transaction.query(kExpired, {since, now, limit});
  while (rows.next()) {
    expired.ids.push_back(rows.id(0));
    if (expired.ids.size() == static_cast<std::size_t>(limit)) expired.clear_until = rows.time(1);
  }
  return expired;
}

/// The last of the oldest records that are all too old, 0 when the first is young.
std::int64_t last_old_record(storage::Transaction& transaction, base::Time oldest, int limit) {
  std::int64_t last = 0;
  auto rows = transaction.query(kOldestRecords, {limit});
  while (rows.next() && rows.time(1) <= oldest) last = rows.integer(0);
  return last;
}

}  // namespace

Sweeper::Sweeper(storage::Database& database, const base::Clock& clock, Retention retention)
    : database_(database), clock_(clock), retention_(retention) {}

int Sweeper::sweep(int limit) {
  const base::Time now = clock_.now();
  begin_round(now);
  bool is_due = false;
  // Looked at first, so that a round with nothing to do takes nobody's turn to write.
  database_.read([&](storage::Transaction& transaction) {
    const Expired first = find_expired(transaction, since_, now, 1);
    clear_until_ = first.clear_until;
    is_due = !first.ids.empty() || last_old_record(transaction, now - retention_.retries, 1) != 0;
  });
  if (!is_due) return 0;

  int taken = 0;
  database_.write([&](storage::Transaction& transaction) {
    taken = forget_expired(transaction, now, limit) + drop_records(transaction, now, limit);
    return storage::Ending::commit;
  });
  return taken;
}

/// A clock that was set back begins anew.
void Sweeper::begin_round(base::Time now) {
  const bool looks_at_all = rounds_++ % kRoundsToTheNextFull == 0 || clear_until_ > now;
  since_ = looks_at_all ? base::Time::min() : clear_until_ - kLateness;
}

int Sweeper::forget_expired(storage::Transaction& transaction, base::Time now, int limit) const {
  const auto ids = find_expired(transaction, since_, now, limit).ids;
  const forms::DigestKey digest_key = load_digest_key(transaction);
  JournalWriter journal(transaction, digest_key, {.now = now});
  for (const base::Id& id : ids) {
    const auto stored = find_stored(transaction, id);
    SpaceWrite changes(transaction, journal, stored->row.space);
    changes.forget(stored->row, journal.time() + retention_.forgotten, Cause::expired);
    changes.finish();
  }
  journal.finish();
  return static_cast<int>(ids.size());
}

int Sweeper::drop_records(storage::Transaction& transaction, base::Time now, int limit) const {
  const std::int64_t last = last_old_record(transaction, now - retention_.retries, limit);
  if (last == 0) return 0;
  return static_cast<int>(transaction.execute(kDeleteRecords, {last}));
}

}  // namespace theseus::memory
