#include "backup/restoring/new_scrubs.h"

#include <vector>

#include "scrub/scrub_rows.h"

namespace theseus::backup {
namespace {

constexpr std::string_view kErasuresBehind = R"sql(
SELECT seq FROM journal WHERE seq > $1 AND kind IN ('erase', 'erase_space') ORDER BY seq
)sql";

}  // namespace

void note_erasures(const NewData& data, std::int64_t seq) {
  OpenNewData(data).write([seq](storage::Transaction& transaction) {
    std::vector<std::int64_t> erasures;
    {
      auto rows = transaction.query(kErasuresBehind, {seq});
      while (rows.next()) erasures.push_back(rows.integer(0));
    }
    for (const std::int64_t erasure : erasures) scrub::note_erase(transaction, erasure);
  });
}

void note_scrubbed(const NewData& data) {
  OpenNewData(data).write([&data](storage::Transaction& transaction) {
    for (const scrub::WaitingErase& erase : scrub::read_waiting(transaction)) {
      scrub::set_scrubbed(transaction, erase, data.clock.now());
    }
  });
}

}  // namespace theseus::backup
