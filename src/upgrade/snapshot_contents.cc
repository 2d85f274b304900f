#include "upgrade/snapshot_contents.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <optional>

#include "base/bytes.h"
#include "base/hash.h"
#include "storage/sqlite/sqlite_file.h"
#include "upgrade/ledger.h"
#include "upgrade/structure.h"

namespace theseus::upgrade {
namespace {

std::optional<base::Refusal> refuse_structure(storage::Transaction& transaction,
                                              const std::filesystem::path& file) {
  const auto differences =
      structure_differences(find_structure(transaction).value_or(""), transaction.structure());
  if (differences.empty()) return std::nullopt;
  return base::Refusal{fmt::format("the structure of {} is not what its ledger says: {}",
                                   file.string(), fmt::join(differences, "; "))};
}

}  // namespace

base::Result<SnapshotContents> read_contents(const std::filesystem::path& file,
                                             std::string (*describe)(storage::Transaction&)) {
  SnapshotContents contents;
  std::optional<base::Refusal> refusal;
  storage::inspect_sqlite(file, [&](storage::Transaction& transaction) {
    refusal = refuse_structure(transaction, file);
    if (refusal) return;
    const base::Sha256 sum = base::sha256(base::bytes_of(transaction.structure()));
    contents = {.stamp = load_stamp(transaction),
                .release = find_newest_release(transaction).value_or("unknown"),
                .structure_sha256 = base::to_hex(sum),
                .content = describe == nullptr ? "" : describe(transaction)};
  });
  if (refusal) return base::Unexpected(std::move(*refusal));
  return contents;
}

}  // namespace theseus::upgrade
