#include <memory>
#include <nlohmann/json.hpp>

#include "cli/answers.h"
#include "cli/command.h"
#include "cli/requests.h"

namespace theseus::cli {
namespace {

void show(const nlohmann::json& answer, Console& console) {
  print_memory(answer.at("memory"), console.out);
}

class ShowMemory final : public Command {
 public:
  Description description() const override {
    return {.name = "show",
            .summary = "Show a memory, as it stands or as it stood",
            .example = "theseus show 0190a000-0000-7000-8000-000000000001"};
  }

  void declare(Options& options) override {
    options.required("id", id_, "Id of the memory");
    options.integer("--revision", revision_, "As it stood at this revision");
    options.text("--as-of", as_of_, "As it stood at this time (RFC 3339)");
  }

  ExitCode run(Session& session) override {
    Parameters parameters;
    if (revision_) parameters.emplace_back("revision", std::to_string(*revision_));
    if (as_of_) parameters.emplace_back("as_of", *as_of_);
    return session.ask(
        request_to(http::Method::get, {"spaces", session.space(), "memories", id_}, parameters),
        show);
  }

 private:
  std::string id_;
  std::optional<std::int64_t> revision_;
  std::optional<std::string> as_of_;
};

}  // namespace

std::unique_ptr<Command> show_command() {
  return std::make_unique<ShowMemory>();
}

}  // namespace theseus::cli
