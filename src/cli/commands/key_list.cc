#include <memory>
#include <nlohmann/json.hpp>

#include "cli/answers.h"
#include "cli/command.h"
#include "cli/requests.h"

namespace theseus::cli {
namespace {

class KeyList final : public Command {
 public:
  Description description() const override {
    return {.name = "key list",
            .summary = "List the API keys, revoked ones too",
            .example = "theseus key list",
            .scope = Scope::data};
  }

  void declare(Options&) override {}

  ExitCode run(Session& session) override {
    return session.ask(request_to(http::Method::get, {"keys"}),
                       [&session](const nlohmann::json& answer, Console&) {
                         print_keys(answer.at("keys"), session);
                       });
  }
};

}  // namespace

std::unique_ptr<Command> key_list_command() {
  return std::make_unique<KeyList>();
}

}  // namespace theseus::cli
