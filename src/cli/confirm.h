#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cli/session.h"

namespace theseus::cli {

/// Asks a person whether to go on with what the question says will happen. Nothing where the answer
/// is yes; else the exit code, and what stands is said: 2 where nobody can be asked, 3 where the
/// answer is no.
std::optional<ExitCode> find_no(Session& session, const std::string& question,
                                std::string_view standing = "Nothing was changed.");

}  // namespace theseus::cli
