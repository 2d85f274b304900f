#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/command.h"

namespace theseus::cli {
namespace {

// One setting with the place for its value, if it is given.
struct Given {
  ServeOption option;
  std::optional<std::string> value;
  bool on = false;
};

class Serve final : public Command {
 public:
  explicit Serve(const Surroundings& surroundings) {
    for (const ServeOption& option : surroundings.serve_options) settings_.push_back({option, {}});
  }

  Description description() const override {
    return {
        .name = "serve",
        .summary = "Run the server; SIGTERM or Ctrl-C stops it in good order, a second one at once",
        .example = "theseus serve --print-config",
        .scope = Scope::nothing};
  }

  void declare(Options& options) override {
    options.path("--data", place_.data, "Data folder (THESEUS_DATA)");
    options.path("--config", config_, "Configuration file (theseus.toml in the data folder)");
    options.flag("--print-config", print_config_,
                 "Print each setting and where it comes from, and end");
    for (Given& setting : settings_) {
      if (setting.option.is_switch) {
        options.flag(setting.option.flag, setting.on, setting.option.description);
      } else {
        options.text(setting.option.flag, setting.value, setting.option.description);
      }
    }
  }

  ExitCode run(Session& session) override {
    ServeWish wish{.data = data_folder_of(place_, session.surroundings()),
                   .config = config_,
                   .print_config = print_config_,
                   .values = {}};
    for (const Given& setting : settings_) {
      if (setting.on) wish.values[setting.option.flag] = "true";
      if (setting.value) wish.values[setting.option.flag] = *setting.value;
    }
    return session.surroundings().serve(wish);
  }

 private:
  Place place_;
  std::optional<std::string> config_;
  bool print_config_ = false;
  std::vector<Given> settings_;
};

}  // namespace

std::unique_ptr<Command> serve_command(const Surroundings& surroundings) {
  return std::make_unique<Serve>(surroundings);
}

}  // namespace theseus::cli
