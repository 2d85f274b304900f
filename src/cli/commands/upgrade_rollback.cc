#include <memory>
#include <nlohmann/json.hpp>

#include "cli/command.h"
#include "cli/upgrading/ask_first.h"
#include "cli/upgrading/open_data.h"
#include "cli/upgrading/upgrade_answer.h"
#include "cli/upgrading/upgrade_display.h"
#include "cli/upgrading/way_back.h"

namespace theseus::cli {
namespace {

class UpgradeRollback final : public Command {
 public:
  Description description() const override {
    return {.name = "upgrade rollback",
            .summary =
                "Take the newest open upgrade back; everything written since is kept, and "
                "servers of the newer release end",
            .example = "theseus upgrade rollback",
            .scope = Scope::folder};
  }

  void declare(Options&) override {}

  ExitCode run(Session& session) override {
    if (const auto misuse = find_misuse(session)) return session.refuse_usage(*misuse);
    return session.surroundings().until_stopped(
        [&](std::stop_token stop) { return roll_back(session, std::move(stop)); });
  }

 private:
  static ExitCode roll_back(Session& session, std::stop_token stop) {
    UpgradeDisplay display(session.console());
    OpenData open(session, [&display](const auto& event) { display.tell(event); });
    open.note_before();
    const ExitCode code = do_asking(
        session, Consent::given, [&](Consent) { return open.data().upgrader().roll_back(stop); });
    open.write_receipts(session.console());
    const nlohmann::json answer = open.status();
    if (code == ExitCode::refused) tell_way_back(session, open);
    open.close();
    return code == ExitCode::done ? session.print(answer, show_upgrade_status) : code;
  }
};

}  // namespace

std::unique_ptr<Command> upgrade_rollback_command() {
  return std::make_unique<UpgradeRollback>();
}

}  // namespace theseus::cli
