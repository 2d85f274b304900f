#include <memory>
#include <nlohmann/json.hpp>

#include "cli/answers.h"
#include "cli/command.h"
#include "cli/requests.h"
#include "cli/table.h"

namespace theseus::cli {
namespace {

using nlohmann::json;

bool is_list_of_objects(const json& value) {
  return value.is_array() && !value.empty() && value.front().is_object();
}

// Fields of objects stand under `object.field`, those in a list under `list.0.field`; a release
// that shows more is printed in full.
void add_rows(const json& parent, const std::string& prefix, Table& table) {
  for (const auto& [name, value] : parent.items()) {
    if (value.is_object() || is_list_of_objects(value)) {
      add_rows(value, prefix + name + ".", table);
    } else if (!value.is_null()) {
      table.add({prefix + name, value == json::array() ? "none" : text_of_value(value)});
    }
  }
}

void show(const json& answer, Console& console) {
  Table table({"what", "value"});
  add_rows(answer, "", table);
  table.print(console.out);
}

class Status final : public Command {
 public:
  Description description() const override {
    return {.name = "status",
            .summary = "Say what the server or data folder holds and how it is",
            .example = "theseus status",
            .scope = Scope::data};
  }

  void declare(Options&) override {}

  ExitCode run(Session& session) override {
    return session.ask(request_to(http::Method::get, {"status"}), show);
  }
};

}  // namespace

std::unique_ptr<Command> status_command() {
  return std::make_unique<Status>();
}

}  // namespace theseus::cli
