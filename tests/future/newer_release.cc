#include "future/newer_release.h"

#include "storage/sqlite/sqlite_database.h"
#include "storage/sqlite/sqlite_file.h"
#include "upgrade/ledger.h"

namespace theseus::tests {
namespace {

constexpr std::string_view kExpand = R"sql(
  CREATE TABLE marks (seq INTEGER PRIMARY KEY, mark BLOB NOT NULL) STRICT;
  CREATE TABLE queue_9 (number INTEGER PRIMARY KEY, key INTEGER NOT NULL) STRICT;
  ALTER TABLE lanes ADD COLUMN note TEXT;
  CREATE TRIGGER carry_9_new AFTER INSERT ON journal
    WHEN NOT EXISTS (SELECT 1 FROM marks WHERE seq = NEW.seq)
    BEGIN INSERT INTO queue_9 (key) VALUES (NEW.seq); END;
  CREATE TRIGGER clear_9 AFTER UPDATE OF body ON packed WHEN NEW.body IS NULL
    BEGIN DELETE FROM marks WHERE seq = NEW.seq; END;
)sql";
constexpr std::string_view kRaise = R"sql(
  UPDATE stamp SET format = 9, oldest_reader = $1, oldest_writer = $2, epoch = epoch + 1
)sql";
constexpr std::string_view kInsertRow = R"sql(
  INSERT INTO journal (seq, time, kind, space, memory, revision, key)
  SELECT max(seq) + 1, max(time), $1, $2, $3, NULL, NULL FROM journal
)sql";
constexpr std::string_view kInsertBody = R"sql(
  INSERT INTO packed (seq, coding, body)
  SELECT max(seq), 0, CAST('{"from":"the future"}' AS BLOB) FROM journal
)sql";
constexpr std::string_view kEmptyBodies = R"sql(
  UPDATE packed SET body = NULL WHERE seq IN (
    SELECT seq FROM journal WHERE memory = $1 AND kind NOT IN ('forget', 'restore', 'supersede'))
)sql";
constexpr std::string_view kEraseMemory = R"sql(
  UPDATE memories SET state = 'erased', text_hash = NULL, occurred_at = NULL, expires_at = NULL,
    forgotten_at = NULL, restorable_until = NULL, due = NULL,
    erased_at = (SELECT max(time) FROM journal)
  WHERE id = $1
)sql";
constexpr std::string_view kCount = R"sql(
  UPDATE spaces SET rows = rows + $2, live = live + $3 WHERE number = $1
)sql";

}  // namespace

NewerRelease::NewerRelease(const std::filesystem::path& folder) : turnstile_(folder) {
  turnstile_.hold_open_shared();
  database_ = storage::open_sqlite({.file = folder / storage::kDatabaseName}, turnstile_);
}

void NewerRelease::expand() {
  raise(1, 1, kExpand);
}
void NewerRelease::raise_oldest_writer() {
  raise(1, 9);
}
void NewerRelease::raise_oldest_reader() {
  raise(9, 9);
}

void NewerRelease::raise(std::int64_t oldest_reader, std::int64_t oldest_writer,
                         std::string_view expand) {
  database_->write([&](storage::Transaction& transaction) {
    transaction.execute_script(expand);
    transaction.execute(kRaise, {oldest_reader, oldest_writer});
    upgrade::append(transaction, {.upgrade = 2,
                                  .step = 9,
                                  .stage = expand.empty() ? "finalizing" : "expanding",
                                  .release = "0.9.0",
                                  .structure = transaction.structure()});
    return storage::Ending::commit;
  });
}

void NewerRelease::write_unknown_kinds(std::int64_t space, const base::Id& memory) {
  database_->write([&](storage::Transaction& transaction) {
    transaction.execute(kInsertRow, {"annotate", space, memory});
    transaction.execute(kInsertBody);
    transaction.execute(kInsertRow, {"tag", space, nullptr});
    transaction.execute(kInsertBody);
    transaction.execute(kCount, {space, 2, 0});
    return storage::Ending::commit;
  });
}

void NewerRelease::erase(std::int64_t space, const base::Id& memory) {
  database_->write([&](storage::Transaction& transaction) {
    transaction.execute(kInsertRow, {"erase", space, memory});
    transaction.execute(kEmptyBodies, {memory});
    transaction.execute(kEraseMemory, {memory});
    transaction.execute(kCount, {space, 1, -1});
    return storage::Ending::commit;
  });
}

std::int64_t NewerRelease::number(std::string_view sql, storage::Parameters parameters) {
  std::int64_t number = -1;
  database_->read([&](storage::Transaction& transaction) {
    auto rows = transaction.query(sql, parameters);
    if (rows.next()) number = rows.integer(0);
  });
  return number;
}

}  // namespace theseus::tests
