#include <memory>
#include <nlohmann/json.hpp>

#include "cli/answers.h"
#include "cli/command.h"
#include "cli/requests.h"

namespace theseus::cli {
namespace {

using nlohmann::json;

// The key alone goes to standard output, so that `$(theseus key create ...)` is the key.
void show(const json& answer, Console& console) {
  const std::string key = field_text(answer, "key");
  if (key.empty()) {
    console.err << "This key was made by an earlier call and is not shown again.\n";
    return;
  }
  console.err << "Keep it now: only its hash is stored, and it is not shown again.\n";
  console.out << key << '\n';
}

class KeyCreate final : public Command {
 public:
  Description description() const override {
    return {.name = "key create",
            .summary = "Make an API key",
            .example = "theseus key create laptop --role writer --for-space default",
            .scope = Scope::data,
            .absence = Absence::create};
  }

  void declare(Options& options) override {
    options.required("name", name_, "A name by which to know it");
    options.text("--role", role_, "reader (default), writer or admin");
    options.texts("--for-space", spaces_, "A space that it may use; without, all");
    options.text("--expires-at", expires_at_, "When it stops being valid (RFC 3339)");
    options.text("--idempotency-key", idempotency_key_, "Makes a repeated call harmless");
  }

  ExitCode run(Session& session) override {
    json body = {{"name", name_},
                 {"role", role_.value_or("reader")},
                 {"spaces", spaces_.empty() ? std::vector<std::string>{"*"} : spaces_}};
    if (expires_at_) body["expires_at"] = *expires_at_;
    http::Request request = request_with(http::Method::post, {"keys"}, body);
    add_header(request, "Idempotency-Key", idempotency_key_);
    return session.ask(std::move(request), show);
  }

 private:
  std::string name_;
  std::optional<std::string> role_;
  std::vector<std::string> spaces_;
  std::optional<std::string> expires_at_;
  std::optional<std::string> idempotency_key_;
};

}  // namespace

std::unique_ptr<Command> key_create_command() {
  return std::make_unique<KeyCreate>();
}

}  // namespace theseus::cli
