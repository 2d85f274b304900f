#include "app/serve.h"

#include <chrono>
#include <iostream>

#include "app/data_folder.h"
#include "app/exposure.h"
#include "app/load_configuration.h"
#include "app/server.h"
#include "app/settings.h"
#include "app/stop_signals.h"
#include "base/log.h"

namespace theseus::app {
namespace {

// Within the 10 s that whoever stops a server must give it.
constexpr std::chrono::milliseconds kStopLimit{9500};

void warn_of_later_settings(const LoadedConfiguration& loaded) {
  base::Log log(loaded.configuration.log_form);
  for (const SettledValue& passed_over : loaded.passed_over) {
    const std::string message = warning_of(passed_over);
    log.write(
        base::LogLevel::warning, "setting_passed_over",
        {{"setting", std::string_view(passed_over.name)}, {"message", std::string_view(message)}});
  }
}

}  // namespace

std::vector<cli::ServeOption> serve_options() {
  std::vector<cli::ServeOption> options;
  for (const Setting& setting : all_settings()) {
    std::string description(setting.description);
    if (!setting.standard.empty() && setting.form == Setting::Form::value) {
      description += " (" + std::string(setting.standard) + ")";
    }
    options.push_back({.flag = flag_of(setting),
                       .description = std::move(description),
                       .is_switch = setting.form == Setting::Form::on_off});
  }
  return options;
}

cli::ExitCode serve(const cli::ServeWish& wish, base::Time started) {
  const auto loaded = load_configuration(
      {.data = wish.data, .file = wish.config, .flags = wish.values, .environment = find_variable});
  if (!loaded) {
    std::cerr << loaded.error().message << '\n';
    return cli::ExitCode::usage;
  }
  if (wish.print_config) {
    print_configuration(*loaded, std::cout);
    return cli::ExitCode::done;
  }
  if (const auto exposed = find_exposure(loaded->configuration)) {
    std::cerr << exposed->message << '\n';
    return cli::ExitCode::usage;
  }
  warn_of_later_settings(*loaded);
  StopSignals signals(kStopLimit);
  const cli::ExitCode code =
      Server(loaded->configuration, {.folder = wish.data, .started = started}, signals).run();
  // What it announced stands in its log as well: to have lost it is no failure.
  std::cout.clear();
  return code;
}

}  // namespace theseus::app
