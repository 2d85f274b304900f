#include "upgrade/beginning.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>

#include "base/json.h"
#include "upgrade/ledger.h"
#include "upgrade/plan.h"
#include "upgrade/preflight.h"
#include "upgrade/program_command.h"
#include "upgrade/snapshot.h"
#include "upgrade/stamp.h"
#include "upgrade/window.h"

namespace theseus::upgrade {
namespace {

struct Outset {
  Stamp stamp;
  std::vector<StepStage> stages;
  std::int64_t next_upgrade = 1;
  std::optional<base::Time> window_opened;  ///< the oldest that is open
  std::optional<Beginning> unfinished;  ///< of an upgrade that has not expanded all it wanted to
};

Outset read_outset(const Site& site) {
  Outset outset;
  site.database.read([&](storage::Transaction& transaction) {
    outset.stamp = load_stamp(transaction);
    outset.stages = list_stages(transaction);
    outset.next_upgrade = newest_upgrade(transaction) + 1;
    const std::vector<Window> windows = list_windows(transaction, site.program);
    if (windows.empty()) return;
    outset.window_opened = find_begin(transaction, windows.front().upgrade);
    Beginning newest = find_beginning(transaction, windows.back().upgrade);
    // Before its first new shape an older program may have served for weeks behind its snapshot.
    const bool has_shape = windows.back().parts.front().stage != Stage::expanding;
    if (!has_shape) outset.next_upgrade = windows.back().upgrade;
    if (has_shape && newest.to > outset.stamp.format) outset.unfinished = std::move(newest);
  });
  return outset;
}

bool is_to_be_expanded(const std::vector<StepStage>& stages, const CatalogEntry& entry) {
  const auto found = std::ranges::find(stages, entry.number, &StepStage::step);
  return found == stages.end() || found->stage == Stage::expanding ||
         found->stage == Stage::rolled_back;
}

std::vector<const CatalogEntry*> steps_to_expand(const Site& site, const Outset& outset,
                                                 std::int64_t to) {
  std::vector<const CatalogEntry*> steps;
  for (const CatalogEntry& entry : site.program.catalog) {
    if (entry.number <= to && is_to_be_expanded(outset.stages, entry)) steps.push_back(&entry);
  }
  return steps;
}

bool is_there(const SnapshotPolicy& policy, const std::string& name) {
  const std::vector<Snapshot> snapshots = list_snapshots(policy);
  return std::ranges::find(snapshots, name, &Snapshot::name) != snapshots.end();
}

Plan plan_of(const Site& site, const BeginningWish& wish) {
  Plan plan;
  const auto rehearsed = find_rehearsed(site.folder, site.program.release);
  site.database.read([&](storage::Transaction& transaction) {
    plan = make_plan(transaction, site.program,
                     {.folder = site.folder,
                      .snapshots = wish.snapshots,
                      .to = wish.to,
                      .command = std::string(site.program.upgrade_command),
                      .rehearsed = rehearsed});
  });
  return plan;
}

std::optional<UpgradeRefusal> find_reason_against(const Site& site, const BeginningWish& wish,
                                                  const Plan& plan) {
  if (!plan.asks.empty() && !wish.accepts) {
    return UpgradeRefusal{UpgradeRefusal::Kind::asks,
                          fmt::format("{}", fmt::join(plan.asks, "; "))};
  }
  return find_obstacle(site, plan, wish.snapshots, wish.stop);
}

struct Preparation {
  Snapshot snapshot;
  std::string plan;
};

base::Result<Preparation, UpgradeRefusal> take_snapshot_after_preflight(const Site& site,
                                                                        const BeginningWish& wish,
                                                                        const Outset& outset) {
  const base::Time planned = site.clock.now();
  const Plan plan = plan_of(site, wish);
  if (auto reason = find_reason_against(site, wish, plan)) return base::Unexpected(*reason);
  const base::Time preflighted = site.clock.now();
  auto snapshot = take_snapshot(
      site, wish.snapshots,
      {.from = outset.stamp.format,
       .to = wish.to,
       .rest = wish.rest,
       .on_progress = [&](std::int64_t done,
                          std::int64_t total) { site.tell({.done = done, .expected = total}); },
       .stop = wish.stop,
       .stages = {{.stage = "planned", .time = planned},
                  {.stage = "preflighted", .time = preflighted}}});
  if (!snapshot) return base::Unexpected(std::move(snapshot.error()));
  prune_snapshots(wish.snapshots, site.clock.now(), outset.window_opened.value_or(planned));
  return Preparation{.snapshot = std::move(*snapshot), .plan = base::to_text(to_json(plan))};
}

}  // namespace

UpgradeRefusal held_back(const Site& site, std::int64_t hold) {
  return {.kind = UpgradeRefusal::Kind::refused,
          .message = fmt::format(
              "The data is held at format {}, since an upgrade was rolled back. No content was "
              "changed. When the reason is gone, upgrade it by hand: {}",
              hold, command_of(site.program, "run", site.folder))};
}

std::string Beginning::detail() const {
  nlohmann::json noted = {{"snapshot", snapshot}, {"to", to}};
  if (!plan.empty()) noted["plan"] = nlohmann::json::parse(plan, nullptr, false);
  return base::to_text(noted);
}

Beginning find_beginning(storage::Transaction& transaction, std::int64_t upgrade) {
  const auto detail = find_detail(transaction, upgrade, Stage::expanding);
  const auto noted = nlohmann::json::parse(detail.value_or("{}"), nullptr, false);
  Beginning beginning{.upgrade = upgrade, .snapshot = {}, .plan = {}, .steps = {}};
  if (!noted.is_object()) return beginning;
  beginning.to = noted.value("to", std::int64_t{0});
  beginning.snapshot = noted.value("snapshot", "");
  const auto plan = noted.find("plan");
  if (plan != noted.end() && plan->is_object()) beginning.plan = base::to_text(*plan);
  return beginning;
}

base::Result<Beginning, UpgradeRefusal> find_or_make_beginning(const Site& site,
                                                               const BeginningWish& wish) {
  Outset outset = read_outset(site);
  if (outset.unfinished && is_there(wish.snapshots, outset.unfinished->snapshot)) {
    const std::int64_t to = std::min(outset.unfinished->to, wish.to);
    outset.unfinished->steps = steps_to_expand(site, outset, to);
    if (!outset.unfinished->steps.empty()) return std::move(*outset.unfinished);
  }
  std::vector<const CatalogEntry*> steps = steps_to_expand(site, outset, wish.to);
  if (steps.empty()) return Beginning{.to = wish.to, .snapshot = {}, .steps = {}};
  if (wish.by_start && outset.stamp.hold && wish.to > *outset.stamp.hold) {
    return base::Unexpected(held_back(site, *outset.stamp.hold));
  }
  auto prepared = take_snapshot_after_preflight(site, wish, outset);
  if (!prepared) return base::Unexpected(prepared.error());
  return Beginning{.upgrade = outset.next_upgrade,
                   .to = wish.to,
                   .snapshot = prepared->snapshot.name,
                   .plan = prepared->plan,
                   .steps = std::move(steps)};
}

}  // namespace theseus::upgrade
