#include <memory>
#include <nlohmann/json.hpp>

#include "cli/answers.h"
#include "cli/command.h"
#include "cli/requests.h"

namespace theseus::cli {
namespace {

void show(const nlohmann::json& answer, Console& console) {
  print_spaces(answer.at("spaces"), console);
  const std::string next = field_text(answer, "next_cursor");
  if (!next.empty()) console.err << "There are more: go on with --cursor " << next << "\n";
}

class SpaceList final : public Command {
 public:
  Description description() const override {
    return {.name = "space list",
            .summary = "List the spaces",
            .example = "theseus space list",
            .scope = Scope::data};
  }

  void declare(Options& options) override {
    options.integer("--limit", limit_, "At most so many");
    options.text("--cursor", cursor_, "Go on behind the page before");
  }

  ExitCode run(Session& session) override {
    Parameters parameters;
    if (limit_) parameters.emplace_back("limit", std::to_string(*limit_));
    if (cursor_) parameters.emplace_back("cursor", *cursor_);
    return session.ask(request_to(http::Method::get, {"spaces"}, parameters), show);
  }

 private:
  std::optional<std::int64_t> limit_;
  std::optional<std::string> cursor_;
};

}  // namespace

std::unique_ptr<Command> space_list_command() {
  return std::make_unique<SpaceList>();
}

}  // namespace theseus::cli
