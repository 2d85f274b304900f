#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "app/configuration.h"
#include "app/settings.h"
#include "base/result.h"

namespace theseus::app {

/// Where values come from, strongest first: flags (by flag), the environment, the file.
struct ConfigurationSources {
  std::filesystem::path data;
  std::optional<std::string> file = std::nullopt;  ///< theseus.toml in the data folder if not given
  std::map<std::string, std::string> flags = {};
  std::function<std::optional<std::string>(std::string_view)> environment;
};

/// A setting with the value that counts, and who said so.
struct SettledValue {
  std::string name;
  std::string value;
  std::string origin;
};

struct LoadedConfiguration {
  Configuration configuration;
  std::vector<SettledValue> values;       ///< in the order of the table
  std::vector<SettledValue> passed_over;  ///< in the file, and of a later release
};

/// Reads and checks all settings. A refusal names the setting, where its value came from and what
/// it must be; an unknown name in the file is one too, and names the nearest known one, unless it
/// is of a later release.
base::Result<LoadedConfiguration> load_configuration(const ConfigurationSources& sources);

/// The sentence about one that was passed over.
std::string warning_of(const SettledValue& passed_over);

/// Prints each value and where it came from, secrets masked, then what was passed over.
void print_configuration(const LoadedConfiguration& loaded, std::ostream& out);

}  // namespace theseus::app
