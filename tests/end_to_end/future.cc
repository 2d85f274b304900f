#include "end_to_end/future.h"

#include <fstream>
#include <iterator>

#include "base/hash.h"
#include "storage/sqlite/sqlite_database.h"
#include "storage/sqlite/sqlite_file.h"
#include "storage/sqlite/turnstile.h"
#include "upgrade/ledger.h"

namespace theseus::tests {
namespace {

constexpr std::string_view kNewShapes = R"sql(
CREATE TABLE seen (number INTEGER PRIMARY KEY, seq INTEGER NOT NULL) STRICT;
ALTER TABLE spaces ADD COLUMN colour TEXT;
CREATE TRIGGER see AFTER INSERT ON journal BEGIN INSERT INTO seen (seq) VALUES (NEW.seq); END;
)sql";

constexpr std::string_view kEraseRow = R"sql(
INSERT INTO journal (seq, time, kind, space, memory)
SELECT (SELECT MAX(seq) FROM journal) + 1, (SELECT MAX(time) FROM journal), 'erase', space, id
FROM memories WHERE id = $1
)sql";

constexpr std::string_view kEmptyBodies =
    "UPDATE packed SET body = NULL WHERE seq IN (SELECT seq FROM journal WHERE memory = $1)";

constexpr std::string_view kEmptyMemory = R"sql(
UPDATE memories SET state = 'erased', text_hash = NULL, due = NULL,
  erased_at = (SELECT MAX(time) FROM journal)
WHERE id = $1
)sql";

constexpr std::string_view kCountErased =
    "UPDATE spaces SET live = live - 1, rows = rows + 1 "
    "WHERE number = (SELECT space FROM memories WHERE id = $1)";

constexpr std::string_view kUnknownKind = R"sql(
INSERT INTO journal (seq, time, kind)
SELECT MAX(seq) + 1, MAX(time), 'dream' FROM journal
)sql";

constexpr std::string_view kRaiseFormat = "UPDATE stamp SET format = 9, epoch = epoch + 1";
constexpr std::string_view kRaiseWriter = "UPDATE stamp SET oldest_writer = 9, epoch = epoch + 1";
constexpr std::string_view kRaiseReader = "UPDATE stamp SET oldest_reader = 9, epoch = epoch + 1";

std::string content_of(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

}  // namespace

void Future::expand(const base::Id& erased) {
  write([&](storage::Transaction& transaction) {
    transaction.execute_script(kNewShapes);
    transaction.execute(kEraseRow, {erased});
    transaction.execute(kEmptyBodies, {erased});
    transaction.execute(kEmptyMemory, {erased});
    transaction.execute(kCountErased, {erased});
    transaction.execute(kUnknownKind);
    transaction.execute(kRaiseFormat);
    upgrade::append(transaction, {.upgrade = 2,
                                  .step = 9,
                                  .stage = "serving",
                                  .release = "9.0.0",
                                  .structure = transaction.structure()});
    return storage::Ending::commit;
  });
}

void Future::require_newer_writer() {
  raise(kRaiseWriter);
}
void Future::require_newer_reader() {
  raise(kRaiseReader);
}

std::int64_t Future::rows_seen_by_trigger() {
  std::int64_t count = 0;
  write([&](storage::Transaction& transaction) {
    auto rows = transaction.query("SELECT COUNT(*) FROM seen");
    if (rows.next()) count = rows.integer(0);
    return storage::Ending::roll_back;
  });
  return count;
}

std::string Future::checksum() const {
  const std::filesystem::path file = folder_ / storage::kDatabaseName;
  return base::to_hex(base::sha256(base::bytes_of(content_of(file)))) +
         base::to_hex(base::sha256(base::bytes_of(content_of(file.string() + "-wal"))));
}

void Future::raise(std::string_view sql) {
  write([&](storage::Transaction& transaction) {
    transaction.execute(sql);
    return storage::Ending::commit;
  });
}

void Future::write(const storage::WriteWork& work) {
  storage::Turnstile turnstile(folder_);
  turnstile.hold_open_shared();
  storage::open_sqlite({.file = folder_ / storage::kDatabaseName}, turnstile)->write(work);
}

}  // namespace theseus::tests
