#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace theseus::app {

using Environment = std::function<std::optional<std::string>(std::string_view)>;

/// The value of a variable of this process; one that is empty counts as not there.
std::optional<std::string> find_variable(std::string_view name);

/// The names of this process's variables that begin with THESEUS_ and are not empty.
std::vector<std::string> variables_of_theseus();

/// Where data is kept when nobody says: $XDG_DATA_HOME/theseus, else ~/.local/share/theseus.
std::filesystem::path default_data_folder(const Environment& environment);

}  // namespace theseus::app
