#include <memory>
#include <nlohmann/json.hpp>

#include "cli/answers.h"
#include "cli/command.h"
#include "cli/confirm.h"
#include "cli/requests.h"

namespace theseus::cli {
namespace {

void show(const nlohmann::json& answer, Session& session) {
  const nlohmann::json& space = answer.at("space");
  session.console().out << "Erased the space '" << field_text(space, "name") << "' at "
                        << field_text(space, "erased_at")
                        << ". No answer gives anything of it back.\n";
  print_traces(answer, space, session);
}

class SpaceErase final : public Command {
 public:
  Description description() const override {
    return {.name = "space erase",
            .summary = "Take a space away for good, with everything in it",
            .example = "theseus space erase default --yes",
            .scope = Scope::data};
  }

  void declare(Options& options) override {
    options.required("name", name_, "Name of the space");
    options.flag("--yes", yes_, "Do not ask");
    options.text("--idempotency-key", idempotency_key_, "Makes a repeated call harmless");
  }

  ExitCode run(Session& session) override {
    const std::string question =
        "The space '" + name_ + "' goes for good, with every memory in it, forgotten ones too";
    if (!yes_) {
      if (const auto no = find_no(session, question)) return *no;
    }
    http::Request request = request_to(http::Method::del, {"spaces", name_}, {{"confirm", name_}});
    add_header(request, "Idempotency-Key", idempotency_key_);
    return session.ask(std::move(request), [&session](const nlohmann::json& answer, Console&) {
      show(answer, session);
    });
  }

 private:
  std::string name_;
  bool yes_ = false;
  std::optional<std::string> idempotency_key_;
};

}  // namespace

std::unique_ptr<Command> space_erase_command() {
  return std::make_unique<SpaceErase>();
}

}  // namespace theseus::cli
