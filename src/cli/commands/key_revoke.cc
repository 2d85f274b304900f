#include <memory>
#include <nlohmann/json.hpp>

#include "cli/command.h"
#include "cli/requests.h"

namespace theseus::cli {
namespace {

class KeyRevoke final : public Command {
 public:
  Description description() const override {
    return {.name = "key revoke",
            .summary = "Revoke an API key; requests with it fail from now on",
            .example = "theseus key revoke 0190a000-0000-7000-8000-000000000002",
            .scope = Scope::data};
  }

  void declare(Options& options) override {
    options.required("id", id_, "Id of the key, as `theseus key list` shows it");
    options.text("--idempotency-key", idempotency_key_, "Makes a repeated call harmless");
  }

  ExitCode run(Session& session) override {
    http::Request request = request_to(http::Method::del, {"keys", id_});
    add_header(request, "Idempotency-Key", idempotency_key_);
    return session.ask(std::move(request), [this](const nlohmann::json&, Console& console) {
      console.out << "Revoked " << id_ << ".\n";
    });
  }

 private:
  std::string id_;
  std::optional<std::string> idempotency_key_;
};

}  // namespace

std::unique_ptr<Command> key_revoke_command() {
  return std::make_unique<KeyRevoke>();
}

}  // namespace theseus::cli
