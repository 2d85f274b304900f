#pragma once

#include <optional>
#include <string>

#include "app/configuration.h"
#include "base/result.h"

namespace theseus::app {

/// Whether an address can be reached from this machine alone.
bool is_loopback(const std::string& host);

/// Why a configuration would show memories to whoever is on the network; nothing when it does not.
std::optional<base::Refusal> find_exposure(const Configuration& configuration);

}  // namespace theseus::app
