#include "cli/upgrading/wished_format.h"

#include <fmt/format.h>

namespace theseus::cli {

base::Result<std::int64_t> parse_wished_format(const std::optional<std::int64_t>& given,
                                               const Session& session) {
  const std::int64_t own = session.surroundings().upgrade_program.format;
  const std::int64_t wished = given.value_or(own);
  if (wished >= 1 && wished <= own) return wished;
  return base::Unexpected(base::Refusal{fmt::format(
      "--to must be a format that this release knows, from 1 to {}. Nothing was done.", own)});
}

}  // namespace theseus::cli
