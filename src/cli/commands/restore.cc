#include <memory>
#include <nlohmann/json.hpp>

#include "cli/answers.h"
#include "cli/command.h"
#include "cli/requests.h"

namespace theseus::cli {
namespace {

void show(const nlohmann::json& answer, Console& console) {
  console.out << "Restored " << field_text(answer.at("memory"), "id") << ".\n";
}

class Restore final : public Command {
 public:
  Description description() const override {
    return {.name = "restore",
            .summary = "Undo a forget",
            .example = "theseus restore 0190a000-0000-7000-8000-000000000001"};
  }

  void declare(Options& options) override {
    options.required("id", id_, "Id of the memory");
    options.text("--idempotency-key", idempotency_key_, "Makes a repeated call harmless");
  }

  ExitCode run(Session& session) override {
    http::Request request =
        request_to(http::Method::post, {"spaces", session.space(), "memories", id_, "restore"});
    add_header(request, "Idempotency-Key", idempotency_key_);
    return session.ask(std::move(request), show);
  }

 private:
  std::string id_;
  std::optional<std::string> idempotency_key_;
};

}  // namespace

std::unique_ptr<Command> restore_command() {
  return std::make_unique<Restore>();
}

}  // namespace theseus::cli
