#pragma once

#include <string_view>

namespace theseus::app {

/// Whether a name that this release does not know is a setting of a later one. Releases beside each
/// other share one theseus.toml, so these tables hold what an older program may pass over without
/// harm: `upgrade`, `backup`, `erase` and `receipts`. Every other name that is unknown stops a
/// program.
bool is_of_later_release(std::string_view name);

/// The same of an environment variable.
bool is_variable_of_later_release(std::string_view variable);

}  // namespace theseus::app
