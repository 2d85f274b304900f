#include "backup/restoring/vector_rows.h"

#include <vector>

namespace theseus::backup {
namespace {

constexpr std::string_view kLanes = R"sql(
SELECT number FROM lanes ORDER BY number
)sql";

// With the lane in front: without it this would be a scan.
constexpr std::string_view kDrop = R"sql(
DELETE FROM vectors WHERE lane = $1 AND space = $2 AND seq = $3
)sql";

}  // namespace

std::unique_ptr<memory::PreparedText> VectorRows::prepare(std::string_view) const {
  return nullptr;
}

void VectorRows::added(storage::Transaction&, std::int64_t, std::int64_t,
                       const memory::PreparedText&) {}

void VectorRows::carried(storage::Transaction& transaction, std::int64_t space,
                         std::int64_t old_seq, std::int64_t) {
  dropped(transaction, space, old_seq);
}

void VectorRows::dropped(storage::Transaction& transaction, std::int64_t space, std::int64_t seq) {
  std::vector<std::int64_t> lanes;
  {
    auto rows = transaction.query(kLanes);
    while (rows.next()) lanes.push_back(rows.integer(0));
  }
  for (const std::int64_t lane : lanes) transaction.execute(kDrop, {lane, space, seq});
}

}  // namespace theseus::backup
