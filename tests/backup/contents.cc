#include "contents.h"

#include <fmt/format.h>

#include <stdexcept>

#include "memory/current.h"
#include "memory/parity/parity_check.h"
#include "storage/sqlite/sqlite_file.h"

namespace theseus::tests {
namespace {

void demand_parity(storage::Transaction& transaction) {
  const auto report = memory::check_parity(transaction, memory::Digests::complete);
  if (!report.holds()) throw std::runtime_error(report.differences.front().what);
}

std::string journal_of(storage::Transaction& transaction) {
  std::string text;
  auto rows = transaction.query(
      "SELECT seq, kind, lower(hex(coalesce(memory, ''))) FROM journal ORDER BY seq");
  while (rows.next())
    text += fmt::format("{} {} {}\n", rows.integer(0), rows.text(1), rows.text(2));
  return text;
}

std::string memories_of(storage::Transaction& transaction) {
  std::string text;
  auto rows = transaction.query("SELECT id, state FROM memories ORDER BY id");
  while (rows.next()) {
    const base::Id id = rows.id(0);
    text += fmt::format("{} {}", base::to_hex(id.view()), rows.text(1));
    memory::find_current(transaction, id, [&text](const memory::CurrentRow& row) {
      if (row.body) text += fmt::format(" {}", *row.body);
    });
    text += '\n';
  }
  return text;
}

void inspect(const std::filesystem::path& folder, const storage::ReadWork& work) {
  storage::inspect_sqlite(folder / storage::kDatabaseName, [&](storage::Transaction& transaction) {
    demand_parity(transaction);
    work(transaction);
  });
}

}  // namespace

std::string contents_of(const std::filesystem::path& folder) {
  std::string text;
  inspect(folder, [&](storage::Transaction& transaction) {
    text = journal_of(transaction) + memories_of(transaction);
  });
  return text;
}

std::string memories_in(const std::filesystem::path& folder) {
  std::string text;
  inspect(folder, [&](storage::Transaction& transaction) { text = memories_of(transaction); });
  return text;
}

}  // namespace theseus::tests
