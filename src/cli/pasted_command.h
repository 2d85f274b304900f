#pragma once

#include <string>
#include <string_view>

#include "cli/session.h"

namespace theseus::cli {

/// A command of the program to be pasted, on the data folder that the session means: `theseus
/// upgrade run --data '/my data'`. Where a server elsewhere is meant, for the machine of that one:
/// without a folder.
std::string pasted_command(const Session& session, std::string_view words);

}  // namespace theseus::cli
