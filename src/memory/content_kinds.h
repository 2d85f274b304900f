#pragma once

#include <string_view>

namespace theseus::memory {

/// Whether the bodies of rows of that kind hold ids and times alone, by which the fold still says
/// what became of a memory: an erase leaves them. Of a kind that this release does not know nobody
/// can say so.
constexpr bool has_no_content(std::string_view kind) {
  return kind == "forget" || kind == "restore" || kind == "supersede" || kind == "erase";
}

}  // namespace theseus::memory
