#include "backup/erasing/erased_content.h"

#include <functional>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "backup/restoring/vector_rows.h"
#include "memory/bodies.h"
#include "memory/content_kinds.h"
#include "memory/digest_writer.h"
#include "memory/refold.h"
#include "memory/secret.h"

namespace theseus::backup {
namespace {

using storage::Transaction;

constexpr std::string_view kRowsOfMemory = R"sql(
SELECT seq, space, memory, kind FROM journal WHERE memory = $1 ORDER BY seq
)sql";

constexpr std::string_view kRowsOfSpace = R"sql(
SELECT seq, space, memory, kind FROM journal WHERE space = $1 ORDER BY seq
)sql";

// By the row that made it: another branch of the history may have given its number away again.
constexpr std::string_view kStandingSpace = R"sql(
SELECT s.name FROM journal AS j JOIN spaces AS s ON s.number = j.space
WHERE j.seq = $1 AND j.kind = 'space' AND j.space = $2
)sql";

constexpr std::string_view kEmptyName = R"sql(
UPDATE spaces SET hash = NULL, name = NULL WHERE number = $1
)sql";

constexpr std::string_view kCount = R"sql(
UPDATE spaces SET live = live + $2, superseded = superseded + $3, forgotten = forgotten + $4,
  bytes = bytes - $5
WHERE number = $1
)sql";

constexpr std::string_view kDropKept = R"sql(
DELETE FROM kept_aside WHERE owner = $1
)sql";

constexpr std::string_view kDropKeptOfSpace = R"sql(
DELETE FROM kept_aside WHERE scope = $1
)sql";

constexpr std::string_view kDropLinks = R"sql(
DELETE FROM memory_tags WHERE memory = $1
)sql";

constexpr std::string_view kDropTagged = R"sql(
DELETE FROM tagged WHERE memory = $1
)sql";

constexpr std::string_view kDropTagsOfSpace = R"sql(
DELETE FROM tags WHERE space = $1
)sql";

constexpr std::string_view kDropUnusedTags = R"sql(
DELETE FROM tags
WHERE described IS NULL AND NOT EXISTS (SELECT 1 FROM memory_tags WHERE tag = tags.number)
)sql";

constexpr std::string_view kIsErased = R"sql(
SELECT 1 FROM journal WHERE kind IN ('erase', 'erase_space') LIMIT 1
)sql";

constexpr std::string_view kUnscrubbed = R"sql(
SELECT 1 FROM journal AS e LEFT JOIN scrubs AS s ON s.seq = e.seq
WHERE e.kind IN ('erase', 'erase_space') AND s.scrubbed_at IS NULL LIMIT 1
)sql";

constexpr std::string_view kDataSet = R"sql(
SELECT id FROM data_set WHERE one = 1
)sql";

constexpr std::string_view kNewest = R"sql(
SELECT max(seq) FROM journal WHERE kind IN ('erase', 'erase_space')
)sql";

struct Row {
  std::int64_t seq = 0;
  std::int64_t space = 0;
  std::optional<base::Id> memory = std::nullopt;
  bool has_no_content = false;
};

std::vector<Row> read_rows(storage::Statement rows) {
  std::vector<Row> read;
  while (rows.next()) {
    Row row{.seq = rows.integer(0),
            .space = rows.optional_integer(1).value_or(0),
            .has_no_content = memory::has_no_content(rows.text(3))};
    // One of another length is no memory's.
    const bool has_memory = !rows.is_null(2) && rows.blob(2).size() == base::Id().bytes.size();
    if (has_memory) row.memory = rows.id(2);
    read.push_back(row);
  }
  return read;
}

std::vector<Row> rows_of(Transaction& transaction, const base::Id& memory) {
  std::vector<Row> rows = read_rows(transaction.query(kRowsOfMemory, {memory}));
  std::erase_if(rows, [](const Row& row) { return row.has_no_content; });
  return rows;
}

std::vector<Row> rows_of(Transaction& transaction, const ErasedSpace& space) {
  return read_rows(transaction.query(kRowsOfSpace, {space.number}));
}

enum class Presence { absent, nameless, named };

Presence presence_of(Transaction& transaction, const ErasedSpace& space) {
  auto rows = transaction.query(kStandingSpace, {space.made_at, space.number});
  if (!rows.next()) return Presence::absent;
  return rows.is_null(0) ? Presence::nameless : Presence::named;
}

/// Looks for bodies that stand.
class Search {
 public:
  explicit Search(Transaction& transaction)
      : transaction_(transaction), bodies_(memory::BodyReader::of_any_format(transaction)) {}

  void look_for(const base::Id& memory) { look_at(rows_of(transaction_, memory)); }

  void look_for(const ErasedSpace& space) {
    const Presence presence = presence_of(transaction_, space);
    if (presence == Presence::absent) {
      for (const base::Id& memory : space.memories) look_for(memory);
      return;
    }
    if (presence == Presence::named) found_.names.insert(space.number);
    look_at(rows_of(transaction_, space));
  }

  StandingContent finish() { return std::move(found_); }

 private:
  void look_at(const std::vector<Row>& rows) {
    for (const Row& row : rows) {
      if (bodies_.find(row.seq)) found_.bodies.insert(row.seq);
    }
  }

  Transaction& transaction_;
  memory::BodyReader bodies_;
  StandingContent found_;
};

bool has_table(Transaction& transaction, std::string_view name) {
  const std::string structure = "\n" + transaction.structure();
  return structure.find("\ntable|" + std::string(name) + "|") != std::string::npos;
}

class Taking {
 public:
  explicit Taking(Transaction& transaction)
      : transaction_(transaction),
        secret_(memory::load_secret(transaction)),
        digest_key_(memory::load_digest_key(transaction)),
        reader_(memory::BodyReader::of_any_format(transaction)),
        writer_(transaction),
        has_tags_(has_table(transaction, "memory_tags")) {
    if (has_table(transaction, "digests")) digests_.emplace(transaction, digest_key_);
  }

  void take(const base::Id& memory) {
    empty(rows_of(transaction_, memory));
    settle(memory);
  }

  void take(const ErasedSpace& space) {
    if (presence_of(transaction_, space) == Presence::absent) {
      for (const base::Id& memory : space.memories) take(memory);
      return;
    }
    const std::vector<Row> rows = rows_of(transaction_, space);
    empty(rows);
    std::set<base::Id> memories;
    for (const Row& row : rows) {
      if (row.memory) memories.insert(*row.memory);
    }
    for (const base::Id& memory : memories) settle(memory);
    transaction_.execute(kEmptyName, {space.number});
    transaction_.execute(kDropKeptOfSpace, {space.number});
    if (has_tags_) transaction_.execute(kDropTagsOfSpace, {space.number});
  }

  void finish() {
    for (auto& [space, gone] : gone_) {
      transaction_.execute(kCount, {space, gone.memories[memory::State::live],
                                    gone.memories[memory::State::superseded],
                                    gone.memories[memory::State::forgotten], gone.bytes});
    }
    if (digests_) digests_->finish();
    if (has_tags_) transaction_.execute(kDropUnusedTags);
  }

 private:
  /// By how much the counters of a space change.
  struct Gone {
    std::map<memory::State, std::int64_t> memories = {};
    std::int64_t bytes = 0;
  };

  void empty(const std::vector<Row>& rows) {
    for (const Row& row : rows) {
      vectors_.dropped(transaction_, row.space, row.seq);
      const auto body = reader_.find(row.seq);
      if (!body) continue;
      gone_[row.space].bytes += static_cast<std::int64_t>(body->size());
      // Before the body: a trigger queues a row that has a digest and no body.
      if (digests_) digests_->remove(row.seq);
      writer_.empty(row.seq);
    }
  }

  /// Brings all that is derived of the memory up to the bodies that it has left.
  void settle(const base::Id& memory) {
    const auto [before, after] = memory::refold_memory(transaction_, memory, secret_);
    if (before) --gone_[before->space].memories[before->state];
    if (after) ++gone_[after->space].memories[after->state];
    transaction_.execute(kDropKept, {memory});
    if (!has_tags_) return;
    transaction_.execute(kDropLinks, {memory});
    transaction_.execute(kDropTagged, {memory});
  }

  Transaction& transaction_;
  base::SipKey secret_;
  forms::DigestKey digest_key_;
  memory::BodyReader reader_;
  memory::BodyWriter writer_;
  std::optional<memory::DigestWriter> digests_;
  VectorRows vectors_;
  bool has_tags_ = false;
  std::map<std::int64_t, Gone> gone_;  // by space
};

}  // namespace

LiveErasures read_live_erasures(storage::Database& database) {
  LiveErasures live;
  database.read([&live](Transaction& transaction) {
    live.erasures = read_erasures(transaction);
    {
      auto rows = transaction.query(kDataSet);
      if (rows.next()) live.data_set = rows.id(0);
    }
    auto rows = transaction.query(kNewest);
    if (rows.next()) live.newest = rows.optional_integer(0).value_or(0);
  });
  return live;
}

StandingContent find_standing(Transaction& transaction, const Erasures& erasures) {
  Search search(transaction);
  for (const base::Id& memory : erasures.memories) search.look_for(memory);
  for (const ErasedSpace& space : erasures.spaces) search.look_for(space);
  return search.finish();
}

bool is_scrubbed(Transaction& transaction) {
  if (!transaction.query(kIsErased).next()) return true;
  return has_table(transaction, "scrubs") && !transaction.query(kUnscrubbed).next();
}

void take_out(Transaction& transaction, const Erasures& erasures) {
  Taking taking(transaction);
  for (const base::Id& memory : erasures.memories) taking.take(memory);
  for (const ErasedSpace& space : erasures.spaces) taking.take(space);
  taking.finish();
}

}  // namespace theseus::backup
