#include "upgrade/recovery/planted.h"

#include <array>
#include <optional>
#include <string>
#include <variant>

#include "base/bytes.h"
#include "storage/sqlite/sqlite_database.h"
#include "storage/sqlite/sqlite_file.h"
#include "upgrade/frozen_step.h"
#include "upgrade/recovery/forwarding_database.h"
#include "upgrade/recovery/releases.h"
#include "upgrade/recovery/running_program.h"
#include "upgrade/upgrader.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPageWithoutTheLast = R"sql(
  SELECT seq, seq FROM journal
  WHERE seq > $1 AND seq <= (SELECT max(seq) - 20 FROM journal) ORDER BY seq LIMIT $2
)sql";
constexpr std::string_view kProofOfNothing = "SELECT seq FROM journal WHERE seq < 0 ORDER BY seq";
constexpr std::string_view kBodiesWithoutTheLast = R"sql(
  SELECT seq, seq FROM bodies
  WHERE seq > $1 AND seq <= (SELECT max(seq) - 5 FROM bodies) ORDER BY seq LIMIT $2
)sql";
constexpr std::string_view kPackChanged = R"sql(
  INSERT INTO packed (seq, coding, body)
  SELECT seq, 0, CAST(replace(body, ' ', '') AS BLOB) FROM bodies
  WHERE seq = $1 AND seq NOT IN (SELECT seq FROM packed)
)sql";
constexpr std::string_view kDropPackedAlone = "DROP TABLE packed; DROP TABLE scrubs;";
constexpr std::string_view kDropBodiesAlone = "DROP TABLE bodies;";

std::size_t place_of(Bug bug) {
  if (bug < Bug::descriptions_stay_away) return 1;
  return bug == Bug::descriptions_stay_away ? 2 : 3;
}

std::optional<base::Refusal> pack_changed(storage::Transaction& transaction,
                                          const upgrade::Key& key) {
  transaction.execute(kPackChanged, {std::get<std::int64_t>(key)});
  return std::nullopt;
}

constexpr std::string_view kDropDigestsAlone = "DROP TABLE digests;";

/// A value that is bound, and kept.
using Value = std::variant<std::nullptr_t, std::int64_t, double, std::string, base::Bytes>;

struct Keeping {
  Value operator()(std::string_view text) const { return std::string(text); }
  Value operator()(base::BytesView bytes) const { return base::Bytes(bytes.begin(), bytes.end()); }
  Value operator()(auto value) const { return value; }
};

Value kept(const storage::Parameter& parameter) {
  return std::visit(Keeping(), parameter.value());
}

storage::Parameter bound(const Value& value) {
  return std::visit([](const auto& each) { return storage::Parameter(each); }, value);
}

/// The row of the ledger that says that a step's new shape is there.
struct LedgerRow {
  std::string sql;
  std::array<Value, 9> values;
};

std::optional<LedgerRow> find_ledger_row(std::string_view sql, storage::Parameters parameters) {
  if (sql.find("INSERT INTO ledger") == sql.npos) return std::nullopt;
  LedgerRow row{.sql = std::string(sql), .values = {}};
  std::size_t at = 0;
  for (const storage::Parameter& parameter : parameters) row.values.at(at++) = kept(parameter);
  return row.values[2] == Value("serving") ? std::optional(row) : std::nullopt;
}

/// Notes that row, or leaves it out.
class LedgerTransaction final : public ForwardingTransaction {
 public:
  LedgerTransaction(storage::Transaction& transaction, std::optional<LedgerRow>* found)
      : ForwardingTransaction(transaction), found_(found) {}

  std::int64_t execute(std::string_view sql, storage::Parameters parameters) override {
    const auto row = find_ledger_row(sql, parameters);
    if (row && found_ == nullptr) return 1;
    if (row) *found_ = row;
    return ForwardingTransaction::execute(sql, parameters);
  }

 private:
  std::optional<LedgerRow>* found_;  // null where the row is there already
};

/// Writes that row in a transaction of its own, before what it speaks of.
class EarlyLedgerDatabase final : public ForwardingDatabase {
 public:
  using ForwardingDatabase::ForwardingDatabase;

  void write(const storage::WriteWork& work) override {
    std::optional<LedgerRow> early;
    ForwardingDatabase::write([&](storage::Transaction& transaction) {
      LedgerTransaction trial(transaction, &early);
      work(trial);
      return storage::Ending::roll_back;
    });
    if (early) insert(*early);
    ForwardingDatabase::write([&](storage::Transaction& transaction) {
      if (!early) return work(transaction);
      LedgerTransaction rest(transaction, nullptr);
      return work(rest);
    });
  }

 private:
  void insert(const LedgerRow& row) {
    const auto& v = row.values;
    ForwardingDatabase::write([&](storage::Transaction& transaction) {
      transaction.execute(row.sql, {bound(v[0]), bound(v[1]), bound(v[2]), bound(v[3]), bound(v[4]),
                                    bound(v[5]), bound(v[6]), bound(v[7]), bound(v[8])});
      return storage::Ending::commit;
    });
  }
};

}  // namespace

PlantedProgram::PlantedProgram(Bug bug)
    : program_(newest_release()),
      catalog_(program_.catalog.begin(), program_.catalog.end()),
      step_(*catalog_.at(place_of(bug)).step),
      carry_(*step_.carry) {
  plant(bug);
  step_.carry = &carry_;
  upgrade::CatalogEntry& entry = catalog_.at(place_of(bug));
  entry.step = &step_;
  checksum_ = base::to_hex(upgrade::checksum_of(entry, storage::Dialect::sqlite));
  entry.checksum.sqlite = checksum_;
  program_.catalog = catalog_;
}

void PlantedProgram::plant(Bug bug) {
  switch (bug) {
    case Bug::backfill_skips_its_last_batch:
      carry_.page = kPageWithoutTheLast;
      carry_.proof = kProofOfNothing;
      return;
    case Bug::revert_forgets_a_table:
      step_.revert.drop.sqlite = kDropDigestsAlone;
      return;
    case Bug::carry_misses_older_writers:
      carry_.triggers = {};
      return;
    case Bug::descriptions_stay_away:
      step_.insert_rows = nullptr;
      return;
    case Bug::packing_skips_its_last_batch:
      carry_.page = kBodiesWithoutTheLast;
      carry_.proof = kProofOfNothing;
      return;
    case Bug::packing_changes_a_text:
      carry_.row = pack_changed;
      carry_.check = nullptr;
      return;
    case Bug::packed_text_outlives_its_erase:
      expand_ = step_.expand.sqlite.substr(0, step_.expand.sqlite.find("CREATE TRIGGER"));
      step_.expand.sqlite = expand_;
      step_.contract.drop.sqlite = kDropBodiesAlone;
      step_.revert.drop.sqlite = kDropPackedAlone;
      carry_.proof = kProofOfNothing;
  }
}

void run_upgrade_with_early_ledger(const fs::path& folder) {
  const upgrade::Program program = newest_release();
  const base::SystemClock clock;
  base::Uuid7Source ids(clock);
  storage::Turnstile turnstile(folder);
  turnstile.hold_open_shared();
  const auto database =
      storage::open_sqlite({.file = folder / storage::kDatabaseName, .readers = 1}, turnstile);
  const upgrade::Instance instance{.id = ids.next(),
                                   .release = std::string(program.release),
                                   .format = program.format,
                                   .role = "upgrade",
                                   .host = "here"};
  upgrade::InstanceFile file(folder, instance);
  EarlyLedgerDatabase early(*database);
  upgrade::Upgrader upgrader(
      {.program = program,
       .database = early,
       .folder = folder,
       .instance = instance,
       .clock = clock,
       .ids = ids},
      {.snapshots = {.folder = folder / "snapshots"}, .rest = [](std::chrono::microseconds) {}});
  require(upgrader.expand({.to = program.format, .accepts = true}));
  require(upgrader.carry({}));
  upgrader.leave();
  file.remove();
}

}  // namespace theseus::tests
