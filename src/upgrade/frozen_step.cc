#include "upgrade/frozen_step.h"

#include <fmt/format.h>

#include <string>

#include "base/hash.h"
#include "upgrade/queue.h"

namespace theseus::upgrade {
namespace {

std::string frozen_text(const CatalogEntry& entry, storage::Dialect dialect) {
  const Step& step = *entry.step;
  std::string text(step.expand.of(dialect));
  text += queue_sql(entry, dialect);
  if (step.carry != nullptr) {
    text += step.carry->page;
    text += step.carry->count;
    text += step.carry->proof;
  }
  text += step.contract.drop.of(dialect);
  text += step.revert.drop.of(dialect);
  return text;
}

}  // namespace

base::Bytes checksum_of(const CatalogEntry& entry, storage::Dialect dialect) {
  const base::Sha256 sum = base::sha256(base::bytes_of(frozen_text(entry, dialect)));
  return {sum.begin(), sum.end()};
}

std::optional<base::Refusal> find_changed_step(Catalog catalog, storage::Dialect dialect) {
  for (const CatalogEntry& entry : catalog) {
    const std::string sum = base::to_hex(checksum_of(entry, dialect));
    if (sum == entry.checksum.of(dialect)) continue;
    return base::Refusal{fmt::format(
        "Step {} ({}) of this program is not what was released: its checksum is {}, not {}. "
        "Nothing was changed. Install the program again; who builds it must undo the change to the "
        "step and write a new one.",
        entry.number, entry.name, sum, entry.checksum.of(dialect))};
  }
  return std::nullopt;
}

}  // namespace theseus::upgrade
