#include "upgrade/program_command.h"

#include <fmt/format.h>

#include "base/quoted_path.h"

namespace theseus::upgrade {

std::string command_of(const Program& program, std::string_view act,
                       const std::filesystem::path& folder) {
  return fmt::format("{} {} --data {}", program.upgrade_command, act, base::quoted(folder));
}

}  // namespace theseus::upgrade
