#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "upgrade/catalog.h"

namespace theseus::upgrade {

/// A command of the program's upgrades on a data folder, such as `run` or `rollback`, as it can be
/// pasted. What the engine tells a person to run comes from here or from the program itself: it
/// knows no command of anybody's.
std::string command_of(const Program& program, std::string_view act,
                       const std::filesystem::path& folder);

}  // namespace theseus::upgrade
