#include <array>

#include "base/hash.h"
#include "memory/parity/cells.h"
#include "memory/parity/findings.h"
#include "memory/secret.h"

namespace theseus::memory {
namespace {

constexpr std::string_view kSpaces = R"sql(
SELECT number, hash, name, created_at, erased_at, live, superseded, forgotten, rows, bytes
FROM spaces ORDER BY number
)sql";

constexpr std::array kColumns = {
    Column{"hash", CellKind::integer},       Column{"name", CellKind::text},
    Column{"created_at", CellKind::integer}, Column{"erased_at", CellKind::integer},
    Column{"live", CellKind::integer},       Column{"superseded", CellKind::integer},
    Column{"forgotten", CellKind::integer},  Column{"rows", CellKind::integer},
    Column{"bytes", CellKind::integer},
};

Cells expected_cells(FoldedSpace& space, const base::SipKey& secret) {
  std::optional<std::int64_t> hash;
  if (space.name) hash = base::sip_hash(secret, base::bytes_of(*space.name));
  return {cell_of(hash),
          space.name,
          cell_of(space.created_at),
          cell_of(space.erased_at),
          std::to_string(space.memories[State::live]),
          std::to_string(space.memories[State::superseded]),
          std::to_string(space.memories[State::forgotten]),
          std::to_string(space.rows),
          std::to_string(space.bytes)};
}

}  // namespace

void check_spaces(storage::Transaction& transaction, Findings& findings) {
  const base::SipKey secret = load_secret(transaction);
  auto folded = findings.spaces;
  auto rows = transaction.query(kSpaces);
  while (rows.next()) {
    ++findings.report.spaces;
    const std::int64_t number = rows.integer(0);
    const auto space = folded.find(number);
    std::string what = "the journal knows no such space";
    if (space != folded.end()) {
      what = different_columns(kColumns, expected_cells(space->second, secret),
                               read_cells(rows, 1, kColumns));
      folded.erase(space);
      if (what.empty()) continue;
      what += ": not what the journal says";
    }
    findings.add({.space = number, .table = "spaces", .what = std::move(what)});
  }
  for (const auto& [number, space] : folded) {
    findings.add({.space = number, .table = "spaces", .what = "the row of the space is missing"});
  }
}

}  // namespace theseus::memory
