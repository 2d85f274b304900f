// Format 1: the journal with its bodies, the fold over it, keys, retries and vectors. It is made on
// an empty database, so it costs the same whatever will be stored, and nothing stands below it.
#include <string_view>

#include "base/random.h"
#include "migrations/catalog.h"

namespace theseus::migrations {
namespace {

constexpr std::string_view kSqlite =
#include "migrations/0001_memories.sqlite.sql.inc"
    ;

constexpr std::string_view kPostgres =
#include "migrations/0001_memories.postgres.sql.inc"
    ;

constexpr std::string_view kInsertDataSet = R"sql(
  INSERT INTO data_set (one, id, secret, serving_lane, created_at, created_by)
  VALUES (1, $1, $2, NULL, $3, $4)
)sql";

void insert_data_set(storage::Transaction& transaction, const upgrade::StepContext& context) {
  constexpr std::size_t kSecretBytes = 32;
  transaction.execute(kInsertDataSet, {context.ids.next(), base::random_bytes(kSecretBytes),
                                       context.now, context.release});
}

}  // namespace

const upgrade::Step kMemories0001 = {
    .summary = "The journal and its bodies, memories, spaces, keys, retries, lanes and vectors",
    .expand = {.sqlite = kSqlite, .postgres = kPostgres},
    .insert_rows = insert_data_set,
    .after_expand = {.oldest_reader = 1, .oldest_writer = 1},
    .after_contract = {.oldest_reader = 1, .oldest_writer = 1},
};

}  // namespace theseus::migrations
