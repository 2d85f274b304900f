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
constexpr std::string_view kSelectStages = R"sql(
  SELECT step, upgrade, stage, time, release FROM ledger
  WHERE number IN (SELECT max(number) FROM ledger GROUP BY step) ORDER BY step
)sql";
constexpr std::string_view kSelectStepStage = R"sql(
  SELECT step, upgrade, stage, time, release FROM ledger WHERE step = $1
  ORDER BY number DESC LIMIT 1
)sql";
constexpr std::string_view kSelectNewestUpgrade = R"sql(
  SELECT upgrade FROM ledger ORDER BY upgrade DESC LIMIT 1
)sql";
constexpr std::string_view kSelectBegin = R"sql(
  SELECT time FROM ledger WHERE upgrade = $1 ORDER BY number LIMIT 1
)sql";
constexpr std::string_view kSelectDetail = R"sql(
  SELECT detail FROM ledger WHERE upgrade = $1 AND stage = $2 AND detail IS NOT NULL
  ORDER BY number DESC LIMIT 1
)sql";
constexpr std::string_view kSelectChecksums = R"sql(
  SELECT step, checksum FROM ledger AS one WHERE checksum IS NOT NULL AND NOT EXISTS
    (SELECT 1 FROM ledger WHERE step = one.step AND stage = 'rolled_back' AND number >= one.number)
  ORDER BY number
)sql";

std::optional<std::string> find_text(storage::Transaction& transaction, std::string_view sql) {
  storage::Statement rows = transaction.query(sql);
  if (!rows.next()) return std::nullopt;
  return std::string(rows.text(0));
}

StepStage stage_of(const storage::Statement& row) {
  return {.step = row.integer(0),
          .upgrade = row.integer(1),
          .stage = find_stage(row.text(2)),
          .stage_name = std::string(row.text(2)),
          .time = row.time(3),
          .release = std::string(row.text(4))};
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

std::vector<StepStage> list_stages(storage::Transaction& transaction) {
  std::vector<StepStage> stages;
  storage::Statement rows = transaction.query(kSelectStages);
  while (rows.next()) stages.push_back(stage_of(rows));
  return stages;
}

std::optional<StepStage> find_step_stage(storage::Transaction& transaction, std::int64_t step) {
  storage::Statement rows = transaction.query(kSelectStepStage, {step});
  return rows.next() ? std::optional(stage_of(rows)) : std::nullopt;
}

std::int64_t newest_upgrade(storage::Transaction& transaction) {
  storage::Statement rows = transaction.query(kSelectNewestUpgrade);
  return rows.next() ? rows.integer(0) : 0;
}

std::optional<base::Time> find_begin(storage::Transaction& transaction, std::int64_t upgrade) {
  storage::Statement rows = transaction.query(kSelectBegin, {upgrade});
  return rows.next() ? std::optional(rows.time(0)) : std::nullopt;
}

std::optional<std::string> find_detail(storage::Transaction& transaction, std::int64_t upgrade,
                                       Stage stage) {
  storage::Statement rows = transaction.query(kSelectDetail, {upgrade, name_of(stage)});
  if (!rows.next()) return std::nullopt;
  return std::string(rows.text(0));
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
