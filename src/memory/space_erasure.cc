#include "memory/space_erasure.h"

#include <set>
#include <utility>
#include <vector>

#include "memory/bodies.h"
#include "memory/secret.h"
#include "scrub/scrub_rows.h"

namespace theseus::memory {
namespace {

constexpr std::string_view kRowOfName = R"sql(
SELECT seq FROM journal WHERE space = $1 AND kind = 'space' ORDER BY seq
)sql";

constexpr std::string_view kEraseName = R"sql(
UPDATE spaces SET hash = NULL, name = NULL, erased_at = $2, rows = rows + 1, bytes = bytes - $3
WHERE number = $1
)sql";

constexpr std::string_view kDropKept = R"sql(
DELETE FROM kept_aside WHERE scope = $1
)sql";

// A finished space is told by its counters and the names of its tags, which go last, so that no
// table must say how far this is.
constexpr std::string_view kUnfinished = R"sql(
SELECT j.space, j.seq FROM journal AS j JOIN spaces AS s ON s.number = j.space
WHERE j.kind = 'erase_space' AND j.memory IS NULL
  AND (s.bytes > 0 OR s.live > 0 OR s.superseded > 0 OR s.forgotten > 0
    OR EXISTS (SELECT 1 FROM tags AS t WHERE t.space = s.number))
ORDER BY j.seq LIMIT 1
)sql";

constexpr std::string_view kCountUnfinished = R"sql(
SELECT count(*) FROM journal AS j JOIN spaces AS s ON s.number = j.space
WHERE j.kind = 'erase_space' AND j.memory IS NULL
  AND (s.bytes > 0 OR s.live > 0 OR s.superseded > 0 OR s.forgotten > 0
    OR EXISTS (SELECT 1 FROM tags AS t WHERE t.space = s.number))
)sql";

constexpr std::string_view kRows = R"sql(
SELECT j.seq, j.memory,
  CASE WHEN m.state IS NULL OR m.state = 'erased' THEN 0 ELSE 1 END
FROM journal AS j LEFT JOIN memories AS m ON m.id = j.memory
WHERE j.space = $1 AND j.seq > $2 ORDER BY j.seq LIMIT $3
)sql";

constexpr std::string_view kCount = R"sql(
UPDATE spaces SET live = live - $2, superseded = superseded - $3, forgotten = forgotten - $4,
  bytes = bytes - $5
WHERE number = $1
)sql";

// Nothing is left, whatever damage let the counters say.
constexpr std::string_view kFinish = R"sql(
UPDATE spaces SET live = 0, superseded = 0, forgotten = 0, bytes = 0 WHERE number = $1
)sql";

constexpr std::string_view kDropTags = R"sql(
DELETE FROM tags WHERE space = $1
)sql";

// What a batch looks at, and what it empties before it ends.
constexpr int kRowsOfABatch = 500;
constexpr int kErasedInABatch = 100;
constexpr std::int64_t kBytesOfABatch = std::int64_t{1} << 20;

/// What went of a space in one transaction.
struct Tally {
  std::int64_t live = 0;
  std::int64_t superseded = 0;
  std::int64_t forgotten = 0;
  std::int64_t bytes = 0;
  int erased = 0;

  void add(const ContentErasure::Gone& gone) {
    live += gone.state == State::live ? 1 : 0;
    superseded += gone.state == State::superseded ? 1 : 0;
    forgotten += gone.state == State::forgotten ? 1 : 0;
    bytes += gone.bytes;
    ++erased;
  }
  bool is_full() const { return erased >= kErasedInABatch || bytes >= kBytesOfABatch; }
};

}  // namespace

std::int64_t erase_name(storage::Transaction& transaction, JournalWriter& journal,
                        ContentErasure& content, const Space& space) {
  const std::int64_t seq = journal.append({.kind = "erase_space", .space = space.number});
  std::int64_t bytes = 0;
  std::vector<std::int64_t> rows_of_name;
  {
    auto rows = transaction.query(kRowOfName, {space.number});
    while (rows.next()) rows_of_name.push_back(rows.integer(0));
  }
  for (const std::int64_t row : rows_of_name) bytes += content.erase_row(row);
  transaction.execute(kEraseName, {space.number, journal.time(), bytes});
  transaction.execute(kDropKept, {space.number});
  return seq;
}

std::int64_t count_unfinished_spaces(storage::Transaction& transaction) {
  auto row = transaction.query(kCountUnfinished);
  row.next();
  return row.integer(0);
}

bool SpaceErasure::erase_some() {
  if (!place_) {
    parts_.database.read(
        [this](storage::Transaction& transaction) { place_ = find_place(transaction); });
  }
  if (!place_) return false;
  const Place begun = *place_;
  ErasedForms forms;
  std::optional<Place> next;
  parts_.database.write([&](storage::Transaction& transaction) {
    forms = ErasedForms();
    next = erase_batch(transaction, begun, forms);
    return storage::Ending::commit;
  });
  place_ = next;
  if (!forms.empty()) parts_.on_erased(begun.erased_by, forms);
  return true;
}

std::optional<SpaceErasure::Place> SpaceErasure::find_place(storage::Transaction& transaction) {
  auto rows = transaction.query(kUnfinished);
  if (!rows.next()) return std::nullopt;
  return Place{.space = rows.integer(0), .erased_by = rows.integer(1)};
}

// A space is finished when a round through all of its rows has met nothing.
std::optional<SpaceErasure::Place> SpaceErasure::erase_batch(storage::Transaction& transaction,
                                                             Place place, ErasedForms& forms) {
  const std::vector<Row> rows = read_rows(transaction, place);
  if (rows.empty() && place.has_met_any) {
    return Place{.space = place.space, .erased_by = place.erased_by};
  }
  if (rows.empty()) {
    transaction.execute(kDropTags, {place.space});
    transaction.execute(kFinish, {place.space});
    return std::nullopt;
  }
  const forms::DigestKey digest_key = load_digest_key(transaction);
  JournalWriter journal(transaction, digest_key, {.now = parts_.clock.now()});
  ContentErasure content({transaction, journal, parts_.index});
  BodyReader bodies(transaction);
  Tally tally;
  for (auto row = rows.begin(); row != rows.end() && !tally.is_full(); ++row) {
    const bool holds_something = row->is_of_unerased || bodies.find(row->seq);
    if (holds_something && row->memory) {
      tally.add(content.erase_with_space(*row->memory));
    } else if (holds_something) {
      tally.add({.state = std::nullopt, .bytes = content.erase_row(row->seq)});
    }
    place.after = row->seq;
  }
  transaction.execute(kCount,
                      {place.space, tally.live, tally.superseded, tally.forgotten, tally.bytes});
  journal.finish();
  forms.add(content.forms());
  place.has_met_any = place.has_met_any || tally.erased > 0;
  if (!forms.empty()) scrub::note_erase(transaction, place.erased_by);
  return place;
}

std::vector<SpaceErasure::Row> SpaceErasure::read_rows(storage::Transaction& transaction,
                                                       const Place& place) {
  std::vector<Row> read;
  auto rows = transaction.query(kRows, {place.space, place.after, kRowsOfABatch});
  while (rows.next()) {
    read.push_back({rows.integer(0), rows.optional_id(1), rows.integer(2) == 1});
  }
  return read;
}

}  // namespace theseus::memory
