#include <memory>
#include <nlohmann/json.hpp>

#include "cli/answers.h"
#include "cli/command.h"
#include "cli/content_options.h"
#include "cli/requests.h"

namespace theseus::cli {
namespace {

void show(const nlohmann::json& answer, Console& console) {
  const nlohmann::json& memory = answer.at("memory");
  console.out << "Revised " << field_text(memory, "id") << "; it is at revision "
              << field_text(memory, "revision") << " now.\n";
}

class Revise final : public Command {
 public:
  Description description() const override {
    return {.name = "revise",
            .summary = "Change what is given of a memory and leave the rest",
            .example = "theseus revise 0190a000-0000-7000-8000-000000000001 --importance 0.9"};
  }

  void declare(Options& options) override {
    options.required("id", id_, "Id of the memory");
    options.text("--text", text_, "The new text; - reads standard input");
    content_.declare(options);
    options.texts("--clear", clear_, "Name of a field to clear, such as expires_at");
    options.integer("--if-revision", if_revision_, "Only if it is still at this revision");
    options.text("--idempotency-key", idempotency_key_, "Makes a repeated call harmless");
  }

  ExitCode run(Session& session) override {
    nlohmann::json body = nlohmann::json::object();
    if (text_) {
      const auto text = session.text_or_input(text_);
      if (!text) return session.refuse_usage(text.error().message);
      body["text"] = *text;
    }
    content_.write_to(body);
    for (const std::string& field : clear_) body[field] = nullptr;
    if (body.empty()) {
      return session.refuse_usage(
          "Nothing was given to change. See theseus revise --help for what can be.");
    }
    http::Request request =
        request_with(http::Method::patch, {"spaces", session.space(), "memories", id_}, body);
    add_if_match(request, if_revision_);
    add_header(request, "Idempotency-Key", idempotency_key_);
    return session.ask(std::move(request), show);
  }

 private:
  std::string id_;
  std::optional<std::string> text_;
  ContentOptions content_;
  std::vector<std::string> clear_;
  std::optional<std::int64_t> if_revision_;
  std::optional<std::string> idempotency_key_;
};

}  // namespace

std::unique_ptr<Command> revise_command() {
  return std::make_unique<Revise>();
}

}  // namespace theseus::cli
