#include "stage_times.h"

#include <fmt/core.h>

#include <stdexcept>

#include "storage/sqlite/sqlite_database.h"
#include "storage/sqlite/sqlite_file.h"

namespace theseus::bench {

StageTimes::StageTimes(const std::filesystem::path& data) {
  storage::inspect_sqlite(data / storage::kDatabaseName, [this](storage::Transaction& transaction) {
    auto rows = transaction.query("SELECT step, stage, time FROM ledger ORDER BY number");
    while (rows.next()) {
      times_[{rows.integer(0), std::string(rows.text(1))}] =
          static_cast<double>(rows.integer(2)) / 1000;
    }
  });
}

double StageTimes::entered(std::int64_t step, const std::string& stage) const {
  const auto place = times_.find({step, stage});
  if (place != times_.end()) return place->second;
  throw std::runtime_error(fmt::format("step {} was never {}", step, stage));
}

double StageTimes::between(std::int64_t step, const std::string& from,
                           const std::string& to) const {
  return entered(step, to) - entered(step, from);
}

void stamp_as_newer(const std::filesystem::path& data) {
  storage::Turnstile turnstile(data);
  turnstile.hold_open_shared();
  const auto database = storage::open_sqlite({.file = data / storage::kDatabaseName}, turnstile);
  database->write([](storage::Transaction& transaction) {
    transaction.execute(
        "UPDATE stamp SET format = 99, oldest_reader = 99, oldest_writer = 99, epoch = epoch + 1");
    return storage::Ending::commit;
  });
}

}  // namespace theseus::bench
