#include "app/surroundings.h"

#include <chrono>
#include <iostream>
#include <utility>

#include "app/backup_manners.h"
#include "app/check_mcp.h"
#include "app/data_folder.h"
#include "app/doctor_settings.h"
#include "app/load_configuration.h"
#include "app/open_folder.h"
#include "app/serve.h"
#include "app/serve_mcp.h"
#include "app/stop_signals.h"
#include "base/error.h"
#include "cli/mcp_wish.h"
#include "migrations/program.h"

namespace theseus::app {
namespace {

// Of a batch, a proof that reads every row, or a piece of a copy.
constexpr std::chrono::minutes kStopLimit{2};

void warn(const std::string& sentence) {
  std::cerr << sentence << '\n';
}

upgrade::Upgrader::Manners upgrade_manners(const std::filesystem::path& folder) {
  const auto loaded = load_configuration({.data = folder, .environment = find_variable});
  if (!loaded) throw base::Error(base::ErrorKind::conflict, loaded.error().message);
  const UpgradeSettings& settings = loaded->configuration.upgrade;
  return {.snapshots = settings.snapshots, .patience = settings.patience};
}

backup::Manners backup_manners(const std::filesystem::path& folder) {
  const auto loaded = load_configuration({.data = folder, .environment = find_variable});
  if (!loaded) throw base::Error(base::ErrorKind::conflict, loaded.error().message);
  return backup_manners_of(loaded->configuration, folder);
}

cli::ExitCode until_stopped(const std::function<cli::ExitCode(std::stop_token)>& work) {
  StopSignals signals(kStopLimit);
  return work(signals.token());
}

}  // namespace

cli::Surroundings this_surroundings(std::vector<std::string> command_line) {
  const upgrade::Program program = migrations::this_program();
  const base::Time started = base::SystemClock().now();
  return {.release = std::string(program.release),
          .format = static_cast<int>(program.format),
          .started = started,
          .data_folder = default_data_folder(find_variable),
          .environment = find_variable,
          .open_folder =
              [started](const std::filesystem::path& folder, cli::Absence absence) {
                const bool creates = absence == cli::Absence::create;
                return open_folder(
                    {.folder = folder,
                     .absence = creates ? upgrade::Absence::create : upgrade::Absence::refuse,
                     .started = started},
                    warn);
              },
          .serve_options = serve_options(),
          .serve = [started](const cli::ServeWish& wish) { return serve(wish, started); },
          .mcp =
              [line = std::move(command_line)](const cli::McpWish& wish,
                                               const cli::Surroundings& surroundings) {
                return wish.check ? check_mcp(wish, surroundings)
                                  : serve_mcp(wish, surroundings, line);
              },
          .upgrade_program = program,
          .upgrade_manners = upgrade_manners,
          .doctor_settings = doctor_settings,
          .backup_manners = backup_manners,
          .until_stopped = until_stopped,
          .program = std::filesystem::read_symlink("/proc/self/exe")};
}

}  // namespace theseus::app
