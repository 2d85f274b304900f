#include "memory/replay_proof.h"

#include <algorithm>

namespace theseus::memory {
namespace {

constexpr std::string_view kDigest = R"sql(
SELECT digest FROM digests WHERE seq = $1
)sql";

}  // namespace

forms::Row digested(const ReplayedRow& row) {
  forms::Row digested{
      .kind = row.kind, .time = base::to_milliseconds(row.time), .body = row.body.text};
  if (row.memory) digested.memory = *row.memory;
  digested.revision = row.revision;
  if (row.key) digested.key = *row.key;
  return digested;
}

bool ReplayProof::holds(const ReplayedRow& row) {
  if (row.body.is_erased()) return true;
  auto rows = source_.query(kDigest, {row.seq});
  if (!rows.next()) return false;
  const auto digest = key_.digest(digested(row));
  return digest && std::ranges::equal(base::BytesView(*digest), rows.blob(0));
}

}  // namespace theseus::memory
