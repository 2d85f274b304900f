#include "app/upgrade_figures.h"

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace theseus::app {
namespace {

using http::Family;
using http::Sample;
using upgrade::StepStatus;
using upgrade::UpgradeStatus;

struct StepFamily {
  const char* name;
  const char* help;
  std::int64_t (*figure)(const StepStatus&);
};

std::int64_t rows_left(const StepStatus& step) {
  const bool is_carrying =
      step.stage == upgrade::Stage::serving || step.stage == upgrade::Stage::backfilling;
  const std::int64_t left = step.expected - step.done - step.set_aside;
  return is_carrying ? std::max<std::int64_t>(0, left) : 0;
}

constexpr StepFamily kStepFamilies[] = {
    {"theseus_upgrade_rows_done", "Rows that a step of an open upgrade has carried.",
     [](const StepStatus& step) { return step.done; }},
    {"theseus_upgrade_rows_left", "Rows that a step has yet to carry, about.", rows_left},
    {"theseus_upgrade_rows_set_aside", "Rows that a step cannot carry.",
     [](const StepStatus& step) { return step.set_aside; }},
    {"theseus_upgrade_rows_queued", "Rows of older releases that wait to be carried.",
     [](const StepStatus& step) { return step.queued; }},
};

std::vector<Sample> stage_samples(const UpgradeStatus& status) {
  std::vector<Sample> samples;
  for (const StepStatus& step : status.steps) {
    samples.push_back(
        {.labels = {{"step", std::to_string(step.step)}, {"stage", step.stage_name}}, .value = 1});
  }
  return samples;
}

std::vector<Sample> step_samples(const UpgradeStatus& status, const StepFamily& family) {
  std::vector<Sample> samples;
  for (const StepStatus& step : status.steps) {
    samples.push_back({.labels = {{"step", std::to_string(step.step)}},
                       .value = static_cast<double>(family.figure(step))});
  }
  return samples;
}

void add_samples(std::vector<Sample>& samples, const char* when,
                 const http::ShownMemories& memories) {
  const auto add = [&](const char* state, std::int64_t count) {
    samples.push_back(
        {.labels = {{"when", when}, {"state", state}}, .value = static_cast<double>(count)});
  };
  add("live", memories.live);
  add("superseded", memories.superseded);
  add("forgotten", memories.forgotten);
}

std::vector<Sample> memory_samples(const std::optional<MemoriesBeforeAndNow>& memories) {
  std::vector<Sample> samples;
  if (!memories) return samples;
  add_samples(samples, "before", memories->before);
  add_samples(samples, "now", memories->now);
  return samples;
}

void add_batch_figures(http::Metrics& metrics, const BatchFigures& batches) {
  const auto counter = [&metrics](const char* name, const char* help,
                                  std::function<double()> read) {
    metrics.add({.name = name, .help = help, .kind = Family::Kind::counter, .read = [read] {
                   return std::vector<Sample>{{.labels = {}, .value = read()}};
                 }});
  };
  counter("theseus_upgrade_batches_total", "Batches of upgrades since the start.",
          [&batches] { return static_cast<double>(batches.batches()); });
  counter("theseus_upgrade_batch_seconds_total", "Time for which they held the write lock.",
          [&batches] { return batches.seconds(); });
  metrics.add_gauge("theseus_upgrade_longest_batch_seconds",
                    "The longest of them: how long other writes waited at most.",
                    [&batches] { return batches.longest_seconds(); });
}

}  // namespace

void add_upgrade_figures(http::Metrics& metrics, const UpgradeSources& sources) {
  // Shared by the families, which live as long as the metrics: the first one asks for all.
  const auto status = std::make_shared<UpgradeStatus>();
  metrics.add({.name = "theseus_upgrade_stage",
               .help = "The stage of each step between two formats.",
               .read = [ask = sources.status, status] {
                 *status = ask();
                 return stage_samples(*status);
               }});
  for (const StepFamily& family : kStepFamilies) {
    metrics.add({.name = family.name, .help = family.help, .read = [status, &family] {
                   return step_samples(*status, family);
                 }});
  }
  metrics.add({.name = "theseus_upgrade_memories",
               .help = "Memories before the open upgrade and now.",
               .read = [count = sources.memories, status] {
                 return memory_samples(count(status->snapshot));
               }});
  add_batch_figures(metrics, sources.batches);
}

}  // namespace theseus::app
