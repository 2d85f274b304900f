#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "cli/init/host.h"
#include "cli/init/machine.h"

namespace theseus::cli {

/// A host that a command is about, and why.
struct ChosenHost {
  const Host* host = nullptr;
  std::string reason;  ///< such as "claude is on PATH"; empty when it was named
};

/// The hosts that are installed: by their program on PATH, else by a folder that they made.
std::vector<ChosenHost> installed_hosts(const Machine& machine);

/// The hosts of those names. Of a host whose releases differ, the one of the release on PATH.
base::Result<std::vector<ChosenHost>> named_hosts(const std::vector<std::string>& names,
                                                  const Machine& machine);

}  // namespace theseus::cli
