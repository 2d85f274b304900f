#include <memory>
#include <nlohmann/json.hpp>

#include "cli/command.h"
#include "cli/upgrading/open_data.h"
#include "cli/upgrading/upgrade_answer.h"

namespace theseus::cli {
namespace {

class UpgradeStatusCommand final : public Command {
 public:
  Description description() const override {
    return {.name = "upgrade status",
            .summary = "Say where the data stands between two releases, and what to do next",
            .example = "theseus upgrade status",
            .scope = Scope::folder};
  }

  void declare(Options&) override {}

  ExitCode run(Session& session) override {
    if (const auto misuse = find_misuse(session)) return session.refuse_usage(*misuse);
    OpenData open(session);
    const nlohmann::json answer = open.status();
    open.close();
    return session.print(answer, show_upgrade_status);
  }
};

}  // namespace

std::unique_ptr<Command> upgrade_status_command() {
  return std::make_unique<UpgradeStatusCommand>();
}

}  // namespace theseus::cli
