#include "memory/parity/parity_check.h"

#include "memory/parity/findings.h"

namespace theseus::memory {
namespace {

constexpr std::string_view kNames = R"sql(
SELECT number, name FROM spaces WHERE name IS NOT NULL
)sql";

/// By number: as the journal gave them, else as `spaces` has them.
std::map<std::int64_t, std::string> read_names(storage::Transaction& transaction,
                                               const Findings& findings) {
  std::map<std::int64_t, std::string> names;
  auto rows = transaction.query(kNames);
  while (rows.next()) names[rows.integer(0)] = rows.text(1);
  for (const auto& [number, space] : findings.spaces) {
    if (space.name) names[number] = *space.name;
  }
  return names;
}

}  // namespace

ParityReport check_parity(storage::Transaction& transaction, Digests digests,
                          const RowListener& on_rows) {
  Findings findings{.report = {}, .spaces = {}, .on_rows = on_rows};
  check_rows(transaction, digests, findings);
  check_memories(transaction, findings);
  check_spaces(transaction, findings);
  const auto names = read_names(transaction, findings);
  for (Difference& difference : findings.report.differences) {
    const auto name = names.find(difference.space);
    if (name != names.end()) difference.space_name = name->second;
  }
  return std::move(findings.report);
}

}  // namespace theseus::memory
