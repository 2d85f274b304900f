#include "end_to_end/recorded_data.h"

#include <stdexcept>

#include "end_to_end/program.h"

namespace theseus::tests {

void make_recorded_data(const std::filesystem::path& folder) {
  const auto script = std::filesystem::path(THESEUS_REPOSITORY) / "scripts" / "load_format";
  const Ended ended = run({.arguments = {script.string(), "0.1.0", folder.string()},
                           .environment = {{"PATH", "/usr/bin:/bin"}}});
  if (ended.code != 0) throw std::runtime_error(ended.err);
}

}  // namespace theseus::tests
