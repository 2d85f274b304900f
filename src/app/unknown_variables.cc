#include "app/unknown_variables.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "app/later_settings.h"
#include "app/settings.h"
#include "cli/nearest_name.h"

namespace theseus::app {
namespace {

constexpr std::string_view kPrefix = "THESEUS_";

// Without the prefix, which would make any two of them look alike.
std::vector<std::string> known_names() {
  // What commands read, and what backup.after is given; the rest are settings.
  std::vector<std::string> known = {"DATA",     "SPACE",        "URL",   "KEY",
                                    "KEY_FILE", "MCP_HANDOVER", "BACKUP"};
  for (const Setting& setting : all_settings()) {
    known.push_back(variable_of(setting).substr(kPrefix.size()));
  }
  return known;
}

}  // namespace

std::vector<std::string> warnings_of_unknown_variables(const std::vector<std::string>& variables) {
  const std::vector<std::string> known = known_names();
  std::vector<std::string> warnings;
  for (const std::string& variable : variables) {
    const std::string name = variable.substr(kPrefix.size());
    if (std::find(known.begin(), known.end(), name) != known.end()) continue;
    if (is_variable_of_later_release(variable)) {
      warnings.push_back(fmt::format(
          "The environment variable {} is not known to this release and is passed over.",
          variable));
      continue;
    }
    const auto nearest = cli::find_nearest(name, known);
    warnings.push_back(fmt::format(
        "The environment variable {} means nothing to Theseus and is passed over.{}", variable,
        nearest ? fmt::format(" Did you mean {}{}?", kPrefix, *nearest) : ""));
  }
  return warnings;
}

}  // namespace theseus::app
