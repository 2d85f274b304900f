#include <memory>
#include <nlohmann/json.hpp>
#include <optional>

#include "cli/command.h"
#include "cli/upgrading/ask_first.h"
#include "cli/upgrading/open_data.h"
#include "cli/upgrading/upgrade_answer.h"
#include "cli/upgrading/upgrade_display.h"
#include "cli/upgrading/wished_format.h"

namespace theseus::cli {
namespace {

using upgrade::Outcome;

class UpgradeRun final : public Command {
 public:
  Description description() const override {
    return {.name = "upgrade run",
            .summary =
                "Upgrade the data now, or go on with an upgrade; also where one was rolled "
                "back before",
            .example = "theseus upgrade run",
            .scope = Scope::folder};
  }

  void declare(Options& options) override {
    options.integer("--to", to_,
                    "Format to upgrade to, for tests: what lies below that of this release is "
                    "served by older ones only");
    options.flag("--yes", yes_, "Do not ask");
  }

  ExitCode run(Session& session) override {
    if (const auto misuse = find_misuse(session)) return session.refuse_usage(*misuse);
    const auto wished = parse_wished_format(to_, session);
    if (!wished) return session.refuse_usage(wished.error().message);
    return session.surroundings().until_stopped(
        [&](std::stop_token stop) { return upgrade(session, *wished, std::move(stop)); });
  }

 private:
  ExitCode upgrade(Session& session, std::int64_t to, std::stop_token stop) const {
    UpgradeDisplay display(session.console());
    OpenData open(session, [&display](const auto& event) { display.tell(event); });
    const ExitCode code =
        do_asking(session, yes_ ? Consent::given : Consent::asked_for, [&](Consent consent) {
          return carry_out(open.data().upgrader(),
                           {.to = to, .accepts = consent == Consent::given, .stop = stop});
        });
    open.write_receipts(session.console());
    const nlohmann::json answer = open.status();
    open.close();
    return code == ExitCode::done ? session.print(answer, show_upgrade_status) : code;
  }

  static Outcome carry_out(upgrade::Upgrader& upgrader, const upgrade::UpgradeWish& wish) {
    Outcome outcome = upgrader.expand(wish);
    if (!outcome) return outcome;
    outcome = upgrader.carry(wish.stop);
    if (outcome) upgrader.carry_queues(wish.stop);
    return outcome;
  }

  std::optional<std::int64_t> to_;
  bool yes_ = false;
};

}  // namespace

std::unique_ptr<Command> upgrade_run_command() {
  return std::make_unique<UpgradeRun>();
}

}  // namespace theseus::cli
