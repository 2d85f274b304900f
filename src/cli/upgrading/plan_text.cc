#include "cli/upgrading/plan_text.h"

#include <fmt/format.h>

#include "cli/answers.h"

namespace theseus::cli {
namespace {

using std::chrono::milliseconds;
using upgrade::PlannedStep;

std::string step_line(const PlannedStep& step) {
  std::string line(step.entry->step->summary);
  if (step.rows > 0) {
    line += fmt::format(": {} rows to carry, {}", step.rows, about(step.time));
  }
  line += fmt::format("; writes wait at most {} ms", step.longest_pause.count());
  if (step.stage == upgrade::Stage::rolled_back) return line + "; was rolled back before";
  if (step.stage) line += fmt::format("; begun, {} now", upgrade::name_of(*step.stage));
  return line;
}

std::string compatibility_line(const upgrade::Compatibility& numbers) {
  return fmt::format("releases that know format {} read it, format {} write it",
                     numbers.oldest_reader, numbers.oldest_writer);
}

std::string measured_line(const upgrade::Plan& plan, const std::string& rehearsing) {
  if (!plan.rehearsed) return "estimated; measured on a backup by: " + rehearsing;
  return fmt::format("measured by the rehearsal of {}",
                     base::format_time(*plan.rehearsed).substr(0, 10));
}

void show_disk(const upgrade::Plan& plan, std::ostream& out) {
  print_field("copy first",
              plan.snapshot_bytes == 0 ? "none needed" : size_in_megabytes(plan.snapshot_bytes),
              out);
  print_field("disk needed",
              size_in_megabytes(plan.needed_bytes) + ", free " + size_in_megabytes(plan.free_bytes),
              out);
}

}  // namespace

std::string about(milliseconds time) {
  constexpr milliseconds kMinutesFrom{120'000};
  if (time < milliseconds(1000)) return "under a second";
  if (time < kMinutesFrom) return fmt::format("about {} s", (time.count() + 999) / 1000);
  return fmt::format("about {} min", (time.count() + 59'999) / 60'000);
}

std::string size_in_megabytes(std::int64_t bytes) {
  return fmt::format("{:.1f} MB", static_cast<double>(bytes) / 1e6);
}

void show_plan(const upgrade::Plan& plan, const std::string& rehearsing, Console& console) {
  std::ostream& out = console.out;
  if (plan.is_empty()) {
    out << "Nothing to do: the data is of format " << plan.from << ".\n";
    return;
  }
  print_field("upgrade", fmt::format("from format {} to {}", plan.from, plan.to), out);
  for (const PlannedStep& step : plan.steps) {
    print_field(fmt::format("  {} {}", step.entry->number, step.entry->name), step_line(step), out);
    print_field("", std::string(step.entry->step->note), out);
  }
  print_field("takes", about(plan.time()) + ", while everything works", out);
  print_field("", measured_line(plan, rehearsing), out);
  show_disk(plan, out);
  print_field("until final", compatibility_line(plan.while_open), out);
  print_field("when final", compatibility_line(plan.when_finalized), out);
  print_field("way back", plan.rollback_command, out);
  for (const std::string& question : plan.asks) print_field("asks", question, out);
  for (const std::string& block : plan.blocks) print_field("blocked", block, out);
  if (plan.blocks.empty()) out << "Nothing stands against it.\n";
}

}  // namespace theseus::cli
