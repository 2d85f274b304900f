#include "upgrade/window.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "upgrade/ledger.h"

namespace theseus::upgrade {
namespace {

bool is_over(const std::optional<Stage>& stage) {
  return stage == Stage::finalized || stage == Stage::rolled_back;
}

const CatalogEntry& load_entry(const Program& program, const StepStage& step) {
  const auto found = std::ranges::find(program.catalog, step.step, &CatalogEntry::number);
  if (found != program.catalog.end() && step.stage) return *found;
  throw base::Error(
      base::ErrorKind::newer_format,
      fmt::format("Step {} of an upgrade of this data is at a stage ({}) that {} {} "
                  "does not know. No content was changed. Use release {} or a newer one.",
                  step.step, step.stage_name, program.name, program.release, step.release));
}

}  // namespace

bool Window::has(Stage stage) const noexcept {
  return std::ranges::find(parts, stage, &Part::stage) != parts.end();
}

bool Window::is_proven() const noexcept {
  return std::ranges::all_of(parts, [](const Part& part) {
    return part.stage >= Stage::verified && part.stage <= Stage::finalized;
  });
}

std::vector<Window> list_windows(storage::Transaction& transaction, const Program& program) {
  std::vector<Window> windows;
  for (const StepStage& step : list_stages(transaction)) {
    if (is_over(step.stage)) continue;
    const CatalogEntry& entry = load_entry(program, step);
    auto place = std::ranges::find(windows, step.upgrade, &Window::upgrade);
    if (place == windows.end()) {
      windows.push_back({.upgrade = step.upgrade, .parts = {}});
      place = std::prev(windows.end());
    }
    place->parts.push_back({&entry, *step.stage});
  }
  std::ranges::sort(windows, {}, &Window::upgrade);
  return windows;
}

}  // namespace theseus::upgrade
