#include <memory>
#include <nlohmann/json.hpp>

#include "cli/answers.h"
#include "cli/command.h"
#include "cli/confirm.h"
#include "cli/requests.h"

namespace theseus::cli {
namespace {

void show(const nlohmann::json& answer, Session& session) {
  const nlohmann::json& memory = answer.at("memory");
  session.console().out << "Erased " << field_text(memory, "id") << " at "
                        << field_text(memory, "erased_at") << ". No answer gives it back.\n";
  print_traces(answer, memory, session);
}

class Erase final : public Command {
 public:
  Description description() const override {
    return {.name = "erase",
            .summary = "Take a memory away for good: it cannot be had back",
            .example = "theseus erase 0190a000-0000-7000-8000-000000000001 --yes"};
  }

  void declare(Options& options) override {
    options.required("id", id_, "Id of the memory");
    options.flag("--yes", yes_, "Do not ask");
    options.integer("--if-revision", if_revision_, "Only if it is still at this revision");
    options.text("--idempotency-key", idempotency_key_, "Makes a repeated call harmless");
  }

  ExitCode run(Session& session) override {
    const std::string question = "Memory " + id_ + " of the space '" + session.space() +
                                 "' goes for good, with every revision of it";
    if (!yes_) {
      if (const auto no = find_no(session, question)) return *no;
    }
    http::Request request =
        request_to(http::Method::post, {"spaces", session.space(), "memories", id_, "erase"});
    add_if_match(request, if_revision_);
    add_header(request, "Idempotency-Key", idempotency_key_);
    return session.ask(std::move(request), [&session](const nlohmann::json& answer, Console&) {
      show(answer, session);
    });
  }

 private:
  std::string id_;
  bool yes_ = false;
  std::optional<std::int64_t> if_revision_;
  std::optional<std::string> idempotency_key_;
};

}  // namespace

std::unique_ptr<Command> erase_command() {
  return std::make_unique<Erase>();
}

}  // namespace theseus::cli
