#include "memory/journal_writer.h"

#include <algorithm>

namespace theseus::memory {
namespace {

constexpr std::string_view kLastRow = R"sql(
SELECT seq, time FROM journal ORDER BY seq DESC LIMIT 1
)sql";

constexpr std::string_view kInsertRow = R"sql(
INSERT INTO journal (seq, time, kind, space, memory, revision, key)
VALUES ($1, $2, $3, $4, $5, $6, $7)
)sql";

}  // namespace

JournalWriter::JournalWriter(storage::Transaction& transaction, const forms::DigestKey& digest_key,
                             const Authorship& authorship)
    : transaction_(transaction),
      digests_(transaction, digest_key),
      bodies_(transaction),
      key_(authorship.key),
      time_(authorship.now) {
  auto rows = transaction_.query(kLastRow);
  if (!rows.next()) return;
  head_ = rows.integer(0);
  // A clock that was set back must not break the order of times, which as_of searches.
  time_ = std::max(time_, rows.time(1));
}

std::int64_t JournalWriter::append(const Entry& entry) {
  const std::int64_t seq = head_ + 1;
  digests_.add({.seq = seq, .space = entry.space}, row_of(entry));
  if (entry.body) bodies_.insert(seq, *entry.body, entry.packed_body);
  transaction_.execute(kInsertRow,
                       {seq, time_, entry.kind, entry.space, entry.memory, entry.revision, key_});
  head_ = seq;
  return seq;
}

// The digest first: whoever empties a body that has one is taken for an older program.
void JournalWriter::erase(std::int64_t seq) {
  digests_.remove(seq);
  bodies_.empty(seq);
}

forms::Row JournalWriter::row_of(const Entry& entry) const {
  forms::Row row{.kind = entry.kind, .time = base::to_milliseconds(time_), .body = entry.body};
  if (entry.memory) row.memory = entry.memory->view();
  if (entry.revision) row.revision = *entry.revision;
  if (key_) row.key = key_->view();
  return row;
}

}  // namespace theseus::memory
