#include <memory>
#include <nlohmann/json.hpp>

#include "cli/answers.h"
#include "cli/command.h"
#include "cli/filter_options.h"
#include "cli/requests.h"

namespace theseus::cli {
namespace {

void show(const nlohmann::json& answer, Console& console) {
  print_memories(answer.at("memories"), console);
  const std::string next = field_text(answer, "next_cursor");
  if (!next.empty()) console.err << "There are more: go on with --cursor " << next << "\n";
}

class List final : public Command {
 public:
  Description description() const override {
    return {.name = "list",
            .summary = "List memories, newest first",
            .example = "theseus list --tag travel --limit 20"};
  }

  void declare(Options& options) override {
    options.integer("--limit", limit_, "At most so many (50)");
    options.text("--cursor", cursor_, "Go on behind the page before");
    options.text("--state", state_, "States by comma, such as live,forgotten");
    filter_.declare(options);
  }

  ExitCode run(Session& session) override {
    Parameters parameters = filter_.to_parameters();
    if (limit_) parameters.emplace_back("limit", std::to_string(*limit_));
    if (cursor_) parameters.emplace_back("cursor", *cursor_);
    if (state_) parameters.emplace_back("state", *state_);
    return session.ask(
        request_to(http::Method::get, {"spaces", session.space(), "memories"}, parameters), show);
  }

 private:
  std::optional<std::int64_t> limit_;
  std::optional<std::string> cursor_;
  std::optional<std::string> state_;
  FilterOptions filter_;
};

}  // namespace

std::unique_ptr<Command> list_command() {
  return std::make_unique<List>();
}

}  // namespace theseus::cli
