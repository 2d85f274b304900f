#include "backup/restoring/new_scrubs.h"

#include <vector>

#include "backup/older_copies.h"
#include "scrub/scrub_rows.h"
#include "scrub/unknown_file.h"

namespace theseus::backup {
namespace {

constexpr std::string_view kErasuresBehind = R"sql(
SELECT seq FROM journal WHERE seq > $1 AND kind IN ('erase', 'erase_space') ORDER BY seq
)sql";

// The new data itself is no file beside it.
std::optional<std::string> find_file_beside(const NewData& data, const Place& place) {
  std::vector<std::string> known = folders_of(list_older_copies(place));
  known.push_back(std::filesystem::absolute(data.folder).string());
  return scrub::find_unknown_file(std::filesystem::absolute(place.data_folder), known);
}

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

std::optional<std::string> note_scrubbed(const NewData& data, const Place& place) {
  if (auto file = find_file_beside(data, place)) return file;
  OpenNewData(data).write([&data](storage::Transaction& transaction) {
    for (const scrub::WaitingErase& erase : scrub::read_waiting(transaction)) {
      scrub::set_scrubbed(transaction, erase, data.clock.now());
    }
  });
  return std::nullopt;
}

}  // namespace theseus::backup
