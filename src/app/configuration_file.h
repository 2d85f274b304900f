#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "base/result.h"

namespace theseus::app {

/// The values of a TOML file by dotted name (`listen.port`), each as text. Refused with the place
/// when it is not TOML, or when a value is neither text, whole number, true or false, nor a list of
/// texts; one of a setting of a later release is then empty.
base::Result<std::map<std::string, std::string>> parse_configuration_file(
    const std::filesystem::path& file);

}  // namespace theseus::app
