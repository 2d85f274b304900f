#include "cli/upgrading/upgrade_answer.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "cli/answers.h"
#include "cli/table.h"
#include "cli/upgrading/next_act.h"
#include "http/endpoints/space_counts.h"
#include "http/endpoints/upgrade_answer.h"
#include "upgrade/instance_file.h"

namespace theseus::cli {
namespace {

using nlohmann::json;

http::ShownLockHolder shown(const upgrade::LockHolder& holder,
                            const std::filesystem::path& folder) {
  const auto living = upgrade::list_living(folder);
  const auto found = std::ranges::find(living, holder.instance, &upgrade::LivingInstance::id);
  return {.instance = base::format_id(holder.instance),
          .described = found == living.end() ? "" : upgrade::described(*found),
          .since = holder.since};
}

http::ShownStep shown(const upgrade::StepStatus& step) {
  return {.step = step.step,
          .name = step.name,
          .stage = step.stage_name,
          .since = step.since,
          .done = step.done,
          .expected = step.expected,
          .set_aside = step.set_aside,
          .queued = step.queued};
}

json stamp_json(const upgrade::Stamp& stamp) {
  return {{"format", stamp.format},
          {"oldest_reader", stamp.oldest_reader},
          {"oldest_writer", stamp.oldest_writer},
          {"epoch", stamp.epoch},
          {"hold", stamp.hold ? json(*stamp.hold) : json(nullptr)}};
}

std::string format_line(const json& answer) {
  const json& stamp = answer.at("stamp");
  const std::string hold = field_text(stamp, "hold");
  return fmt::format("{} (this release knows {}){}", field_text(stamp, "format"),
                     field_text(answer, "format"), hold.empty() ? "" : ", held at " + hold);
}

std::string step_line(const json& step) {
  std::string line =
      fmt::format("{} since {}", field_text(step, "stage"), short_time(step, "since"));
  const auto add = [&](const char* name, const char* words) {
    if (step.at(name) != 0) line += ", " + field_text(step, name) + words;
  };
  if (step.at("expected") != 0) {
    line += fmt::format(", {} of about {} rows carried", field_text(step, "done"),
                        field_text(step, "expected"));
  }
  add("set_aside", " set aside");
  add("queued", " queued");
  return line;
}

std::string lock_line(const json& lock) {
  if (lock.is_null()) return "nobody at this moment";
  const std::string who = field_text(lock, "process");
  return (who.empty() ? "a process that is gone" : who) + " since " + short_time(lock, "since");
}

std::string count_text(const json& side, const char* state) {
  return side.is_null() ? "-" : field_text(side, state);
}

std::vector<std::string> count_row(const std::string& name, const json& counts) {
  std::vector<std::string> row{printable(name)};
  for (const char* state : {"live", "superseded", "forgotten"}) {
    row.push_back(count_text(counts.at("before"), state) + " -> " +
                  count_text(counts.at("now"), state));
  }
  return row;
}

void show_counts(const json& counts, std::ostream& out) {
  if (counts.is_null()) return;
  out << "\nMemories before the upgrade (" << short_time(counts, "taken") << ") and now:\n";
  Table table({"space", "live", "superseded", "forgotten"});
  for (const json& space : counts.at("spaces")) {
    const std::string name = field_text(space, "space");
    table.add(count_row(name.empty() ? "(erased since)" : name, space));
  }
  const std::string more = field_text(counts, "more");
  if (more != "0") table.add({"(and " + more + " more)", "", "", ""});
  table.add(count_row("all together", counts.at("total")));
  table.print(out);
}

}  // namespace

http::ShownUpgrade shown_upgrade(const upgrade::UpgradeStatus& status,
                                 const std::filesystem::path& folder) {
  http::ShownUpgrade upgrade{.stage = status.stage(), .snapshot = status.snapshot};
  for (const upgrade::StepStatus& step : status.steps) upgrade.steps.push_back(shown(step));
  if (status.lock) upgrade.lock = shown(*status.lock, folder);
  return upgrade;
}

std::shared_ptr<const http::ShownBefore> find_counts_before(const upgrade::DataSet& data,
                                                            const std::string& snapshot) {
  const auto manifest = snapshot.empty() ? std::nullopt : data.find_manifest(snapshot);
  if (!manifest) return nullptr;
  return std::make_shared<http::ShownBefore>(
      http::ShownBefore{.snapshot = snapshot,
                        .taken = manifest->taken,
                        .spaces = http::parse_space_counts(manifest->content)});
}

json upgrade_status_json(const UpgradeQuestion& question) {
  const upgrade::Stamp& stamp = question.status.stamp;
  std::optional<int> hold;
  if (stamp.hold) hold = static_cast<int>(*stamp.hold);
  json upgrade = http::to_json(shown_upgrade(question.status, question.folder), hold);
  if (question.before) {
    upgrade["counts"] =
        http::to_json(http::SpaceComparison{.before = *question.before, .now = question.now});
  }
  return {{"version", question.program.release},
          {"format", question.program.format},
          {"stamp", stamp_json(stamp)},
          {"upgrade", std::move(upgrade)},
          {"next", next_act(question)}};
}

void show_upgrade_status(const json& answer, Console& console) {
  std::ostream& out = console.out;
  const json& upgrade = answer.at("upgrade");
  const json& stamp = answer.at("stamp");
  const std::string stage = field_text(upgrade, "stage");
  print_field("data of format", format_line(answer), out);
  print_field("may be read by", "format " + field_text(stamp, "oldest_reader") + " or newer", out);
  print_field("may be written by", "format " + field_text(stamp, "oldest_writer") + " or newer",
              out);
  print_field("upgrade", stage == "finalized" ? "none is open" : stage, out);
  for (const json& step : upgrade.at("steps")) {
    if (step.at("stage") == "finalized") continue;
    print_field("  " + field_text(step, "step") + " " + field_text(step, "name"), step_line(step),
                out);
  }
  print_field("upgraded by", lock_line(upgrade.at("lock")), out);
  print_field("next", field_text(answer, "next"), out);
  show_counts(upgrade.at("counts"), out);
}

}  // namespace theseus::cli
