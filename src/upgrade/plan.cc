#include "upgrade/plan.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "base/quoted_path.h"
#include "storage/sqlite/database_copy.h"
#include "storage/sqlite/sqlite_file.h"
#include "upgrade/free_space.h"
#include "upgrade/ledger.h"
#include "upgrade/numbers.h"
#include "upgrade/obstacles.h"
#include "upgrade/progress.h"

namespace theseus::upgrade {
namespace {

using std::chrono::milliseconds;

// One transaction that makes tables, and one batch.
constexpr milliseconds kExpandPause{10};
constexpr milliseconds kBatchPause{5};
// A backfill rests as long as it works.
constexpr double kWithRests = 2;
// Rests, the checks of the copy and the preflight included (374 MB: 3.2 s on two busy cores).
constexpr std::int64_t kSnapshotBytesAMillisecond = 150'000;
// The log is moved at 32 MiB, and grows on while a snapshot or a proof reads.
constexpr std::int64_t kLogGrowthBytes = std::int64_t{64} << 20;

bool is_to_be_expanded(const std::optional<Stage>& stage) {
  return !stage || !is_in_effect(*stage);
}

bool is_proven(const std::optional<Stage>& stage) {
  return stage && is_in_effect(*stage) && *stage >= Stage::verified && *stage != Stage::refused;
}

std::int64_t rows_left(storage::Transaction& transaction, const CatalogEntry& entry,
                       const std::optional<Stage>& stage) {
  if (entry.step->carry == nullptr) return 0;
  if (stage == Stage::backfilling) {
    const auto progress = find_progress(transaction, entry.number);
    if (progress) {
      return std::max<std::int64_t>(0, progress->expected - progress->done - progress->set_aside);
    }
  }
  storage::Statement row = transaction.query(entry.step->carry->expected);
  return row.next() ? row.optional_integer(0).value_or(0) : 0;
}

struct EstimatedCost {
  double microseconds_a_row = 0;
  std::optional<std::int64_t> bytes_a_row = std::nullopt;  // as measured
  bool is_measured = false;
};

EstimatedCost cost_of(const CatalogEntry& entry, const PlanWish& wish) {
  const RehearsedStep* measured = wish.rehearsed ? wish.rehearsed->find(entry.number) : nullptr;
  if (measured == nullptr) {
    return {.microseconds_a_row = entry.step->cost.carry_microseconds_a_row};
  }
  // What found room in the copy need not find it in the data.
  return {.microseconds_a_row = measured->microseconds_a_row,
          .bytes_a_row =
              measured->bytes_a_row > 0 ? std::optional(measured->bytes_a_row) : std::nullopt,
          .is_measured = true};
}

std::int64_t bytes_of(storage::Transaction& transaction, const CatalogEntry& entry,
                      std::int64_t rows) {
  const std::int64_t bytes = rows * entry.step->cost.bytes_a_row;
  if (entry.step->carry == nullptr || entry.step->carry->expected_bytes.empty()) return bytes;
  storage::Statement row = transaction.query(entry.step->carry->expected_bytes);
  return row.next() ? bytes + row.optional_integer(0).value_or(0) : bytes;
}

PlannedStep plan_step(storage::Transaction& transaction, const CatalogEntry& entry,
                      const std::optional<Stage>& stage, const EstimatedCost& cost) {
  const std::int64_t rows = rows_left(transaction, entry, stage);
  const double microseconds = static_cast<double>(rows) * cost.microseconds_a_row * kWithRests;
  return {.entry = &entry,
          .stage = stage,
          .rows = rows,
          .bytes = cost.bytes_a_row ? rows * *cost.bytes_a_row : bytes_of(transaction, entry, rows),
          .time = milliseconds(std::llround(microseconds / 1000)),
          .longest_pause = is_to_be_expanded(stage) ? kExpandPause : kBatchPause,
          .is_reversible = entry.step->one_way.empty(),
          .is_measured = cost.is_measured};
}

std::optional<Stage> stage_of(const std::vector<StepStage>& stages, std::int64_t step) {
  const auto found = std::ranges::find(stages, step, &StepStage::step);
  return found == stages.end() ? std::nullopt : found->stage;
}

// The numbers as they are when every step up to `to` stands where `stage` says, or further.
Compatibility numbers_at(const Program& program, std::vector<StepStage> stages, std::int64_t to,
                         Stage stage) {
  for (const CatalogEntry& entry : program.catalog) {
    if (entry.number > to) continue;
    const auto found = std::ranges::find(stages, entry.number, &StepStage::step);
    if (found == stages.end()) {
      stages.emplace_back().step = entry.number;
      stages.back().stage = stage;
    } else if (found->stage != Stage::finalized) {
      found->stage = stage;
    }
  }
  const Stamp numbers = numbers_of(program.catalog, stages);
  return {.oldest_reader = numbers.oldest_reader, .oldest_writer = numbers.oldest_writer};
}

void add_disk(Plan& plan, const PlanWish& wish) {
  if (plan.is_empty()) return;
  const bool takes_snapshot = std::ranges::any_of(
      plan.steps, [](const PlannedStep& step) { return is_to_be_expanded(step.stage); });
  const storage::DatabaseSize size = storage::size_of_sqlite(wish.folder / storage::kDatabaseName);
  plan.snapshot_bytes = takes_snapshot ? size.file_bytes + size.log_bytes : 0;
  plan.snapshot_time = milliseconds(plan.snapshot_bytes / kSnapshotBytesAMillisecond);
  plan.needed_bytes = plan.snapshot_bytes + kLogGrowthBytes;
  for (const PlannedStep& step : plan.steps) plan.needed_bytes += step.bytes;
  plan.free_bytes = std::min(free_bytes_of(wish.folder), free_bytes_of(wish.snapshots.folder));
}

void add_questions(Plan& plan) {
  for (const PlannedStep& step : plan.steps) {
    if (step.is_reversible || !is_to_be_expanded(step.stage)) continue;
    plan.asks.push_back(
        fmt::format("Step {} ({}) cannot be rolled back: {}. The only way back is the snapshot, "
                    "without what is written after it",
                    step.entry->number, step.entry->name, step.entry->step->one_way));
  }
}

void add_blocks(storage::Transaction& transaction, const Program& program, const PlanWish& wish,
                Plan& plan) {
  const auto obstacles = find_obstacles(
      transaction,
      {.program = program, .plan = plan, .folder = wish.folder, .snapshots = wish.snapshots});
  for (const UpgradeRefusal& obstacle : obstacles) plan.blocks.push_back(obstacle.message);
}

nlohmann::json to_json(const Compatibility& numbers) {
  return {{"oldest_reader", numbers.oldest_reader}, {"oldest_writer", numbers.oldest_writer}};
}

nlohmann::json to_json(const PlannedStep& step) {
  return {{"format", step.entry->number},
          {"name", step.entry->name},
          {"summary", step.entry->step->summary},
          {"stage", step.stage ? nlohmann::json(name_of(*step.stage)) : nlohmann::json(nullptr)},
          {"rows", step.rows},
          {"bytes", step.bytes},
          {"milliseconds", step.time.count()},
          {"longest_pause_milliseconds", step.longest_pause.count()},
          {"reversible", step.is_reversible},
          {"measured", step.is_measured}};
}

}  // namespace

milliseconds Plan::time() const noexcept {
  milliseconds sum = snapshot_time;
  for (const PlannedStep& step : steps) sum += step.time;
  return sum;
}

Plan make_plan(storage::Transaction& transaction, const Program& program, const PlanWish& wish) {
  const std::vector<StepStage> stages = list_stages(transaction);
  Plan plan;
  plan.from = load_stamp(transaction).format;
  plan.to = wish.to;
  for (const CatalogEntry& entry : program.catalog) {
    const std::optional<Stage> stage = stage_of(stages, entry.number);
    if (entry.number > wish.to || is_proven(stage)) continue;
    plan.steps.push_back(plan_step(transaction, entry, stage, cost_of(entry, wish)));
    if (plan.steps.back().is_measured) plan.rehearsed = wish.rehearsed->time;
  }
  plan.while_open = numbers_at(program, stages, wish.to, Stage::watching);
  plan.when_finalized = numbers_at(program, stages, wish.to, Stage::finalized);
  plan.rollback_command =
      fmt::format("{} rollback --data {}", wish.command, base::quoted(wish.folder));
  add_disk(plan, wish);
  add_questions(plan);
  add_blocks(transaction, program, wish, plan);
  return plan;
}

nlohmann::json to_json(const Plan& plan) {
  nlohmann::json steps = nlohmann::json::array();
  for (const PlannedStep& step : plan.steps) steps.push_back(to_json(step));
  return {{"from", plan.from},
          {"to", plan.to},
          {"steps", std::move(steps)},
          {"milliseconds", plan.time().count()},
          {"snapshot_bytes", plan.snapshot_bytes},
          {"needed_bytes", plan.needed_bytes},
          {"free_bytes", plan.free_bytes},
          {"while_open", to_json(plan.while_open)},
          {"when_finalized", to_json(plan.when_finalized)},
          {"rollback_command", plan.rollback_command},
          {"blocks", plan.blocks},
          {"asks", plan.asks},
          {"rehearsed_at", plan.rehearsed ? nlohmann::json(base::format_time(*plan.rehearsed))
                                          : nlohmann::json(nullptr)}};
}

}  // namespace theseus::upgrade
