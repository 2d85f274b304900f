#include "app/doctor_settings.h"

#include <chrono>
#include <utility>

#include "app/backup_manners.h"
#include "app/data_folder.h"
#include "app/exposure.h"
#include "app/load_configuration.h"
#include "app/unknown_variables.h"
#include "base/quoted_path.h"

namespace theseus::app {
namespace {

namespace fs = std::filesystem;
using doctor::Trouble;

// Of this folder, as a start would read it.
std::string print_command(const fs::path& folder) {
  return "theseus serve --print-config --data " + base::quoted(folder);
}

Trouble unusable(const fs::path& folder, const std::string& message) {
  return {.what = message,
          .why = "No server starts with it.",
          .command = "${EDITOR:-vi} " + base::quoted(folder / "theseus.toml")};
}

void add_unknown(const fs::path& folder, const LoadedConfiguration& loaded,
                 std::vector<Trouble>& troubles) {
  for (const SettledValue& value : loaded.passed_over) {
    troubles.push_back({.what = warning_of(value),
                        .why = "What it asks for is not done by this release.",
                        .command = print_command(folder)});
  }
  for (const std::string& warning : warnings_of_unknown_variables(variables_of_theseus())) {
    troubles.push_back({.what = warning,
                        .why = "What it asks for is not done.",
                        .command = print_command(folder)});
  }
}

void add_dangers(const fs::path& folder, const Configuration& configuration,
                 std::vector<Trouble>& troubles) {
  constexpr std::chrono::hours kShort{24};
  if (const auto exposed = find_exposure(configuration)) {
    troubles.push_back({.what = exposed->message,
                        .why = "Memories would be shown to whoever is on the network.",
                        .command = print_command(folder)});
  }
  if (configuration.no_auth && configuration.behind_proxy) {
    troubles.push_back({.what = "no_auth and behind_proxy are both on.",
                        .why = "Whoever reaches the proxy may read and change every memory.",
                        .command = print_command(folder)});
  }
  const auto& finalize_after = configuration.upgrade.finalize_after;
  if (finalize_after && *finalize_after < kShort) {
    troubles.push_back({.what = "upgrade.finalize_after is less than a day.",
                        .why = "An upgrade is made final before anybody has worked with it, and "
                               "then there is no rollback.",
                        .command = print_command(folder)});
  }
}

}  // namespace

doctor::Settings doctor_settings(const fs::path& folder) {
  doctor::Settings settings;
  settings.snapshots.folder = folder / "snapshots";
  settings.backups = folder / "backups";
  const auto loaded = load_configuration({.data = folder, .environment = find_variable});
  if (!loaded) {
    settings.configuration.push_back(unusable(folder, loaded.error().message));
    return settings;
  }
  const Configuration& configuration = loaded->configuration;
  const backup::Manners backups = backup_manners_of(configuration, folder);
  settings.backups = backups.place.target();
  settings.backup_every = configuration.backup.every.value_or(std::chrono::milliseconds(0));
  settings.key_files.push_back(backups.key_path());
  if (backups.encrypt) settings.backup_key = backups.key_path();
  settings.partitions_memory_bytes =
      static_cast<std::int64_t>(configuration.partitions.memory_budget_bytes);
  if (!configuration.upgrade.snapshots.folder.empty()) {
    settings.snapshots = configuration.upgrade.snapshots;
  }
  add_unknown(folder, *loaded, settings.configuration);
  add_dangers(folder, configuration, settings.configuration);
  return settings;
}

}  // namespace theseus::app
