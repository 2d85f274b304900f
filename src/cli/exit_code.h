#pragma once

#include <string_view>

#include "base/error.h"

namespace theseus::cli {

/// What a command's end says to a script (api.md, Command line).
enum class ExitCode {
  done = 0,
  failed = 1,
  usage = 2,
  refused = 3,  ///< nothing was changed
  not_found = 4,
  busy = 5,   ///< or unavailable: the same call may succeed in a moment
  taken = 6,  ///< another release has taken the data
  upgrade_possible = 10,
  upgrade_blocked = 20,
};

/// Of an HTTP answer: its status and, for a problem, its code.
ExitCode exit_code_of(int status, std::string_view code);

/// Of what went wrong before there was an answer, such as opening the data.
ExitCode exit_code_of(base::ErrorKind kind);

}  // namespace theseus::cli
