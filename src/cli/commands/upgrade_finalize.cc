#include <memory>
#include <nlohmann/json.hpp>

#include "cli/command.h"
#include "cli/upgrading/ask_first.h"
#include "cli/upgrading/open_data.h"
#include "cli/upgrading/upgrade_answer.h"
#include "cli/upgrading/upgrade_display.h"

namespace theseus::cli {
namespace {

class UpgradeFinalize final : public Command {
 public:
  Description description() const override {
    return {.name = "upgrade finalize",
            .summary = "Make the oldest open upgrade final: there is no rollback from then on",
            .example = "theseus upgrade finalize",
            .scope = Scope::folder};
  }

  void declare(Options& options) override { options.flag("--yes", yes_, "Do not ask"); }

  ExitCode run(Session& session) override {
    if (const auto misuse = find_misuse(session)) return session.refuse_usage(*misuse);
    return session.surroundings().until_stopped(
        [&](std::stop_token stop) { return finalize(session, std::move(stop)); });
  }

 private:
  ExitCode finalize(Session& session, std::stop_token stop) const {
    UpgradeDisplay display(session.console());
    OpenData open(session, [&display](const auto& event) { display.tell(event); });
    open.note_before();
    // What is asked is what the next try has a yes to: to nothing else.
    upgrade::FinalizeWish wish{.accepts = yes_, .stop = std::move(stop)};
    const ExitCode code =
        do_asking(session, yes_ ? Consent::given : Consent::asked_for, [&](Consent) {
          upgrade::Outcome outcome = open.data().upgrader().finalize(wish);
          if (!outcome) wish.accepted = outcome.error().message;
          return outcome;
        });
    open.write_receipts(session.console());
    const nlohmann::json answer = open.status();
    open.close();
    return code == ExitCode::done ? session.print(answer, show_upgrade_status) : code;
  }

  bool yes_ = false;
};

}  // namespace

std::unique_ptr<Command> upgrade_finalize_command() {
  return std::make_unique<UpgradeFinalize>();
}

}  // namespace theseus::cli
