#include "cli/init/attempt.h"

#include "base/error.h"

namespace theseus::cli {

std::optional<std::string> failure_of(const std::function<void()>& work) {
  try {
    work();
    return std::nullopt;
  } catch (const base::Error& error) {
    return error.what();
  }
}

}  // namespace theseus::cli
