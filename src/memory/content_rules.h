#pragma once

#include <cstddef>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>

#include "base/fields.h"
#include "memory/memory.h"

namespace theseus::memory {

/// Rules that drafts, revisions and filters share.
inline constexpr base::TextRule kKindRule{.min_bytes = 1, .max_bytes = 64};
inline constexpr base::TextRule kSourceRule{.min_bytes = 1, .max_bytes = 256};
inline constexpr base::TextRule kUriRule{.min_bytes = 1, .max_bytes = 2048};

struct MetadataLimits {
  std::size_t bytes = 16 * 1024;
  int depth = 8;
};

/// A kind is one short word: no white space, no control characters.
std::optional<std::string> read_kind(base::Fields& fields);

/// The object under `metadata` as text, when it is there and within the limits.
std::optional<std::string> read_metadata(base::Fields& fields, const MetadataLimits& limits);

/// The object under `source`, when it is there.
std::optional<Source> read_source(base::Fields& fields);

}  // namespace theseus::memory
