#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "cli/init/host_plan.h"
#include "cli/init/machine.h"
#include "cli/session.h"

namespace theseus::cli {

/// What the command line of `init` says.
struct InitFlags {
  std::vector<std::string> hosts;
  std::optional<std::string> url;
  bool no_key = false;
  bool project = false;
  bool yes = false;
  bool print = false;
  bool remove = false;
  bool check = false;
};

/// What they mean together with the options that all commands share. Refused where two of them
/// contradict each other.
base::Result<InitOrder> order_of(const InitFlags& flags, const Session& session,
                                 const Machine& machine);

}  // namespace theseus::cli
