#include "memory/refold.h"

#include <string>

#include "memory/bodies.h"
#include "memory/current.h"
#include "memory/fold.h"
#include "memory/journal.h"

namespace theseus::memory {
namespace {

constexpr std::string_view kLife = R"sql(
SELECT seq, time, kind, space, memory, revision, key FROM journal WHERE memory = $1 ORDER BY seq
)sql";

constexpr std::string_view kStored = R"sql(
SELECT space, seq, state FROM memories WHERE id = $1
)sql";

constexpr std::string_view kStore = R"sql(
INSERT INTO memories (id, space, seq, revision, state, text_hash, created_at, revised_at,
  occurred_at, expires_at, forgotten_at, restorable_until, superseded_by, erased_at, due)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
ON CONFLICT (id) DO UPDATE SET space = excluded.space, seq = excluded.seq,
  revision = excluded.revision, state = excluded.state, text_hash = excluded.text_hash,
  created_at = excluded.created_at, revised_at = excluded.revised_at,
  occurred_at = excluded.occurred_at, expires_at = excluded.expires_at,
  forgotten_at = excluded.forgotten_at, restorable_until = excluded.restorable_until,
  superseded_by = excluded.superseded_by, erased_at = excluded.erased_at, due = excluded.due
)sql";

constexpr std::string_view kDelete = R"sql(
DELETE FROM memories WHERE id = $1
)sql";

/// All that the journal says of one memory.
struct Story {
  Memory memory = {};
  std::int64_t space = 0;  ///< of its first row
  std::string body = {};   ///< of the row `memory.seq`
  bool was_remembered = false;
};

Story read_story(storage::Transaction& transaction, const base::Id& id) {
  Story story{.memory = {.id = id}};
  bool is_first = true;
  auto bodies = BodyReader::of_any_format(transaction);
  auto rows = transaction.query(kLife, {id});
  while (rows.next()) {
    const JournalRow row = journal_row(rows, bodies);
    if (is_first) story.space = row.space.value_or(0);
    is_first = false;
    story.was_remembered = story.was_remembered || row.kind == "remember";
    apply(story.memory, row);
    if (story.memory.seq == row.seq) story.body = row.body.value_or("");
  }
  return story;
}

std::optional<Refolded::Row> find_row(storage::Transaction& transaction, const base::Id& id) {
  auto rows = transaction.query(kStored, {id});
  if (!rows.next()) return std::nullopt;
  return Refolded::Row{.space = rows.integer(0),
                       .seq = rows.integer(1),
                       .state = find_state(rows.text(2)).value_or(State::unknown)};
}

/// What the row says of the content.
struct Extract {
  std::optional<std::int64_t> text_hash;
  std::optional<base::Time> occurred_at;
  std::optional<base::Time> expires_at;
};

Extract extract_of(const Story& story, const base::SipKey& secret) {
  if (story.memory.state == State::erased) return {};
  const auto content = parse_content(story.body);
  if (!content) return {};
  return {.text_hash = base::sip_hash(secret, base::bytes_of(content->text)),
          .occurred_at = content->occurred_at,
          .expires_at = content->expires_at};
}

void store(storage::Transaction& transaction, const Story& story, const Extract& extract) {
  const Memory& memory = story.memory;
  const auto due = memory.state == State::forgotten ? memory.restorable_until : extract.expires_at;
  transaction.execute(kStore,
                      {memory.id, story.space, memory.seq, memory.revision, name_of(memory.state),
                       extract.text_hash, memory.created_at, memory.revised_at, extract.occurred_at,
                       extract.expires_at, memory.forgotten_at, memory.restorable_until,
                       memory.superseded_by, memory.erased_at, due});
}

}  // namespace

Refolded refold_memory(storage::Transaction& transaction, const base::Id& id,
                       const base::SipKey& secret) {
  Refolded refolded{.before = find_row(transaction, id), .after = std::nullopt};
  const Story story = read_story(transaction, id);
  if (!story.was_remembered) {
    transaction.execute(kDelete, {id});
    return refolded;
  }
  store(transaction, story, extract_of(story, secret));
  refolded.after = {.space = story.space, .seq = story.memory.seq, .state = story.memory.state};
  return refolded;
}

}  // namespace theseus::memory
