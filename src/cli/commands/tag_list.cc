#include <memory>
#include <nlohmann/json.hpp>

#include "cli/answers.h"
#include "cli/command.h"
#include "cli/requests.h"
#include "cli/table.h"

namespace theseus::cli {
namespace {

void show(const nlohmann::json& answer, Console& console) {
  const nlohmann::json& tags = answer.at("tags");
  if (tags.empty()) {
    console.err << "No tags: `theseus remember --tag` gives a memory one.\n";
    return;
  }
  Table table({"tag", "memories", "description"});
  for (const nlohmann::json& tag : tags) {
    table.add({field_text(tag, "tag"), field_text(tag, "memories"),
               tag.at("description").is_null() ? "" : field_text(tag, "description")});
  }
  table.print(console.out);
  const std::string next = field_text(answer, "next_cursor");
  if (!next.empty()) console.err << "There are more: go on with --cursor " << next << "\n";
}

class TagList final : public Command {
 public:
  Description description() const override {
    return {.name = "tag list",
            .summary = "List the tags of a space, with the number of live memories that have them",
            .example = "theseus tag list --prefix team/"};
  }

  void declare(Options& options) override {
    options.text("--prefix", prefix_, "Only tags that begin with this");
    options.integer("--limit", limit_, "At most so many (100)");
    options.text("--cursor", cursor_, "Go on behind the page before");
  }

  ExitCode run(Session& session) override {
    Parameters parameters;
    if (prefix_) parameters.emplace_back("prefix", *prefix_);
    if (limit_) parameters.emplace_back("limit", std::to_string(*limit_));
    if (cursor_) parameters.emplace_back("cursor", *cursor_);
    return session.ask(
        request_to(http::Method::get, {"spaces", session.space(), "tags"}, parameters), show);
  }

 private:
  std::optional<std::string> prefix_;
  std::optional<std::int64_t> limit_;
  std::optional<std::string> cursor_;
};

}  // namespace

std::unique_ptr<Command> tag_list_command() {
  return std::make_unique<TagList>();
}

}  // namespace theseus::cli
