#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "backup/manners.h"
#include "base/clock.h"
#include "cli/connection.h"
#include "cli/exit_code.h"
#include "doctor/settings.h"
#include "upgrade/upgrader.h"

namespace theseus::cli {

/// What opening a folder without data does.
enum class Absence { refuse, create };

/// One setting as `serve` takes it on the command line; described by whoever owns the settings.
struct ServeOption {
  std::string flag;  ///< such as "--listen-port"
  std::string description;
  bool is_switch = false;  ///< takes no value
};

/// What `serve` was asked for: the settings given as flags, by flag.
struct ServeWish {
  std::filesystem::path data;
  std::optional<std::string> config;
  bool print_config = false;
  std::map<std::string, std::string> values;
};

struct McpWish;

/// What commands need of the program around them, given by the wiring.
struct Surroundings {
  std::string release;
  int format = 0;                     ///< of stored data, that this release writes
  base::Time started{};               ///< when this program began in its process
  std::filesystem::path data_folder;  ///< where nobody names one
  /// The value of an environment variable.
  std::function<std::optional<std::string>(std::string_view)> environment;
  /// Opens a data folder in this process. Throws base::Error when it must not or cannot be opened.
  std::function<std::unique_ptr<Connection>(const std::filesystem::path&, Absence)> open_folder;
  std::vector<ServeOption> serve_options;
  std::function<ExitCode(const ServeWish&)> serve;
  std::function<ExitCode(const McpWish&, const Surroundings&)> mcp = {};
  /// What this release is to the engine that upgrades data, and how it goes about it on a folder.
  /// Throws base::Error when the folder's configuration cannot be used.
  upgrade::Program upgrade_program = {};
  std::function<upgrade::Upgrader::Manners(const std::filesystem::path&)> upgrade_manners = {};
  /// What the configuration of a folder says to the doctor, faults of its own included.
  std::function<doctor::Settings(const std::filesystem::path&)> doctor_settings = {};
  /// How backups of a data folder are made and kept. Throws as `upgrade_manners` does.
  std::function<backup::Manners(const std::filesystem::path&)> backup_manners = {};
  /// Runs work that SIGINT and SIGTERM ask to stop.
  std::function<ExitCode(const std::function<ExitCode(std::stop_token)>&)> until_stopped = {};
  std::filesystem::path program = {};  ///< the file of this program, as hosts can start it
};

}  // namespace theseus::cli
