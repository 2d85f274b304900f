#include <memory>
#include <nlohmann/json.hpp>

#include "cli/answers.h"
#include "cli/command.h"
#include "cli/content_options.h"
#include "cli/requests.h"

namespace theseus::cli {
namespace {

using nlohmann::json;

void show(const json& answer, Console& console) {
  const json& memory = answer.at("memory");
  if (answer.value("duplicate", false)) {
    console.out << "Known already as " << field_text(memory, "id") << "; nothing was written.\n";
  } else {
    console.out << "Remembered as " << field_text(memory, "id") << " in space "
                << field_text(memory, "space") << ".\n";
  }
}

class Remember final : public Command {
 public:
  Description description() const override {
    return {.name = "remember",
            .summary = "Remember a text",
            .example = "theseus remember \"Anna prefers the early train\" --tag travel",
            .absence = Absence::create};
  }

  void declare(Options& options) override {
    options.text("text", text_, "The text; - or a pipe reads standard input");
    content_.declare(options);
    options.texts("--supersedes", supersedes_, "Id of an older memory that this one replaces");
    options.flag("--keep-duplicate", keep_duplicate_, "Remember it even if the same text is known");
    options.text("--idempotency-key", idempotency_key_, "Makes a repeated call harmless");
  }

  ExitCode run(Session& session) override {
    const auto text = session.text_or_input(text_);
    if (!text) return session.refuse_usage(text.error().message);
    json body = {{"text", *text}};
    content_.write_to(body);
    if (!supersedes_.empty()) body["supersedes"] = supersedes_;
    if (keep_duplicate_) body["on_duplicate"] = "add";
    http::Request request =
        request_with(http::Method::post, {"spaces", session.space(), "memories"}, body);
    add_header(request, "Idempotency-Key", idempotency_key_);
    return session.ask(std::move(request), show);
  }

 private:
  std::optional<std::string> text_;
  ContentOptions content_;
  std::vector<std::string> supersedes_;
  bool keep_duplicate_ = false;
  std::optional<std::string> idempotency_key_;
};

}  // namespace

std::unique_ptr<Command> remember_command() {
  return std::make_unique<Remember>();
}

}  // namespace theseus::cli
