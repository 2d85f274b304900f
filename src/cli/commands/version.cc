#include <memory>
#include <nlohmann/json.hpp>

#include "cli/command.h"

namespace theseus::cli {
namespace {

using nlohmann::json;

class Version final : public Command {
 public:
  Description description() const override {
    return {.name = "version",
            .summary = "Say which release this is",
            .example = "theseus version",
            .scope = Scope::nothing};
  }

  void declare(Options&) override {}

  ExitCode run(Session& session) override {
    const Surroundings& program = session.surroundings();
    const json answer = {{"version", program.release}, {"format", program.format}};
    return session.print(answer, [&program](const json&, Console& console) {
      console.out << "theseus " << program.release << " (writes data of format " << program.format
                  << ")\n";
    });
  }
};

}  // namespace

std::unique_ptr<Command> version_command() {
  return std::make_unique<Version>();
}

}  // namespace theseus::cli
