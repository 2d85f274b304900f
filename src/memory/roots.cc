#include "memory/roots.h"

namespace theseus::memory {
namespace {

constexpr std::string_view kRoot = R"sql(
SELECT sum FROM roots WHERE space = $1
)sql";

constexpr std::string_view kRoots = R"sql(
SELECT sum FROM roots ORDER BY space
)sql";

}  // namespace

std::optional<forms::Root> Roots::find(std::int64_t space) {
  if (!are_complete_) return std::nullopt;
  auto rows = transaction_.query(kRoot, {space});
  return rows.next() ? forms::Root(rows.blob(0)) : forms::Root();
}

std::optional<forms::Root> Roots::find_total() {
  if (!are_complete_) return std::nullopt;
  forms::Root total;
  auto rows = transaction_.query(kRoots);
  while (rows.next()) total.add(forms::Root(rows.blob(0)));
  return total;
}

}  // namespace theseus::memory
