#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>

#include "base/clock.h"
#include "base/id.h"
#include "migrations/program.h"
#include "storage/sqlite/sqlite_database.h"
#include "storage/sqlite/sqlite_file.h"
#include "support/plain_bodies.h"
#include "upgrade/engine_tables.h"
#include "upgrade/ledger.h"

namespace theseus::tests {

/// The database of one process on a data folder, made with this build's format where there is none.
/// A second one on the same folder stands for another process.
class StoredData {
 public:
  struct Parts {
    const base::Clock& clock;
    base::IdSource& ids;
  };

  StoredData(const std::filesystem::path& folder, const Parts& parts,
             storage::Access access = storage::Access::read_write)
      : turnstile_(folder) {
    turnstile_.hold_open_shared();
    const auto file = folder / "theseus.db";
    const auto creation = storage::ensure_sqlite_file(file, turnstile_);
    database_ = storage::open_sqlite({.file = file, .access = access}, turnstile_);
    if (creation == storage::Creation::made) make_data(parts);
  }

  storage::Database& database() noexcept { return *database_; }

  /// Runs SQL as a newer program would, past all rules. It may speak of `bodies` as plain texts.
  void execute(std::string_view sql, storage::Parameters parameters = {}) {
    database_->write([&](storage::Transaction& transaction) {
      std::optional<PlainBodies> bodies;
      if (names_bodies(sql)) bodies.emplace(transaction);
      transaction.execute(sql, parameters);
      if (bodies) bodies->put_back();
      return storage::Ending::commit;
    });
  }

  /// Reads with such SQL.
  void read(std::string_view sql, const storage::ReadWork& work) {
    names_bodies(sql) ? read_plain(*database_, work) : database_->read(work);
  }

  /// The first column of the first row; -1 where there is none.
  std::int64_t number(std::string_view sql, storage::Parameters parameters = {}) {
    std::int64_t number = -1;
    read(sql, [&](storage::Transaction& transaction) {
      auto rows = transaction.query(sql, parameters);
      if (rows.next()) number = rows.integer(0);
    });
    return number;
  }

 private:
  void make_data(const Parts& parts) {
    const auto program = migrations::this_program();
    database_->write([&](storage::Transaction& transaction) {
      transaction.execute_script(upgrade::engine_tables().of(storage::Dialect::sqlite));
      for (const auto& entry : program.catalog) {
        transaction.execute_script(entry.step->expand.of(storage::Dialect::sqlite));
        if (entry.step->insert_rows != nullptr) {
          entry.step->insert_rows(transaction, {program.release, parts.clock.now(), parts.ids});
        }
        transaction.execute_script(entry.step->contract.drop.of(storage::Dialect::sqlite));
        upgrade::append(transaction, {.upgrade = 1,
                                      .step = entry.number,
                                      .stage = "finalized",
                                      .time = parts.clock.now(),
                                      .release = std::string(program.release)});
      }
      return storage::Ending::commit;
    });
  }

  storage::Turnstile turnstile_;
  std::unique_ptr<storage::Database> database_;
};

}  // namespace theseus::tests
