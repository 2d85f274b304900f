#include <memory>
#include <nlohmann/json.hpp>

#include "cli/answers.h"
#include "cli/command.h"
#include "cli/requests.h"
#include "cli/table.h"

namespace theseus::cli {
namespace {

void show(const nlohmann::json& answer, Console& console) {
  Table table({"seq", "time", "event", "revision", "key"});
  for (const nlohmann::json& event : answer.at("events")) {
    table.add({field_text(event, "seq"), short_time(event, "time"), field_text(event, "kind"),
               field_text(event, "revision"), field_text(event, "key")});
  }
  table.print(console.out);
  if (!answer.at("next_after").is_null()) {
    console.out << "More happened; go on with --after " << field_text(answer, "next_after") << '\n';
  }
}

class History final : public Command {
 public:
  Description description() const override {
    return {.name = "history",
            .summary = "Show all that happened to a memory",
            .example = "theseus history 0190a000-0000-7000-8000-000000000001"};
  }

  void declare(Options& options) override {
    options.required("id", id_, "Id of the memory");
    options.integer("--after", after_, "Only what came behind this position of the journal");
  }

  ExitCode run(Session& session) override {
    Parameters parameters;
    if (after_) parameters.emplace_back("after", std::to_string(*after_));
    return session.ask(
        request_to(http::Method::get, {"spaces", session.space(), "memories", id_, "history"},
                   parameters),
        show);
  }

 private:
  std::string id_;
  std::optional<std::int64_t> after_;
};

}  // namespace

std::unique_ptr<Command> history_command() {
  return std::make_unique<History>();
}

}  // namespace theseus::cli
