#include <memory>
#include <nlohmann/json.hpp>

#include "cli/answers.h"
#include "cli/command.h"
#include "cli/filter_options.h"
#include "cli/requests.h"
#include "cli/table.h"

namespace theseus::cli {
namespace {

using nlohmann::json;

void show(const json& answer, Console& console) {
  print_degraded(answer, console);
  const std::string context = field_text(answer, "text");
  if (context.empty()) {
    console.err << "Nothing found.\n";
    return;
  }
  console.out << context << (context.back() == '\n' ? "" : "\n");
}

class Context final : public Command {
 public:
  Description description() const override {
    return {.name = "context",
            .summary = "Recall, packed to a token budget, ready for a prompt",
            .example = "theseus context \"plan Anna's trip\" --max-tokens 500"};
  }

  void declare(Options& options) override {
    options.text("query", query_, "What it is about; - or a pipe reads standard input");
    options.integer("--max-tokens", max_tokens_, "Room for the context, in tokens");
    options.text("--mode", mode_, "hybrid (default), keyword or vector");
    filter_.declare(options);
  }

  ExitCode run(Session& session) override {
    const auto query = session.text_or_input(query_);
    if (!query) return session.refuse_usage(query.error().message);
    json body = {{"query", *query}};
    if (max_tokens_) body["max_tokens"] = *max_tokens_;
    if (mode_) body["mode"] = *mode_;
    const json filter = filter_.to_json();
    if (!filter.empty()) body["filter"] = filter;
    return session.ask(
        request_with(http::Method::post, {"spaces", session.space(), "context"}, body), show);
  }

 private:
  std::optional<std::string> query_;
  std::optional<std::int64_t> max_tokens_;
  std::optional<std::string> mode_;
  FilterOptions filter_;
};

}  // namespace

std::unique_ptr<Command> context_command() {
  return std::make_unique<Context>();
}

}  // namespace theseus::cli
