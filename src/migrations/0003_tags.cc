// Tags in tables of their own: an index of the tags that bodies have now, so that lists by tag read
// no body, and the place of their descriptions. Bodies keep their tags, so nothing is contracted,
// and older programs go on writing what they know. Names are found by a keyed hash: an index over
// the names themselves would leave readable copies of what was erased.
#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/hash.h"
#include "migrations/catalog.h"

namespace theseus::migrations {
namespace {

using nlohmann::json;

constexpr std::string_view kSqlite =
#include "migrations/0003_tags.sqlite.sql.inc"
    ;

constexpr std::string_view kPostgres =
#include "migrations/0003_tags.postgres.sql.inc"
    ;

constexpr std::string_view kSecret = R"sql(
SELECT secret FROM data_set WHERE one = 1
)sql";

constexpr std::string_view kDescriptions = R"sql(
SELECT j.seq, j.space, b.body FROM journal AS j JOIN bodies AS b ON b.seq = j.seq
WHERE j.kind = 'tag' AND j.memory IS NULL AND b.body IS NOT NULL ORDER BY j.seq
)sql";

constexpr std::string_view kMemory = R"sql(
SELECT m.space, m.seq, m.state, b.body FROM memories AS m LEFT JOIN bodies AS b ON b.seq = m.seq
WHERE m.id = $1
)sql";

constexpr std::string_view kFindTag = R"sql(
SELECT number FROM tags WHERE space = $1 AND hash = $2
)sql";

constexpr std::string_view kInsertTag = R"sql(
INSERT INTO tags (space, hash, name, described) VALUES ($1, $2, $3, $4) RETURNING number
)sql";

constexpr std::string_view kTagsOfMemory = R"sql(
SELECT tag FROM memory_tags WHERE memory = $1 ORDER BY tag
)sql";

constexpr std::string_view kLink = R"sql(
INSERT INTO memory_tags (memory, tag) VALUES ($1, $2)
)sql";

constexpr std::string_view kUnlink = R"sql(
DELETE FROM memory_tags WHERE memory = $1 AND tag = $2
)sql";

constexpr std::string_view kDropUnused = R"sql(
DELETE FROM tags WHERE number = $1 AND described IS NULL
  AND NOT EXISTS (SELECT 1 FROM memory_tags WHERE tag = $1)
)sql";

constexpr std::string_view kNoteSeq = R"sql(
INSERT INTO tagged (memory, seq) VALUES ($1, $2)
ON CONFLICT (memory) DO UPDATE SET seq = excluded.seq
)sql";

constexpr std::string_view kForgetSeq = R"sql(
DELETE FROM tagged WHERE memory = $1
)sql";

constexpr std::string_view kDeleteLinks = R"sql(
DELETE FROM memory_tags WHERE (memory, tag) IN
  (SELECT memory, tag FROM memory_tags ORDER BY memory, tag LIMIT $1)
)sql";

constexpr std::string_view kDeleteSeqs = R"sql(
DELETE FROM tagged WHERE memory IN (SELECT memory FROM tagged ORDER BY memory LIMIT $1)
)sql";

constexpr std::string_view kDeleteTags = R"sql(
DELETE FROM tags WHERE number IN (SELECT number FROM tags ORDER BY number LIMIT $1)
)sql";

base::SipKey load_secret(storage::Transaction& transaction) {
  auto rows = transaction.query(kSecret);
  base::SipKey key;
  if (!rows.next() || rows.blob(0).size() < key.size()) {
    throw base::Error(base::ErrorKind::corrupt,
                      "the data set has no secret (table data_set); nothing was changed. Restore "
                      "it from a backup");
  }
  std::copy_n(rows.blob(0).begin(), key.size(), key.begin());
  return key;
}

std::int64_t hash_of(const base::SipKey& secret, std::string_view name) {
  return base::sip_hash(secret, base::bytes_of(name));
}

std::string text_in(const json& object, const char* name) {
  const auto place = object.find(name);
  return place != object.end() && place->is_string() ? place->get<std::string>() : "";
}

// A row {tag, description, was} gives `tag` its description, or takes it away where that is null; a
// rename says in `was` whose description is over.
using Described = std::map<std::pair<std::int64_t, std::string>, std::int64_t>;

void lay(Described& described, std::int64_t space, std::int64_t seq, const json& row) {
  described.erase({space, text_in(row, "was")});
  const std::string tag = text_in(row, "tag");
  if (text_in(row, "description").empty()) {
    described.erase({space, tag});
  } else if (!tag.empty()) {
    described[{space, tag}] = seq;
  }
}

// What an earlier upgrade that was rolled back left in the journal.
void insert_descriptions(storage::Transaction& transaction, const upgrade::StepContext&) {
  Described described;
  {
    auto rows = transaction.query(kDescriptions);
    while (rows.next()) {
      const json row = json::parse(rows.text(2), nullptr, false);
      if (row.is_object() && !rows.is_null(1)) {
        lay(described, rows.integer(1), rows.integer(0), row);
      }
    }
  }
  if (described.empty()) return;
  const base::SipKey secret = load_secret(transaction);
  for (const auto& [place, seq] : described) {
    const auto& [space, name] = place;
    transaction.query(kInsertTag, {space, hash_of(secret, name), name, seq}).next();
  }
}

struct StoredMemory {
  std::int64_t space = 0;
  std::int64_t seq = 0;
  bool is_erased = false;
  std::string body;  // empty where there is none
};

std::optional<StoredMemory> find_memory(storage::Transaction& transaction, const base::Bytes& id) {
  auto rows = transaction.query(kMemory, {id});
  if (!rows.next()) return std::nullopt;
  return StoredMemory{.space = rows.integer(0),
                      .seq = rows.integer(1),
                      .is_erased = rows.text(2) == "erased",
                      .body = rows.is_null(3) ? "" : std::string(rows.text(3))};
}

base::Result<std::set<std::string>> parse_tags(const std::string& body) {
  const json object = json::parse(body, nullptr, false);
  if (!object.is_object()) return base::Unexpected(base::Refusal{"its body is not a JSON object"});
  std::set<std::string> names;
  const auto tags = object.find("tags");
  if (tags == object.end()) return names;
  const bool are_texts = tags->is_array() && std::all_of(tags->begin(), tags->end(),
                                                         [](auto& tag) { return tag.is_string(); });
  if (!are_texts) return base::Unexpected(base::Refusal{"its tags are not a list of texts"});
  for (const json& tag : *tags) names.insert(tag.get<std::string>());
  return names;
}

std::int64_t ensure_tag(storage::Transaction& transaction, std::int64_t space,
                        const base::SipKey& secret, const std::string& name) {
  const std::int64_t hash = hash_of(secret, name);
  {
    auto rows = transaction.query(kFindTag, {space, hash});
    if (rows.next()) return rows.integer(0);
  }
  auto rows = transaction.query(kInsertTag, {space, hash, name, nullptr});
  rows.next();
  return rows.integer(0);
}

std::set<std::int64_t> tags_of(storage::Transaction& transaction, const base::Bytes& id) {
  std::set<std::int64_t> numbers;
  auto rows = transaction.query(kTagsOfMemory, {id});
  while (rows.next()) numbers.insert(rows.integer(0));
  return numbers;
}

void put_tags(storage::Transaction& transaction, const base::Bytes& id,
              const std::set<std::int64_t>& wanted) {
  const std::set<std::int64_t> present = tags_of(transaction, id);
  for (const std::int64_t tag : wanted) {
    if (!present.contains(tag)) transaction.execute(kLink, {id, tag});
  }
  for (const std::int64_t tag : present) {
    if (wanted.contains(tag)) continue;
    transaction.execute(kUnlink, {id, tag});
    transaction.execute(kDropUnused, {tag});
  }
}

std::optional<base::Refusal> carry_memory(storage::Transaction& transaction,
                                          const upgrade::Key& key) {
  const auto& id = std::get<base::Bytes>(key);
  const auto memory = find_memory(transaction, id);
  if (!memory || memory->is_erased) {
    put_tags(transaction, id, {});
    transaction.execute(kForgetSeq, {id});
    return std::nullopt;
  }
  std::set<std::int64_t> wanted;
  if (!memory->body.empty()) {
    const auto names = parse_tags(memory->body);
    if (!names) return names.error();
    const base::SipKey secret = load_secret(transaction);
    for (const std::string& name : *names) {
      wanted.insert(ensure_tag(transaction, memory->space, secret, name));
    }
  }
  put_tags(transaction, id, wanted);
  transaction.execute(kNoteSeq, {id, memory->seq});
  return std::nullopt;
}

// The names first: whoever erases a memory meanwhile finds them by the links.
std::int64_t remove_rows(storage::Transaction& transaction, std::int64_t limit) {
  for (const std::string_view sql : {kDeleteTags, kDeleteLinks, kDeleteSeqs}) {
    const std::int64_t gone = transaction.execute(sql, {limit});
    if (gone > 0) return gone;
  }
  return 0;
}

constexpr upgrade::QueueTrigger kTriggers[] = {
    {.name = "new",
     .event = "INSERT ON journal",
     .when = "NEW.kind IN ('remember', 'revise') AND NOT EXISTS (SELECT 1 FROM tagged WHERE memory "
             "= NEW.memory AND seq = NEW.seq)",
     .key = "NEW.memory"},
};

constexpr upgrade::Carry kCarry = {
    .key = upgrade::KeyKind::bytes,
    // Each memory has one such row.
    .page = R"sql(
SELECT seq, memory FROM journal WHERE kind = 'remember' AND memory IS NOT NULL AND seq > $1
ORDER BY seq LIMIT $2
)sql",
    .count = R"sql(
SELECT count(*) FROM journal WHERE kind = 'remember' AND memory IS NOT NULL AND seq <= $1
)sql",
    .expected = R"sql(
SELECT CAST(COALESCE(SUM(live + superseded + forgotten), 0) AS BIGINT) FROM spaces
)sql",
    .row = carry_memory,
    .triggers = kTriggers,
    .proof = R"sql(
SELECT m.id FROM memories AS m LEFT JOIN tagged AS t ON t.memory = m.id
WHERE (m.state = 'erased' AND t.seq IS NOT NULL
    OR m.state <> 'erased' AND (t.seq IS NULL OR t.seq <> m.seq))
  AND m.id NOT IN (SELECT key FROM queue_3)
)sql",
};

}  // namespace

const upgrade::Step kTags0003 = {
    .summary = "Tags in tables of their own, with descriptions; lists by tag read no body",
    .expand = {.sqlite = kSqlite, .postgres = kPostgres},
    .insert_rows = insert_descriptions,
    .carry = &kCarry,
    .revert = {.rows = remove_rows,
               .drop = {.sqlite = R"sql(
DROP TRIGGER clear_3;
DROP TRIGGER clear_3_space;
DROP TABLE memory_tags;
DROP TABLE tagged;
DROP TABLE tags;
)sql",
                        .postgres = R"sql(
DROP TRIGGER clear_3 ON journal;
DROP FUNCTION clear_3();
DROP TRIGGER clear_3_space ON journal;
DROP FUNCTION clear_3_space();
DROP TABLE memory_tags;
DROP TABLE tagged;
DROP TABLE tags;
)sql"}},
    .after_expand = {.oldest_reader = 1, .oldest_writer = 1},
    .after_contract = {.oldest_reader = 1, .oldest_writer = 3},
    .cost = {.carry_microseconds_a_row = 20, .removal_microseconds_a_row = 6, .bytes_a_row = 150},
};

}  // namespace theseus::migrations
