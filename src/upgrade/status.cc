#include "upgrade/status.h"

#include <algorithm>

#include "upgrade/beginning.h"
#include "upgrade/progress.h"
#include "upgrade/queue.h"
#include "upgrade/set_aside.h"

namespace theseus::upgrade {
namespace {

/// Above so many queued keys it costs less to read the old shape for all.
constexpr std::int64_t kQueueWorthAsking = 1000;

const CatalogEntry* find_entry(Catalog catalog, std::int64_t step) {
  const auto found = std::ranges::find(catalog, step, &CatalogEntry::number);
  return found == catalog.end() ? nullptr : &*found;
}

bool has_queue(const std::optional<Stage>& stage) {
  return stage && is_window_open(*stage);
}

StepStatus status_of(storage::Transaction& transaction, const StepStage& stage,
                     const CatalogEntry* entry) {
  StepStatus status{.step = stage.step,
                    .name = entry == nullptr ? "" : std::string(entry->name),
                    .upgrade = stage.upgrade,
                    .stage = stage.stage,
                    .stage_name = stage.stage_name,
                    .since = stage.time};
  if (const auto progress = find_progress(transaction, stage.step)) {
    status.done = progress->done;
    status.expected = progress->expected;
  }
  status.set_aside = count_set_aside(transaction, stage.step);
  if (entry != nullptr && has_queue(stage.stage)) status.queued = count_queued(transaction, *entry);
  return status;
}

// Of several steps the one to tell of is the least advanced, but before it one that is taken back,
// or that somebody must look at.
int order_of(const std::optional<Stage>& stage) {
  if (!stage) return 0;
  if (*stage == Stage::reverting) return 1;
  if (*stage == Stage::refused) return 2;
  return 3 + static_cast<int>(*stage);
}

bool is_over(const std::optional<Stage>& stage) {
  return stage == Stage::finalized || stage == Stage::rolled_back;
}

std::string find_open_snapshot(storage::Transaction& transaction,
                               const std::vector<StepStatus>& steps) {
  std::int64_t upgrade = 0;
  for (const StepStatus& step : steps) {
    if (!is_over(step.stage)) upgrade = std::max(upgrade, step.upgrade);
  }
  return upgrade == 0 ? "" : find_beginning(transaction, upgrade).snapshot;
}

}  // namespace

std::string UpgradeStatus::stage() const {
  const StepStatus* least = nullptr;
  for (const StepStatus& step : steps) {
    if (is_over(step.stage)) continue;
    if (least == nullptr || order_of(step.stage) < order_of(least->stage)) least = &step;
  }
  return least == nullptr ? std::string(name_of(Stage::finalized)) : least->stage_name;
}

UpgradeStatus read_status(storage::Transaction& transaction, const Program& program) {
  UpgradeStatus status{
      .stamp = load_stamp(transaction), .steps = {}, .lock = find_lock_holder(transaction)};
  for (const StepStage& stage : list_stages(transaction)) {
    status.steps.push_back(status_of(transaction, stage, find_entry(program.catalog, stage.step)));
  }
  status.snapshot = find_open_snapshot(transaction, status.steps);
  return status;
}

NewShape find_new_shape(storage::Transaction& transaction, const CatalogEntry& entry) {
  const std::optional<StepStage> stage = find_step_stage(transaction, entry.number);
  if (!stage || !stage->stage || *stage->stage < Stage::verified || !is_in_effect(*stage->stage) ||
      stage->stage == Stage::refused) {
    return NewShape::incomplete;
  }
  if (!has_queue(stage->stage)) return NewShape::whole;
  if (!has_queued_above(transaction, entry, 0)) return NewShape::whole;
  return has_queued_above(transaction, entry, kQueueWorthAsking) ? NewShape::incomplete
                                                                 : NewShape::with_queue;
}

}  // namespace theseus::upgrade
