#include "app/surroundings.h"

#include <chrono>
#include <utility>

#include "app/check_mcp.h"
#include "app/data_folder.h"
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

std::unique_ptr<cli::Connection> open_for_command(const std::filesystem::path& folder,
                                                  cli::Absence absence) {
  return open_folder({.folder = folder,
                      .absence = absence == cli::Absence::create ? upgrade::Absence::create
                                                                 : upgrade::Absence::refuse});
}

upgrade::Upgrader::Manners upgrade_manners(const std::filesystem::path& folder) {
  const auto loaded = load_configuration({.data = folder, .environment = find_variable});
  if (!loaded) throw base::Error(base::ErrorKind::conflict, loaded.error().message);
  const UpgradeSettings& settings = loaded->configuration.upgrade;
  return {.snapshots = settings.snapshots, .patience = settings.patience};
}

cli::ExitCode until_stopped(const std::function<cli::ExitCode(std::stop_token)>& work) {
  StopSignals signals(kStopLimit);
  return work(signals.token());
}

}  // namespace

cli::Surroundings this_surroundings(std::vector<std::string> command_line) {
  const upgrade::Program program = migrations::this_program();
  return {.release = std::string(program.release),
          .format = static_cast<int>(program.format),
          .data_folder = default_data_folder(find_variable),
          .environment = find_variable,
          .open_folder = open_for_command,
          .serve_options = serve_options(),
          .serve = serve,
          .mcp =
              [line = std::move(command_line)](const cli::McpWish& wish,
                                               const cli::Surroundings& surroundings) {
                return wish.check ? check_mcp(wish, surroundings)
                                  : serve_mcp(wish, surroundings, line);
              },
          .upgrade_program = program,
          .upgrade_manners = upgrade_manners,
          .until_stopped = until_stopped,
          .program = std::filesystem::read_symlink("/proc/self/exe")};
}

}  // namespace theseus::app
