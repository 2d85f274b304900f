#pragma once

#include <cstdint>
#include <string_view>

#include "upgrade/stamp.h"

namespace theseus::upgrade {

/// What a program may do with data.
enum class Access {
  read_write,
  read_only,
  refused  ///< not even read; of data that was open: another release has taken it
};

/// Decides by the two oldest formats alone: what a program may do that does not serve, such as an
/// upgrade.
Access access_to(const Stamp& stamp, std::int64_t known_format) noexcept;

/// What a program may serve. A format newer than its own says nothing, since that may have added
/// only what an older program can leave alone; an older one is never served, since its programs
/// would not see what this one writes.
Access served_access(const Stamp& stamp, std::int64_t known_format) noexcept;

/// `read-write`, `read-only` or `refused`, as status and messages say it.
std::string_view name_of(Access access) noexcept;

}  // namespace theseus::upgrade
