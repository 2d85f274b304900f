#include "cli/command.h"
#include "cli/mcp_wish.h"

#include <memory>

namespace theseus::cli {
namespace {

class Mcp final : public Command {
 public:
  Description description() const override {
    return {.name = "mcp",
            .summary =
                "Speak the Model Context Protocol on standard input and output, as the "
                "hosts of agents begin it; see theseus init",
            .example = "theseus mcp --space team </dev/null",
            .absence = Absence::create};
  }

  void declare(Options& options) override {
    options.flag("--check", check_,
                 "Only say whether this program would serve: ends with 0, or with 3 and why not");
  }

  ExitCode run(Session& session) override {
    if (session.console().in_is_terminal && !check_) {
      session.console().err << "Waiting for messages of the Model Context Protocol on standard "
                               "input: the host of an agent begins this. See theseus init.\n";
    }
    return session.surroundings().mcp(
        {.place = session.options().place, .space = session.named_space(), .check = check_},
        session.surroundings());
  }

 private:
  bool check_ = false;
};

}  // namespace

std::unique_ptr<Command> mcp_command() {
  return std::make_unique<Mcp>();
}

}  // namespace theseus::cli
