#include "storage/sqlite/database_check.h"

#include "storage/sqlite/sqlite_file.h"

namespace theseus::storage {
namespace {

constexpr std::string_view kQuickCheck = "PRAGMA quick_check(10)";
constexpr std::string_view kIntegrityCheck = "PRAGMA integrity_check(10)";

}  // namespace

std::vector<std::string> find_damage(const std::filesystem::path& file, Thoroughness thoroughness,
                                     const std::stop_token& stop) {
  std::vector<std::string> damage;
  const auto look = [&](Transaction& transaction) {
    Statement row =
        transaction.query(thoroughness == Thoroughness::quick ? kQuickCheck : kIntegrityCheck);
    while (row.next()) {
      if (row.text(0) != "ok") damage.emplace_back(row.text(0));
    }
  };
  // What an interrupted check has found so far is false: it misses what it did not come to.
  if (!inspect_sqlite(file, look, stop)) return {"it was not read to its end: asked to stop"};
  return damage;
}

}  // namespace theseus::storage
