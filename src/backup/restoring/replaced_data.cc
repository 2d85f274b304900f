#include "backup/restoring/replaced_data.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <functional>
#include <map>
#include <system_error>

#include "base/error.h"
#include "memory/journal.h"
#include "storage/sqlite/database_check.h"
#include "storage/sqlite/sqlite_file.h"
#include "upgrade/examination.h"
#include "upgrade/guard.h"
#include "upgrade/ledger.h"
#include "upgrade/structure.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kDataSet = R"sql(
SELECT id FROM data_set WHERE one = 1
)sql";

constexpr std::string_view kKeys = R"sql(
SELECT id, name, role, spaces, hash, created_at, expires_at, revoked_at FROM keys ORDER BY id
)sql";

constexpr std::string_view kErasedMemories = R"sql(
SELECT DISTINCT memory FROM journal
WHERE kind = 'erase' AND memory IS NOT NULL AND length(memory) = 16 ORDER BY memory
)sql";

constexpr std::string_view kErasedSpaces = R"sql(
SELECT e.space, m.seq FROM journal AS e
JOIN journal AS m ON m.space = e.space AND m.kind = 'space' AND m.memory IS NULL
WHERE e.kind = 'erase_space' AND e.memory IS NULL ORDER BY e.space
)sql";

constexpr std::string_view kMemoriesOfSpace = R"sql(
SELECT memory FROM journal
WHERE space = $1 AND kind = 'remember' AND memory IS NOT NULL AND length(memory) = 16 ORDER BY seq
)sql";

std::vector<base::Id> ids_of(storage::Statement rows) {
  std::vector<base::Id> ids;
  while (rows.next()) ids.push_back(rows.id(0));
  return ids;
}

base::Bytes bytes_of(base::BytesView view) {
  return {view.begin(), view.end()};
}

/// Reads one part; what is damaged is noted. That a file cannot be read now (another program's, no
/// right to, a disk that fails) says nothing of what is in it: that goes on as it is.
class PartReader {
 public:
  explicit PartReader(ReplacedData& data) : data_(data) {}

  void read(const std::function<void(storage::Transaction&)>& part) {
    try {
      storage::inspect_sqlite(data_.file, part);
    } catch (const base::Error& error) {
      if (!is_damage(error)) throw;
      note(error.what());
    }
  }

  void look_for_damage(const std::stop_token& stop) {
    try {
      const auto damage = storage::find_damage(data_.file, storage::Thoroughness::quick, stop);
      if (!damage.empty()) note(fmt::format("{}", fmt::join(damage, "; ")));
    } catch (const base::Error& error) {
      if (!is_damage(error)) throw;
      note(error.what());
    }
  }

  void note(std::string_view reason) {
    if (data_.damage.empty()) data_.damage = reason;
  }

 private:
  // Where a table is missing, the question for it is at fault.
  bool is_damage(const base::Error& error) const {
    const bool is_known = !data_.damage.empty();
    return error.kind() == base::ErrorKind::corrupt ||
           (is_known && error.kind() == base::ErrorKind::internal);
  }

  ReplacedData& data_;
};

/// What a look at data came to: it is not to be replaced, or it is damaged, or neither.
struct Verdict {
  std::optional<base::Refusal> refusal = std::nullopt;
  std::string damage = {};
};

// Of the program's own data: an index too many, or a table that is gone. Its stamp says who may
// replace it; what else it holds nobody can rely on.
std::string find_damage_of_structure(storage::Transaction& transaction,
                                     const upgrade::Program& program) {
  const std::string structure = transaction.structure();
  const auto has_table = [&structure](std::string_view name) {
    return structure.find(fmt::format("table|{0}|{0}|", name)) != std::string::npos;
  };
  if (!has_table("stamp") || !has_table("ledger")) return "";
  const upgrade::Stamp stamp = upgrade::load_stamp(transaction);
  if (upgrade::access_to(stamp, program.format) != upgrade::Access::read_write) return "";
  const auto expected = upgrade::find_structure(transaction).value_or("");
  const auto differences = upgrade::structure_differences(expected, structure);
  if (differences.empty()) return "";
  return fmt::format("its structure is not what its ledger says: {}", fmt::join(differences, "; "));
}

base::Refusal refusal_of_newer(const fs::path& file, const upgrade::Program& program,
                               const upgrade::Finding& finding) {
  return base::Refusal{fmt::format(
      "{}: {}. Nothing was changed. Restore with {} {} or a newer release.", file.string(),
      upgrade::reason_against(program, finding), program.name, finding.newest_release)};
}

Verdict examine(storage::Transaction& transaction, const fs::path& file,
                const upgrade::Program& program) {
  if (auto damage = find_damage_of_structure(transaction, program); !damage.empty()) {
    return {.damage = std::move(damage)};
  }
  const auto finding = upgrade::examine(transaction, {.program = program,
                                                      .dialect = storage::Dialect::sqlite,
                                                      .file = file,
                                                      .older = upgrade::OlderData::accept});
  if (!finding) return {.refusal = finding.error()};
  if (!*finding) return {.damage = "it has no table yet"};
  if (upgrade::access_to((*finding)->stamp, program.format) == upgrade::Access::read_write) {
    return {};
  }
  return {.refusal = refusal_of_newer(file, program, **finding)};
}

// Of damaged data the stamp may still be read, and the release that knows what it holds named.
Verdict examine_damaged(storage::Transaction& transaction, const fs::path& file,
                        const upgrade::Program& program) {
  const upgrade::Stamp stamp = upgrade::load_stamp(transaction);
  if (upgrade::access_to(stamp, program.format) == upgrade::Access::read_write) return {};
  const auto newest = upgrade::find_newest_release(transaction).value_or("unknown");
  return {.refusal = refusal_of_newer(file, program, {.stamp = stamp, .newest_release = newest})};
}

}  // namespace

std::vector<KeyRow> read_keys(storage::Transaction& transaction) {
  std::vector<KeyRow> keys;
  auto rows = transaction.query(kKeys);
  while (rows.next()) {
    keys.push_back({.id = bytes_of(rows.blob(0)),
                    .name = std::string(rows.text(1)),
                    .role = std::string(rows.text(2)),
                    .spaces = std::string(rows.text(3)),
                    .hash = bytes_of(rows.blob(4)),
                    .created_at = rows.integer(5),
                    .expires_at = rows.optional_integer(6),
                    .revoked_at = rows.optional_integer(7)});
  }
  return keys;
}

Erasures read_erasures(storage::Transaction& transaction) {
  Erasures erasures{.memories = ids_of(transaction.query(kErasedMemories)), .spaces = {}};
  auto rows = transaction.query(kErasedSpaces);
  while (rows.next()) {
    erasures.spaces.push_back(
        {.number = rows.integer(0),
         .made_at = rows.integer(1),
         .memories = ids_of(transaction.query(kMemoriesOfSpace, {rows.integer(0)}))});
  }
  return erasures;
}

base::Result<ReplacedData> read_replaced_data(const fs::path& folder,
                                              const upgrade::Program& program,
                                              const std::stop_token& stop) {
  ReplacedData data{.file = folder / storage::kDatabaseName};
  std::error_code unreachable;
  data.is_there = fs::exists(data.file, unreachable);
  if (!data.is_there) return data;
  PartReader reader(data);
  reader.look_for_damage(stop);
  Verdict verdict;
  // Of what is damaged nobody can say whether it is what its ledger says.
  const auto look = data.damage.empty() ? examine : examine_damaged;
  reader.read(
      [&](storage::Transaction& transaction) { verdict = look(transaction, data.file, program); });
  if (verdict.refusal) return base::Unexpected(std::move(*verdict.refusal));
  if (!verdict.damage.empty()) reader.note(verdict.damage);
  reader.read([&](storage::Transaction& transaction) {
    data.stamp = upgrade::load_stamp(transaction);
    data.release = upgrade::find_newest_release(transaction).value_or("");
    auto rows = transaction.query(kDataSet);
    if (rows.next()) data.data_set = rows.id(0);
  });
  reader.read([&](storage::Transaction& transaction) { data.keys = read_keys(transaction); });
  reader.read(
      [&](storage::Transaction& transaction) { data.erasures = read_erasures(transaction); });
  reader.read(
      [&](storage::Transaction& transaction) { data.head = memory::journal_head(transaction); });
  return data;
}

}  // namespace theseus::backup
