#include "upgrade/recovery/digest_check.h"

#include <fmt/format.h>

#include <map>
#include <optional>

#include "forms/digest.h"
#include "forms/root.h"
#include "memory/secret.h"

namespace theseus::tests {
namespace {

using Roots = std::map<std::int64_t, forms::Root>;

forms::Digest digest_made_anew(const forms::DigestKey& key, const storage::Statement& rows) {
  forms::Row row{.kind = rows.text(2), .time = rows.integer(3)};
  if (!rows.is_null(4)) row.memory = rows.blob(4);
  row.revision = rows.optional_integer(5);
  if (!rows.is_null(6)) row.key = rows.blob(6);
  if (!rows.is_null(7)) row.body = rows.text(7);
  return key.digest(row).value();
}

// By rows; what belongs to their spaces goes into `roots`.
std::string fault_of_rows(storage::Transaction& transaction, Roots& roots) {
  const forms::DigestKey key = memory::load_digest_key(transaction);
  auto rows = transaction.query(R"sql(
    SELECT j.seq, coalesce(j.space, 0), j.kind, j.time, j.memory, j.revision, j.key, b.body,
      d.digest, (b.seq IS NOT NULL AND b.body IS NULL) OR EXISTS
        (SELECT 1 FROM set_aside AS s WHERE s.step = 2 AND s.key = CAST(j.seq AS TEXT))
    FROM journal AS j LEFT JOIN texts AS b ON b.seq = j.seq
    LEFT JOIN digests AS d ON d.seq = j.seq ORDER BY j.seq
  )sql");
  while (rows.next()) {
    const bool has_none = rows.integer(9) != 0;
    if (rows.is_null(8) != has_none) {
      return fmt::format("row {} has {} digest. ", rows.integer(0), has_none ? "a" : "no");
    }
    if (has_none) continue;
    const forms::Digest expected = digest_made_anew(key, rows);
    if (forms::digest_of(rows.blob(8)) != expected) {
      return fmt::format("row {} has another digest. ", rows.integer(0));
    }
    roots[rows.integer(1)].add(expected);
  }
  return {};
}

std::string fault_of_roots(storage::Transaction& transaction, const Roots& expected) {
  Roots found;
  auto rows = transaction.query("SELECT space, sum FROM roots WHERE rows > 0 ORDER BY space");
  while (rows.next()) found[rows.integer(0)] = forms::Root(rows.blob(1));
  return found == expected ? "" : "the roots are not the sums of their digests. ";
}

}  // namespace

std::string fault_of_digests(storage::Transaction& transaction) {
  Roots roots;
  std::string fault = fault_of_rows(transaction, roots);
  return fault.empty() ? fault_of_roots(transaction, roots) : fault;
}

}  // namespace theseus::tests
