#include "cli/upgrading/next_act.h"

#include <fmt/format.h>

#include <optional>
#include <string_view>

#include "base/quoted_path.h"

namespace theseus::cli {
namespace {

using upgrade::Stage;

// A command of `theseus upgrade` as it can be pasted.
class Commands {
 public:
  explicit Commands(const UpgradeQuestion& question)
      : before_(std::string(question.program.upgrade_command) + " "),
        behind_(" --data " + base::quoted(question.folder)) {}

  std::string operator()(std::string_view name) const {
    return before_ + std::string(name) + behind_;
  }

  const std::string& folder() const noexcept { return behind_; }

 private:
  std::string before_;
  std::string behind_;
};

std::string of_older_data(const UpgradeQuestion& question, const Commands& command) {
  const upgrade::Stamp& stamp = question.status.stamp;
  const bool is_held = stamp.hold && *stamp.hold < question.program.format;
  return fmt::format(
      "Releases that know format {} serve it. {} To see what an upgrade does: {}. To do it: {}",
      stamp.format,
      is_held ? "Nothing upgrades it by itself, since an upgrade was rolled back."
              : "A start of this release upgrades it, unless upgrade.on_start is wait.",
      command("plan"), command("run"));
}

std::int64_t count_set_aside(const upgrade::UpgradeStatus& status) {
  std::int64_t rows = 0;
  for (const upgrade::StepStatus& step : status.steps) rows += step.set_aside;
  return rows;
}

// Without those that an earlier upgrade has left behind for good.
std::int64_t count_set_aside_in_window(const upgrade::UpgradeStatus& status) {
  std::int64_t rows = 0;
  for (const upgrade::StepStatus& step : status.steps) {
    if (step.stage && upgrade::is_window_open(*step.stage)) rows += step.set_aside;
  }
  return rows;
}

// Of an open window that not every row came into.
std::string of_rows_set_aside(std::int64_t rows, const Commands& command) {
  return fmt::format(
      "{} rows could not be carried and would be left behind if it were made final now: theseus "
      "doctor{} names them. Put right or erase what they belong to, then: {}. The way back is "
      "open, and loses nothing: {}",
      rows, command.folder(), command("run"), command("rollback"));
}

std::string of_stage(Stage stage, const Commands& command) {
  switch (stage) {
    case Stage::expanding:
    case Stage::serving:
    case Stage::backfilling:
    case Stage::verified:
      return fmt::format(
          "Rows are carried while everything works. A running server goes on with it; without one: "
          "{}. To take it back: {}",
          command("run"), command("rollback"));
    case Stage::refused:
      return fmt::format(
          "The proof found rows that are not as they must be. The old shape is read, and nothing "
          "is lost. To carry all of them anew: {}. To take the upgrade back: {}",
          command("run"), command("rollback"));
    case Stage::watching:
      return fmt::format(
          "The way back is open, and loses nothing: {}. When you are content, close it for good: "
          "{}",
          command("rollback"), command("finalize"));
    case Stage::finalizing:
      return fmt::format(
          "It was begun to be made final, and nothing goes on with that by itself. To go on: {}. "
          "Or back: {}",
          command("finalize"), command("rollback"));
    case Stage::contracting:
      return fmt::format(
          "The old shape is being taken away; there is no way back any more. A running server goes "
          "on with it; without one: {}",
          command("finalize"));
    case Stage::reverting:
      return fmt::format(
          "The upgrade was taken back, and older releases may serve. To take away what is left of "
          "it: {}",
          command("rollback"));
    case Stage::finalized:
    case Stage::rolled_back:
      break;
  }
  return "Nothing is to be done.";
}

}  // namespace

std::string next_act(const UpgradeQuestion& question) {
  const Commands command(question);
  const std::optional<Stage> stage = upgrade::find_stage(question.status.stage());
  if (!stage) return "A newer release is upgrading it: ask that one.";
  const bool is_over = stage == Stage::finalized || stage == Stage::rolled_back;
  const bool is_older = question.status.stamp.format < question.program.format;
  if (is_over && is_older) return of_older_data(question, command);
  const std::int64_t open = count_set_aside_in_window(question.status);
  if (open > 0 && stage == Stage::watching) return of_rows_set_aside(open, command);
  if (const std::int64_t aside = count_set_aside(question.status); aside > 0 && is_over) {
    return fmt::format(
        "Nothing is to be done. {} rows that could not be carried were left behind when it was "
        "made final: theseus doctor{} names them.",
        aside, command.folder());
  }
  return of_stage(*stage, command);
}

}  // namespace theseus::cli
