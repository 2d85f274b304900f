#include "backup/restoring/new_rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "backup/restoring/rows_to_take.h"
#include "backup/restoring/vector_rows.h"
#include "base/json.h"
#include "base/quoted_path.h"
#include "memory/journal.h"
#include "memory/replay.h"
#include "memory/secret.h"
#include "storage/sqlite/sqlite_file.h"
#include "upgrade/stamp.h"

namespace theseus::backup {
namespace {

using memory::ReplayedRow;
using storage::Transaction;

constexpr int kRowsInABatch = 2000;

constexpr std::string_view kForgetKeys = R"sql(
DELETE FROM keys
)sql";

constexpr std::string_view kInsertKey = R"sql(
INSERT INTO keys (id, name, role, spaces, hash, created_at, expires_at, revoked_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
)sql";

constexpr std::string_view kForgetRetries = R"sql(
DELETE FROM idempotency
)sql";

constexpr std::string_view kRetries = R"sql(
SELECT number, key, token, request, time, status, seq, answer FROM idempotency
WHERE seq <= $1 ORDER BY number
)sql";

constexpr std::string_view kInsertRetry = R"sql(
INSERT INTO idempotency (number, key, token, request, time, status, seq, answer)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
)sql";

constexpr std::string_view kLastTime = R"sql(
SELECT time FROM journal ORDER BY seq DESC LIMIT 1
)sql";

constexpr std::string_view kEraseRow = R"sql(
SELECT seq FROM journal WHERE memory = $1 AND kind = 'erase' LIMIT 1
)sql";

constexpr std::string_view kSpaceOfMemory = R"sql(
SELECT space FROM memories WHERE id = $1
)sql";

// By the row that made it: another branch of the history may have given its number away again.
constexpr std::string_view kStandingSpace = R"sql(
SELECT s.erased_at FROM journal AS j JOIN spaces AS s ON s.number = j.space
WHERE j.seq = $1 AND j.kind = 'space' AND j.space = $2
)sql";

// But for those of restores that the ledger names, this one's among them: by them whoever reads it
// knows that steps it tells of were part of a restore.
constexpr std::string_view kForgetInstances = R"sql(
DELETE FROM instances WHERE role <> 'restore' OR ended IS NULL
  OR NOT EXISTS (SELECT 1 FROM ledger WHERE ledger.instance = instances.id)
)sql";

constexpr std::string_view kForgetLock = R"sql(
UPDATE upgrade_lock SET instance = NULL, since = NULL
)sql";

// A replay with what it stands on.
class Laying {
 public:
  explicit Laying(Transaction& transaction)
      : secret_(memory::load_secret(transaction)),
        digest_key_(memory::load_digest_key(transaction)),
        replay_({transaction, vectors_, secret_, digest_key_}) {}

  void lay(const ReplayedRow& row) { replay_.lay(row); }
  void finish() { replay_.finish(); }

 private:
  VectorRows vectors_;
  base::SipKey secret_;
  forms::DigestKey digest_key_;
  memory::Replay replay_;
};

std::int64_t head_of(OpenNewData& open) {
  std::int64_t head = 0;
  open.read([&head](Transaction& transaction) { head = memory::journal_head(transaction); });
  return head;
}

// What comes behind a damaged row stands on it.
upgrade::Outcome refuse_damaged(const NewData& data, const TakenRows& taken,
                                const RowsToTake::Damage& damage) {
  return upgrade::refused(fmt::format(
      "Row {} of {} is not what was written there: its digest is another. It was not taken over, "
      "and the data is as it was. What stands before it can be restored: theseus backup restore "
      "--to-seq {} --data {}",
      damage.seq, taken.source.string(), damage.before, base::quoted(data.folder.parent_path())));
}

upgrade::Outcome lay_rows(OpenNewData& open, Transaction& source, const NewData& data,
                          const TakenRows& taken) {
  RowsToTake rows(source, data.program,
                  {.after = head_of(open), .last = taken.last, .limit = kRowsInABatch});
  while (!rows.is_end()) {
    if (data.stop.stop_requested()) return upgrade::busy("Asked to stop. The data is as it was.");
    open.write([&](Transaction& transaction) {
      Laying laying(transaction);
      rows.for_each([&laying](const ReplayedRow& row) { laying.lay(row); });
      laying.finish();
    });
    if (const auto damage = rows.damage()) return refuse_damaged(data, taken, *damage);
  }
  return upgrade::Done{};
}

void take_retries(Transaction& onto, Transaction& source, std::int64_t last) {
  onto.execute(kForgetRetries);
  auto rows = source.query(kRetries, {last});
  while (rows.next()) {
    onto.execute(kInsertRetry, {rows.integer(0), rows.blob(1), rows.blob(2), rows.blob(3),
                                rows.integer(4), rows.integer(5), rows.integer(6), rows.text(7)});
  }
}

// The rows that a restore writes of itself, all at one time.
class Marking {
 public:
  Marking(Transaction& transaction, const base::Clock& clock, std::int64_t above)
      : transaction_(transaction), laying_(transaction), time_(clock.now()) {
    auto rows = transaction.query(kLastTime);
    if (rows.next()) time_ = std::max(time_, rows.time(0));
    marked_.head = above;
  }

  void note_restore(std::int64_t to) {
    const std::string body = base::to_text(nlohmann::json{{"to", to}, {"from", marked_.head}});
    lay({.kind = "restore_data", .body = {.is_there = true, .text = body}});
    marked_.restored_at = marked_.head;
  }

  void erase(const base::Id& memory) {
    if (transaction_.query(kEraseRow, {memory}).next()) return;
    std::optional<std::int64_t> space;
    {
      auto rows = transaction_.query(kSpaceOfMemory, {memory});
      if (rows.next()) space = rows.integer(0);
    }
    lay({.kind = "erase", .space = space, .memory = memory.view()});
    ++marked_.erased;
  }

  void erase(const ErasedSpace& space) {
    bool is_there = false;
    bool is_erased = false;
    {
      auto rows = transaction_.query(kStandingSpace, {space.made_at, space.number});
      is_there = rows.next();
      is_erased = is_there && !rows.is_null(0);
    }
    if (is_erased) return;
    if (is_there) {
      lay({.kind = "erase_space", .space = space.number});
      ++marked_.erased;
      return;
    }
    // A backup of that branch may be restored some day.
    for (const base::Id& memory : space.memories) erase(memory);
  }

  Marked finish() {
    laying_.finish();
    return marked_;
  }

 private:
  void lay(ReplayedRow row) {
    row.seq = ++marked_.head;
    row.time = time_;
    laying_.lay(row);
  }

  Transaction& transaction_;
  Laying laying_;
  base::Time time_;
  Marked marked_;
};

}  // namespace

upgrade::Outcome take_rows(const NewData& data, const TakenRows& taken) {
  upgrade::Outcome outcome = upgrade::Done{};
  OpenNewData open(data);
  storage::inspect_sqlite(taken.source, [&](Transaction& source) {
    outcome = lay_rows(open, source, data, taken);
    if (!outcome) return;
    open.write([&](Transaction& transaction) { take_retries(transaction, source, taken.last); });
  });
  return outcome;
}

void take_keys(const NewData& data, const std::vector<KeyRow>& keys) {
  OpenNewData(data).write([&keys](Transaction& transaction) {
    transaction.execute(kForgetKeys);
    for (const KeyRow& key : keys) {
      transaction.execute(kInsertKey, {key.id, key.name, key.role, key.spaces, key.hash,
                                       key.created_at, key.expires_at, key.revoked_at});
    }
  });
}

Marked mark(const NewData& data, const Mark& mark) {
  Marked marked;
  OpenNewData(data).write([&](Transaction& transaction) {
    Marking marking(transaction, data.clock, mark.above);
    marking.note_restore(mark.to);
    for (const base::Id& memory : mark.erasures.memories) marking.erase(memory);
    for (const ErasedSpace& space : mark.erasures.spaces) marking.erase(space);
    marked = marking.finish();
  });
  return marked;
}

void make_ownerless(const NewData& data, const Belonging& belonging) {
  OpenNewData(data).write([&belonging](Transaction& transaction) {
    transaction.execute(kForgetInstances);
    transaction.execute(kForgetLock);
    upgrade::Stamp stamp = upgrade::load_stamp(transaction);
    stamp.epoch = std::max(stamp.epoch, belonging.epoch_above) + 1;
    if (belonging.hold) stamp.hold = *belonging.hold;
    upgrade::update_stamp(transaction, stamp);
  });
}

}  // namespace theseus::backup
