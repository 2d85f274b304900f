#include "memory/sweeper.h"

#include <utility>
#include <vector>

#include "memory/secret.h"
#include "memory/space_write.h"
#include "scrub/scrub_rows.h"

namespace theseus::memory {
namespace {

// What was forgotten is due when it can no longer be restored. What a newer release put into a
// state of its own is that release's to sweep; without a beginning each round would step over all
// of it.
constexpr std::string_view kDue = R"sql(
SELECT id, due, state FROM memories
WHERE due >= $1 AND due <= $2 AND state IN ('live', 'superseded', 'forgotten')
ORDER BY due LIMIT $3
)sql";

// One long text with many revisions is as much work as many memories.
constexpr std::size_t kBytesErasedAtOnce = std::size_t{1} << 20;

// How long after its due time a row may be committed and still be seen by the next round: a write
// may wait for its turn, and another process's clock may be behind.
constexpr std::chrono::hours kLateness{1};

constexpr std::string_view kOldestRecords = R"sql(
SELECT number, time FROM idempotency ORDER BY number LIMIT $1
)sql";

constexpr std::string_view kDeleteRecords = R"sql(
DELETE FROM idempotency WHERE number <= $1
)sql";

struct DueMemory {
  base::Id id;
  State state = State::unknown;
};

struct Due {
  std::vector<DueMemory> memories;
  base::Time clear_until;  ///< nothing else was due before this
};

/// What was due from `since` to `now`, at most `limit`, the earliest first.
Due find_due(storage::Transaction& transaction, base::Time since, base::Time now, int limit) {
  Due due{.memories = {}, .clear_until = now};
  auto rows = transaction.query(kDue, {since, now, limit});
  while (rows.next()) {
    due.memories.push_back({rows.id(0), find_state(rows.text(2)).value_or(State::unknown)});
    if (due.memories.size() == static_cast<std::size_t>(limit)) due.clear_until = rows.time(1);
  }
  return due;
}

/// The last of the oldest records that are all too old, 0 when the first is young.
std::int64_t last_old_record(storage::Transaction& transaction, base::Time oldest, int limit) {
  std::int64_t last = 0;
  auto rows = transaction.query(kOldestRecords, {limit});
  while (rows.next() && rows.time(1) <= oldest) last = rows.integer(0);
  return last;
}

}  // namespace

Sweeper::Sweeper(Parts parts, Retention retention)
    : parts_(std::move(parts)),
      retention_(retention),
      spaces_({parts_.database, parts_.index, parts_.clock, parts_.on_erased}) {}

int Sweeper::sweep(int limit) {
  // First, so that nothing is forgotten one by one in a space that goes whole.
  if (spaces_.erase_some()) return 1;
  const base::Time now = parts_.clock.now();
  begin_round(now);
  bool is_due = false;
  // Looked at first, so that a round with nothing to do takes nobody's turn to write.
  parts_.database.read([&](storage::Transaction& transaction) {
    const Due first = find_due(transaction, since_, now, 1);
    clear_until_ = first.clear_until;
    is_due =
        !first.memories.empty() || last_old_record(transaction, now - retention_.retries, 1) != 0;
  });
  if (!is_due) return 0;

  int taken = 0;
  parts_.database.write([&](storage::Transaction& transaction) {
    erased_.clear();
    taken = take_due(transaction, now, limit) + drop_records(transaction, now, limit);
    return storage::Ending::commit;
  });
  for (const Erased& each : erased_) parts_.on_erased(each.seq, each.forms);
  erased_.clear();
  return taken;
}

/// A clock that was set back begins anew.
void Sweeper::begin_round(base::Time now) {
  const bool looks_at_all = rounds_++ % kRoundsToTheNextFull == 0 || clear_until_ > now;
  since_ = looks_at_all ? base::Time::min() : clear_until_ - kLateness;
}

int Sweeper::take_due(storage::Transaction& transaction, base::Time now, int limit) {
  const auto due = find_due(transaction, since_, now, limit).memories;
  const forms::DigestKey digest_key = load_digest_key(transaction);
  JournalWriter journal(transaction, digest_key, {.now = now});
  int taken = 0;
  std::size_t erased_bytes = 0;
  for (const DueMemory& each : due) {
    if (erased_bytes > kBytesErasedAtOnce) break;
    const auto stored = find_stored(transaction, each.id);
    SpaceWrite changes(transaction, journal, stored->row.space);
    if (each.state == State::forgotten) {
      ContentErasure content({transaction, journal, parts_.index});
      changes.erase(each.id, content);
      erased_bytes += content.forms().bytes();
      erased_.push_back({.seq = journal.head(), .forms = content.forms()});
      scrub::note_erase(transaction, journal.head());
    } else {
      changes.forget(stored->row, journal.time() + retention_.forgotten, Cause::expired);
    }
    changes.finish();
    ++taken;
  }
  journal.finish();
  return taken;
}

int Sweeper::drop_records(storage::Transaction& transaction, base::Time now, int limit) const {
  const std::int64_t last = last_old_record(transaction, now - retention_.retries, limit);
  if (last == 0) return 0;
  return static_cast<int>(transaction.execute(kDeleteRecords, {last}));
}

}  // namespace theseus::memory
