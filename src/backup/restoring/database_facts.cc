#include "backup/restoring/database_facts.h"

#include "memory/journal.h"
#include "storage/sqlite/sqlite_file.h"
#include "upgrade/stamp.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kDataSet = R"sql(
SELECT id FROM data_set WHERE one = 1
)sql";

constexpr std::string_view kErasuresBehind = R"sql(
SELECT count(*) FROM journal WHERE seq > $1 AND kind IN ('erase', 'erase_space')
)sql";

constexpr std::string_view kMemories = R"sql(
SELECT count(*) FROM memories WHERE state <> 'erased'
)sql";

}  // namespace

Facts read_facts(const fs::path& file) {
  Facts facts;
  storage::inspect_sqlite(file, [&facts](storage::Transaction& transaction) {
    auto rows = transaction.query(kDataSet);
    if (rows.next()) facts.data_set = rows.id(0);
    facts.head = memory::journal_head(transaction);
    facts.format = upgrade::load_stamp(transaction).format;
  });
  return facts;
}

std::string describe(const fs::path& file, const upgrade::Program& program) {
  std::string described;
  if (program.describe == nullptr) return described;
  storage::inspect_sqlite(
      file, [&](storage::Transaction& transaction) { described = program.describe(transaction); });
  return described;
}

std::int64_t count_erasures_behind(const fs::path& file, std::int64_t seq) {
  std::int64_t count = 0;
  storage::inspect_sqlite(file, [&](storage::Transaction& transaction) {
    auto row = transaction.query(kErasuresBehind, {seq});
    if (row.next()) count = row.integer(0);
  });
  return count;
}

std::int64_t count_memories(const fs::path& file) {
  std::int64_t count = 0;
  storage::inspect_sqlite(file, [&count](storage::Transaction& transaction) {
    auto row = transaction.query(kMemories);
    if (row.next()) count = row.integer(0);
  });
  return count;
}

}  // namespace theseus::backup
