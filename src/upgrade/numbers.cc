#include "upgrade/numbers.h"

#include <algorithm>

namespace theseus::upgrade {
namespace {

const Compatibility& needs_of(const Step& step, Stage stage) {
  const bool is_contracted =
      stage == Stage::finalizing || stage == Stage::contracting || stage == Stage::finalized;
  return is_contracted ? step.after_contract : step.after_expand;
}

}  // namespace

Stamp numbers_of(Catalog catalog, const std::vector<StepStage>& stages) {
  Stamp numbers;
  for (const CatalogEntry& entry : catalog) {
    const auto found = std::ranges::find(stages, entry.number, &StepStage::step);
    if (found == stages.end() || !found->stage || !is_in_effect(*found->stage)) continue;
    const Compatibility& needs = needs_of(*entry.step, *found->stage);
    numbers.format = std::max(numbers.format, entry.number);
    numbers.oldest_reader = std::max(numbers.oldest_reader, needs.oldest_reader);
    numbers.oldest_writer = std::max(numbers.oldest_writer, needs.oldest_writer);
  }
  return numbers;
}

}  // namespace theseus::upgrade
