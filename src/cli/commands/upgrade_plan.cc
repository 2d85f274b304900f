#include <memory>
#include <nlohmann/json.hpp>
#include <optional>

#include "cli/command.h"
#include "cli/pasted_command.h"
#include "cli/upgrading/open_data.h"
#include "cli/upgrading/plan_text.h"
#include "cli/upgrading/wished_format.h"

namespace theseus::cli {
namespace {

ExitCode exit_code_of(const upgrade::Plan& plan) {
  if (plan.is_empty()) return ExitCode::done;
  return plan.blocks.empty() ? ExitCode::upgrade_possible : ExitCode::upgrade_blocked;
}

class UpgradePlan final : public Command {
 public:
  Description description() const override {
    return {.name = "upgrade plan",
            .summary =
                "Say what an upgrade would do, how long it takes and what stands against "
                "it; ends with 0 (nothing to do), 10 (possible) or 20 (blocked)",
            .example = "theseus upgrade plan",
            .scope = Scope::folder};
  }

  void declare(Options& options) override {
    options.integer("--to", to_, "Format to upgrade to; that of this release if not given");
  }

  ExitCode run(Session& session) override {
    if (const auto misuse = find_misuse(session)) return session.refuse_usage(*misuse);
    const auto wished = parse_wished_format(to_, session);
    if (!wished) return session.refuse_usage(wished.error().message);
    OpenData open(session);
    const upgrade::Plan plan = open.data().plan(*wished);
    open.close();
    session.print(upgrade::to_json(plan), [&](const nlohmann::json&, Console& console) {
      show_plan(plan, pasted_command(session, "upgrade rehearse"), console);
    });
    return exit_code_of(plan);
  }

 private:
  std::optional<std::int64_t> to_;
};

}  // namespace

std::unique_ptr<Command> upgrade_plan_command() {
  return std::make_unique<UpgradePlan>();
}

}  // namespace theseus::cli
