#include "memory/digest_writer.h"

#include "base/error.h"

namespace theseus::memory {
namespace {

constexpr std::string_view kInsertDigest = R"sql(
INSERT INTO digests (seq, space, digest) VALUES ($1, $2, $3)
)sql";

constexpr std::string_view kDigest = R"sql(
SELECT space, digest FROM digests WHERE seq = $1
)sql";

constexpr std::string_view kDeleteDigest = R"sql(
DELETE FROM digests WHERE seq = $1
)sql";

constexpr std::string_view kRoot = R"sql(
SELECT sum, rows FROM roots WHERE space = $1
)sql";

constexpr std::string_view kSetRoot = R"sql(
INSERT INTO roots (space, sum, rows) VALUES ($1, $2, $3)
ON CONFLICT (space) DO UPDATE SET sum = excluded.sum, rows = excluded.rows
)sql";

}  // namespace

void DigestWriter::add(const Place& place, const forms::Row& row) {
  const auto digest = key_.digest(row);
  if (!digest) {
    throw base::Error(base::ErrorKind::internal,
                      "a row of the journal was not written: " + digest.error().message +
                          ". Nothing was changed");
  }
  transaction_.execute(kInsertDigest, {place.seq, place.space, base::BytesView(*digest)});
  Change& change = changes_[place.space];
  change.sum.add(*digest);
  ++change.rows;
}

void DigestWriter::remove(std::int64_t seq) {
  auto rows = transaction_.query(kDigest, {seq});
  if (!rows.next()) return;
  Change& change = changes_[rows.integer(0)];
  change.sum.subtract(forms::digest_of(rows.blob(1)));
  --change.rows;
  transaction_.execute(kDeleteDigest, {seq});
}

void DigestWriter::finish() {
  for (const auto& [space, change] : changes_) {
    forms::Root root = change.sum;
    std::int64_t count = change.rows;
    auto rows = transaction_.query(kRoot, {space});
    if (rows.next()) {
      root.add(forms::Root(rows.blob(0)));
      count += rows.integer(1);
    }
    transaction_.execute(kSetRoot, {space, base::BytesView(root.bytes()), count});
  }
  changes_.clear();
}

}  // namespace theseus::memory
