#pragma once

#include <string>

namespace theseus::base {

/// The name of this machine, as it calls itself; empty where it does not say.
std::string host_name();

}  // namespace theseus::base
