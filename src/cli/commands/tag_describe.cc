#include <memory>
#include <nlohmann/json.hpp>

#include "cli/answers.h"
#include "cli/command.h"
#include "cli/requests.h"

namespace theseus::cli {
namespace {

class TagDescribe final : public Command {
 public:
  Description description() const override {
    return {.name = "tag describe",
            .summary = "Say what a tag is for",
            .example = "theseus tag describe travel --text \"Flights, trains and hotels\""};
  }

  void declare(Options& options) override {
    options.required("tag", tag_, "The tag");
    options.text("--text", text_, "The description; - reads standard input");
    options.flag("--clear", clear_, "Take the description away");
    options.text("--idempotency-key", idempotency_key_, "Makes a repeated call harmless");
  }

  ExitCode run(Session& session) override {
    if (text_.has_value() == clear_) {
      return session.refuse_usage("Give --text with the description, or --clear to take it away.");
    }
    nlohmann::json body{{"description", nullptr}};
    if (text_) {
      const auto text = session.text_or_input(text_);
      if (!text) return session.refuse_usage(text.error().message);
      body["description"] = *text;
    }
    http::Request request =
        request_with(http::Method::put, {"spaces", session.space(), "tags", tag_}, body);
    add_header(request, "Idempotency-Key", idempotency_key_);
    return session.ask(
        std::move(request), [is_cleared = clear_](const nlohmann::json& answer, Console& console) {
          console.out << (is_cleared ? "Took away the description of " : "Described ")
                      << field_text(answer, "tag") << ".\n";
        });
  }

 private:
  std::string tag_;
  std::optional<std::string> text_;
  bool clear_ = false;
  std::optional<std::string> idempotency_key_;
};

}  // namespace

std::unique_ptr<Command> tag_describe_command() {
  return std::make_unique<TagDescribe>();
}

}  // namespace theseus::cli
