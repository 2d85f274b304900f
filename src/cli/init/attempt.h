#pragma once

#include <functional>
#include <optional>
#include <string>

namespace theseus::cli {

/// Does something for one host of several; what base::Error it ended with is a line of the report
/// rather than the end of the command.
std::optional<std::string> failure_of(const std::function<void()>& work);

}  // namespace theseus::cli
