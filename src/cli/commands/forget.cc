#include <memory>
#include <nlohmann/json.hpp>

#include "cli/answers.h"
#include "cli/command.h"
#include "cli/requests.h"

namespace theseus::cli {
namespace {

void show(const nlohmann::json& answer, Console& console) {
  const nlohmann::json& memory = answer.at("memory");
  console.out << "Forgot " << field_text(memory, "id") << ". `theseus restore` undoes it until "
              << short_time(memory, "restorable_until") << ".\n";
}

class Forget final : public Command {
 public:
  Description description() const override {
    return {.name = "forget",
            .summary = "Take a memory away; it can be restored for a while",
            .example = "theseus forget 0190a000-0000-7000-8000-000000000001"};
  }

  void declare(Options& options) override {
    options.required("id", id_, "Id of the memory");
    options.integer("--if-revision", if_revision_, "Only if it is still at this revision");
    options.text("--idempotency-key", idempotency_key_, "Makes a repeated call harmless");
  }

  ExitCode run(Session& session) override {
    http::Request request =
        request_to(http::Method::del, {"spaces", session.space(), "memories", id_});
    add_if_match(request, if_revision_);
    add_header(request, "Idempotency-Key", idempotency_key_);
    return session.ask(std::move(request), show);
  }

 private:
  std::string id_;
  std::optional<std::int64_t> if_revision_;
  std::optional<std::string> idempotency_key_;
};

}  // namespace

std::unique_ptr<Command> forget_command() {
  return std::make_unique<Forget>();
}

}  // namespace theseus::cli
