#include <memory>
#include <nlohmann/json.hpp>

#include "cli/answers.h"
#include "cli/command.h"
#include "cli/requests.h"

namespace theseus::cli {
namespace {

class TagRename final : public Command {
 public:
  Description description() const override {
    return {.name = "tag rename",
            .summary = "Give a tag another name in every live or superseded memory that has it",
            .example = "theseus tag rename travel journeys"};
  }

  void declare(Options& options) override {
    options.required("tag", tag_, "The tag");
    options.required("name", name_, "Its new name; one that is there already joins the two");
    options.text("--idempotency-key", idempotency_key_, "Makes a repeated call harmless");
  }

  ExitCode run(Session& session) override {
    http::Request request =
        request_with(http::Method::put, {"spaces", session.space(), "tags", tag_},
                     nlohmann::json{{"rename", name_}});
    add_header(request, "Idempotency-Key", idempotency_key_);
    return session.ask(std::move(request), [](const nlohmann::json& answer, Console& console) {
      console.out << "The tag is " << field_text(answer, "tag")
                  << " now; memories revised: " << field_text(answer, "renamed") << ".\n";
    });
  }

 private:
  std::string tag_;
  std::string name_;
  std::optional<std::string> idempotency_key_;
};

}  // namespace

std::unique_ptr<Command> tag_rename_command() {
  return std::make_unique<TagRename>();
}

}  // namespace theseus::cli
