#pragma once

#include <cstdint>
#include <optional>

#include "base/result.h"
#include "cli/session.h"

namespace theseus::cli {

/// The format that `--to` means: one of this release, its own where none is given.
base::Result<std::int64_t> parse_wished_format(const std::optional<std::int64_t>& given,
                                               const Session& session);

}  // namespace theseus::cli
