#include "memory/parity/lives.h"

#include <algorithm>
#include <array>

#include "memory/fold.h"

namespace theseus::memory {
namespace {

// An id of another length is found by the row's digest, and is no memory's.
constexpr std::string_view kRows = R"sql(
SELECT seq, time, kind, space, memory, revision, key FROM journal
WHERE memory IS NOT NULL AND length(memory) = 16
ORDER BY memory, seq
)sql";

constexpr std::string_view kRowsOfMemory = R"sql(
SELECT seq, time, kind, space, memory, revision, key FROM journal
WHERE memory = $1
ORDER BY seq
)sql";

bool is_known(std::string_view kind) {
  static constexpr std::array<std::string_view, 6> kKinds = {"remember", "revise",  "supersede",
                                                             "forget",   "restore", "erase"};
  return std::find(kKinds.begin(), kKinds.end(), kind) != kKinds.end();
}

void lay(Life& life, const JournalRow& row) {
  life.is_understood = life.is_understood && is_known(row.kind);
  life.was_remembered = life.was_remembered || row.kind == "remember";
  apply(life.memory, row);
  if (life.memory.seq != row.seq) return;
  life.body.reset();
  if (row.body) life.body = std::string(*row.body);
}

}  // namespace

Lives::Lives(storage::Transaction& transaction)
    : bodies_(BodyReader::of_any_format(transaction)),
      rows_(transaction.query(kRows)),
      has_row_(rows_.next()) {}

Lives::Lives(storage::Transaction& transaction, const base::Id& memory)
    : bodies_(transaction),
      rows_(transaction.query(kRowsOfMemory, {memory})),
      has_row_(rows_.next()) {}

std::optional<Life> Lives::next() {
  if (!has_row_) return std::nullopt;
  Life life;
  life.memory.id = rows_.id(4);
  life.space = rows_.optional_integer(3).value_or(0);
  while (has_row_ && rows_.id(4) == life.memory.id) {
    lay(life, journal_row(rows_, bodies_));
    has_row_ = rows_.next();
  }
  return life;
}

}  // namespace theseus::memory
