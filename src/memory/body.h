#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/clock.h"
#include "base/id.h"
#include "memory/draft.h"
#include "memory/memory.h"

namespace theseus::memory {

// Bodies of journal rows: one JSON object each. Times are RFC 3339, ids their 36 characters, since
// the feed shows a body as it was written. Values that are absent or empty are left out.

std::string space_body(std::string_view name);
std::string remember_body(const Content& content);

/// The body before with the patch laid over it. Fields that this release does not know stay; `at`,
/// the time of an imported event, goes, since it spoke of the row before.
std::string revise_body(std::string_view before, const Patch& patch);

/// Of a description, null where there is none any more; `was` is the name that the tag had before.
std::string tag_body(std::string_view tag, std::optional<std::string_view> description,
                     std::optional<std::string_view> was);

std::string supersede_body(const base::Id& by);

/// Who took it away: somebody, or its own expiry.
enum class Cause { asked, expired };
std::string forget_body(base::Time restorable_until, Cause cause);

}  // namespace theseus::memory
