#include "upgrade/ledger.h"

namespace theseus::upgrade {
namespace {

constexpr std::string_view kInsertEntry = R"sql(
  INSERT INTO ledger (upgrade, step, stage, time, instance, release, checksum, structure, detail)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
)sql";
constexpr std::string_view kSelectStructure = R"sql(
  SELECT structure FROM ledger WHERE structure IS NOT NULL ORDER BY number DESC LIMIT 1
)sql";
constexpr std::string_view kSelectRelease = R"sql(
  SELECT release FROM ledger ORDER BY number DESC LIMIT 1
)sql";
constexpr std::string_view kSelectStage = R"sql(
  SELECT stage FROM ledger ORDER BY number DESC LIMIT 1
)sql";
constexpr std::string_view kSelectChecksums = R"sql(
  SELECT step, checksum FROM ledger WHERE checksum IS NOT NULL ORDER BY number
)sql";

std::optional<std::string> find_text(storage::Transaction& transaction, std::string_view sql) {
  storage::Statement rows = transaction.query(sql);
  if (!rows.next()) return std::nullopt;
  return std::string(rows.text(0));
}

}  // namespace

void append(storage::Transaction& transaction, const LedgerEntry& entry) {
  transaction.execute(kInsertEntry,
                      {entry.upgrade, entry.step, entry.stage, entry.time, entry.instance,
                       entry.release, entry.checksum, entry.structure, entry.detail});
}

std::optional<std::string> find_structure(storage::Transaction& transaction) {
  return find_text(transaction, kSelectStructure);
}

std::optional<std::string> find_newest_release(storage::Transaction& transaction) {
  return find_text(transaction, kSelectRelease);
}

std::optional<std::string> find_newest_stage(storage::Transaction& transaction) {
  return find_text(transaction, kSelectStage);
}

std::vector<StepChecksum> list_checksums(storage::Transaction& transaction) {
  std::vector<StepChecksum> checksums;
  storage::Statement rows = transaction.query(kSelectChecksums);
  while (rows.next()) {
    const base::BytesView checksum = rows.blob(1);
    checksums.push_back({rows.integer(0), base::Bytes(checksum.begin(), checksum.end())});
  }
  return checksums;
}

}  // namespace theseus::upgrade
