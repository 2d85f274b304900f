#pragma once

#include <string>
#include <vector>

namespace theseus::app {

/// A sentence for each of these environment variables, all THESEUS_*, that means nothing to this
/// program, with the known one that was most likely meant. No refusal as for a key of the file: the
/// environment is shared, and an orchestrator puts names of its own there (THESEUS_SERVICE_HOST of
/// a service that is called theseus).
std::vector<std::string> warnings_of_unknown_variables(const std::vector<std::string>& variables);

}  // namespace theseus::app
