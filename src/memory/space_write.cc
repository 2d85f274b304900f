#include "memory/space_write.h"

namespace theseus::memory {
namespace {

constexpr std::string_view kInsertMemory = R"sql(
INSERT INTO memories (id, space, seq, revision, state, text_hash, created_at, occurred_at,
  expires_at, due)
VALUES ($1, $2, $3, 1, 'live', $4, $5, $6, $7, $7)
)sql";

constexpr std::string_view kRevise = R"sql(
UPDATE memories SET seq = $2, revision = $3, text_hash = $4, revised_at = $5, occurred_at = $6,
  expires_at = $7, due = $7
WHERE id = $1
)sql";

constexpr std::string_view kSupersede = R"sql(
UPDATE memories SET state = 'superseded', superseded_by = $2 WHERE id = $1
)sql";

constexpr std::string_view kForget = R"sql(
UPDATE memories SET state = 'forgotten', forgotten_at = $2, restorable_until = $3, due = $3
WHERE id = $1
)sql";

constexpr std::string_view kRestore = R"sql(
UPDATE memories SET state = $2, forgotten_at = NULL, restorable_until = NULL, due = expires_at
WHERE id = $1
)sql";

constexpr std::string_view kCount = R"sql(
UPDATE spaces SET live = live + $2, superseded = superseded + $3, forgotten = forgotten + $4,
  rows = rows + $5, bytes = bytes + $6
WHERE number = $1
)sql";

constexpr std::string_view kLastSpace = R"sql(
SELECT number FROM spaces ORDER BY number DESC LIMIT 1
)sql";

constexpr std::string_view kInsertSpace = R"sql(
INSERT INTO spaces (number, hash, name, created_at, live, superseded, forgotten, rows, bytes)
VALUES ($1, $2, $3, $4, 0, 0, 0, 1, $5)
)sql";

std::int64_t next_space_number(storage::Transaction& transaction) {
  auto rows = transaction.query(kLastSpace);
  return rows.next() ? rows.integer(0) + 1 : 1;
}

}  // namespace

std::optional<StoredMemory> find_stored(storage::Transaction& transaction, const base::Id& id) {
  std::optional<StoredMemory> stored;
  find_current(transaction, id, [&stored](const CurrentRow& row) {
    stored = StoredMemory{row, std::string(row.body.value_or(""))};
    stored->row.body.reset();
  });
  return stored;
}

std::int64_t SpaceWrite::remember(const base::Id& id, const Filling& filling) {
  tags_.add(id, next_seq(), filling.tags);
  const std::int64_t seq = append({.kind = "remember",
                                   .space = space_,
                                   .memory = id,
                                   .revision = 1,
                                   .body = filling.body,
                                   .packed_body = filling.packed_body});
  transaction_.execute(kInsertMemory, {id, space_, seq, filling.text_hash, journal_.time(),
                                       filling.occurred_at, filling.expires_at});
  count(State::live, 1);
  return seq;
}

std::int64_t SpaceWrite::revise(const CurrentRow& row, const Filling& filling) {
  const int revision = row.revision + 1;
  tags_.replace(row.id, next_seq(), filling.tags);
  const std::int64_t seq = append({.kind = "revise",
                                   .space = space_,
                                   .memory = row.id,
                                   .revision = revision,
                                   .body = filling.body,
                                   .packed_body = filling.packed_body});
  transaction_.execute(kRevise, {row.id, seq, revision, filling.text_hash, journal_.time(),
                                 filling.occurred_at, filling.expires_at});
  return seq;
}

void SpaceWrite::supersede(const CurrentRow& older, const base::Id& newer) {
  const std::string body = supersede_body(newer);
  append({.kind = "supersede", .space = space_, .memory = older.id, .body = body});
  transaction_.execute(kSupersede, {older.id, newer});
  count(older.state, -1);
  count(State::superseded, 1);
}

void SpaceWrite::forget(const CurrentRow& row, base::Time restorable_until, Cause cause) {
  const std::string body = forget_body(restorable_until, cause);
  append({.kind = "forget", .space = space_, .memory = row.id, .body = body});
  transaction_.execute(kForget, {row.id, journal_.time(), restorable_until});
  count(row.state, -1);
  count(State::forgotten, 1);
}

void SpaceWrite::restore(const CurrentRow& row) {
  append({.kind = "restore", .space = space_, .memory = row.id});
  const State state = row.superseded_by ? State::superseded : State::live;
  transaction_.execute(kRestore, {row.id, name_of(state)});
  count(State::forgotten, -1);
  count(state, 1);
}

void SpaceWrite::erase(const base::Id& memory, ContentErasure& content) {
  append({.kind = "erase", .space = space_, .memory = memory});
  const ContentErasure::Gone gone = content.erase(memory);
  bytes_ -= gone.bytes;
  if (gone.state) count(*gone.state, -1);
}

void SpaceWrite::describe(const TagDescription& description) {
  if (description.was) tags_.describe(*description.was, std::nullopt);
  tags_.describe(description.tag, description.text ? std::optional(next_seq()) : std::nullopt);
  const std::string body = tag_body(
      description.tag.name, description.text,
      description.was ? std::optional<std::string_view>(description.was->name) : std::nullopt);
  append({.kind = "tag", .space = space_, .body = body});
}

void SpaceWrite::finish() {
  if (rows_ == 0) return;
  transaction_.execute(kCount, {space_, live_, superseded_, forgotten_, rows_, bytes_});
}

std::int64_t SpaceWrite::append(const Entry& entry) {
  ++rows_;
  if (entry.body) bytes_ += static_cast<std::int64_t>(entry.body->size());
  return journal_.append(entry);
}

void SpaceWrite::count(State state, int change) {
  if (state == State::live) live_ += change;
  if (state == State::superseded) superseded_ += change;
  if (state == State::forgotten) forgotten_ += change;
}

std::int64_t ensure_space(storage::Transaction& transaction, JournalWriter& journal,
                          const Spaces& spaces, std::string_view name) {
  if (const auto space = spaces.find(transaction, name)) return space->number;
  const std::int64_t number = next_space_number(transaction);
  const std::string body = space_body(name);
  journal.append({.kind = "space", .space = number, .body = body});
  transaction.execute(kInsertSpace, {number, spaces.hash_of(name), name, journal.time(),
                                     static_cast<std::int64_t>(body.size())});
  return number;
}

}  // namespace theseus::memory
