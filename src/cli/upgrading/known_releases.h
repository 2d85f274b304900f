#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "upgrade/catalog.h"

namespace theseus::cli {

/// The format that somebody means: by its number, or by a release that writes it. Nothing for what
/// this release does not know.
std::optional<std::int64_t> find_format(std::string_view named, const upgrade::Program& program);

/// The releases up to this one, the oldest first.
std::vector<std::string> known_releases(const upgrade::Program& program);

}  // namespace theseus::cli
