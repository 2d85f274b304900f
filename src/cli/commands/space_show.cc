#include <memory>
#include <nlohmann/json.hpp>

#include "cli/answers.h"
#include "cli/command.h"
#include "cli/requests.h"

namespace theseus::cli {
namespace {

void show(const nlohmann::json& answer, Console& console) {
  print_spaces(nlohmann::json::array({answer.value("space", answer)}), console);
}

class SpaceShow final : public Command {
 public:
  Description description() const override {
    return {.name = "space show",
            .summary = "Show one space",
            .example = "theseus space show default",
            .scope = Scope::data};
  }

  void declare(Options& options) override { options.required("name", name_, "Name of the space"); }

  ExitCode run(Session& session) override {
    return session.ask(request_to(http::Method::get, {"spaces", name_}), show);
  }

 private:
  std::string name_;
};

}  // namespace

std::unique_ptr<Command> space_show_command() {
  return std::make_unique<SpaceShow>();
}

}  // namespace theseus::cli
