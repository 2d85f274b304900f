#include "memory/parity/mend.h"

#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "base/hash.h"
#include "memory/bodies.h"
#include "memory/current.h"
#include "memory/parity/lives.h"
#include "memory/secret.h"
#include "memory/tag_writer.h"

namespace theseus::memory {
namespace {

constexpr std::string_view kDeleteMemory = R"sql(
DELETE FROM memories WHERE id = $1
)sql";

constexpr std::string_view kPutMemory = R"sql(
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

constexpr std::string_view kRowsOfSpace = R"sql(
SELECT seq, kind, time FROM journal WHERE space = $1 ORDER BY seq
)sql";

constexpr std::string_view kStates = R"sql(
SELECT state, count(*) FROM memories WHERE space = $1 GROUP BY state
)sql";

constexpr std::string_view kDeleteSpace = R"sql(
DELETE FROM spaces WHERE number = $1
)sql";

constexpr std::string_view kPutSpace = R"sql(
INSERT INTO spaces (number, hash, name, created_at, erased_at, live, superseded, forgotten, rows,
  bytes)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
ON CONFLICT (number) DO UPDATE SET hash = excluded.hash, name = excluded.name,
  created_at = excluded.created_at, erased_at = excluded.erased_at, live = excluded.live,
  superseded = excluded.superseded, forgotten = excluded.forgotten, rows = excluded.rows,
  bytes = excluded.bytes
)sql";

constexpr std::string_view kDropTags = R"sql(
DELETE FROM memory_tags WHERE memory = $1
)sql";

constexpr std::string_view kNameTag = R"sql(
UPDATE tags SET name = $3 WHERE space = $1 AND hash = $2 AND name <> $3
)sql";

constexpr std::string_view kDropTagged = R"sql(
DELETE FROM tagged WHERE memory = $1
)sql";

// What the body says; nothing of an erased one.
struct FromBody {
  std::optional<std::int64_t> text_hash = {};
  std::optional<base::Time> occurred_at = {};
  std::optional<base::Time> expires_at = {};
  std::optional<base::Time> due = {};
};

std::optional<FromBody> read_body(const Life& life, const base::SipKey& secret) {
  const Memory& memory = life.memory;
  if (memory.state == State::erased) return FromBody{};
  const auto content = parse_content(life.body.value_or(""));
  if (!content) return std::nullopt;
  const bool is_forgotten = memory.state == State::forgotten;
  return FromBody{.text_hash = base::sip_hash(secret, base::bytes_of(content->text)),
                  .occurred_at = content->occurred_at,
                  .expires_at = content->expires_at,
                  .due = is_forgotten ? memory.restorable_until : content->expires_at};
}

// What its rows of the journal say of a space.
struct Fold {
  std::optional<std::string> name;
  std::optional<base::Time> created_at;
  std::optional<base::Time> erased_at;
  std::int64_t rows = 0;
  std::int64_t bytes = 0;
};

void name_space(Fold& fold, std::string_view body) {
  const auto json = nlohmann::json::parse(body, nullptr, false);
  if (json.is_object() && json.contains("name") && json["name"].is_string()) {
    fold.name = json["name"].get<std::string>();
  }
}

Fold fold_space(storage::Transaction& transaction, std::int64_t number) {
  Fold fold;
  BodyReader bodies(transaction);
  storage::Statement rows = transaction.query(kRowsOfSpace, {number});
  while (rows.next()) {
    const std::string_view body = bodies.find(rows.integer(0)).value_or("");
    ++fold.rows;
    fold.bytes += static_cast<std::int64_t>(body.size());
    if (rows.text(1) == "erase_space") {
      fold.erased_at = rows.time(2);
      fold.name.reset();
    }
    if (rows.text(1) != "space") continue;
    fold.created_at = rows.time(2);
    name_space(fold, body);
  }
  return fold;
}

std::map<State, std::int64_t> count_states(storage::Transaction& transaction, std::int64_t number) {
  std::map<State, std::int64_t> counts;
  storage::Statement rows = transaction.query(kStates, {number});
  while (rows.next()) counts[find_state(rows.text(0)).value_or(State::unknown)] = rows.integer(1);
  return counts;
}

}  // namespace

bool mend_memory(storage::Transaction& transaction, const base::Id& id) {
  const std::optional<Life> life = Lives(transaction, id).next();
  if (!life) {
    transaction.execute(kDeleteMemory, {id});
    return true;
  }
  if (!life->is_understood || !life->was_remembered) return false;
  const std::optional<FromBody> body = read_body(*life, load_secret(transaction));
  if (!body) return false;
  const Memory& memory = life->memory;
  transaction.execute(kPutMemory,
                      {id, life->space, memory.seq, memory.revision, name_of(memory.state),
                       body->text_hash, memory.created_at, memory.revised_at, body->occurred_at,
                       body->expires_at, memory.forgotten_at, memory.restorable_until,
                       memory.superseded_by, memory.erased_at, body->due});
  return true;
}

bool mend_space(storage::Transaction& transaction, std::int64_t number) {
  const Fold fold = fold_space(transaction, number);
  if (!fold.created_at) {
    transaction.execute(kDeleteSpace, {number});
    return true;
  }
  if (!fold.name && !fold.erased_at) return false;
  std::map<State, std::int64_t> states = count_states(transaction, number);
  std::optional<std::int64_t> hash;
  if (fold.name) hash = base::sip_hash(load_secret(transaction), base::bytes_of(*fold.name));
  transaction.execute(
      kPutSpace, {number, hash, fold.name, *fold.created_at, fold.erased_at, states[State::live],
                  states[State::superseded], states[State::forgotten], fold.rows, fold.bytes});
  return true;
}

bool mend_tags(storage::Transaction& transaction, const base::Id& id) {
  const std::optional<Life> life = Lives(transaction, id).next();
  if (!life || life->memory.state == State::erased) {
    transaction.execute(kDropTags, {id});
    transaction.execute(kDropTagged, {id});
    return true;
  }
  const auto content = parse_content(life->body.value_or(""));
  if (!life->is_understood || !content) return false;
  const std::vector<TagName> names = tag_names(load_secret(transaction), content->tags);
  TagWriter(transaction, life->space).replace(id, life->memory.seq, names);
  // A row that is found by its hash may have another name by now.
  for (const TagName& tag : names) {
    transaction.execute(kNameTag, {life->space, tag.hash, tag.name});
  }
  return true;
}

}  // namespace theseus::memory
