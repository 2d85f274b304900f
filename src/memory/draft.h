#pragma once

#include <cstddef>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/fields.h"
#include "base/result.h"
#include "memory/memory.h"

namespace theseus::memory {

/// How large the content of one memory may be.
struct ContentLimits {
  std::size_t text_bytes = 256 * 1024;
  std::size_t tag_count = 64;
  std::size_t tag_bytes = 128;
  std::size_t metadata_bytes = 16 * 1024;
  int metadata_depth = 8;
};

/// What a revision changes: an engaged outer value is set; an engaged outer with an empty inner
/// value clears.
struct Patch {
  std::optional<std::string> text = {};
  std::optional<std::string> kind = {};               ///< cleared: "note"
  std::optional<std::vector<std::string>> tags = {};  ///< cleared: none
  std::optional<std::string> metadata = {};           ///< cleared: "{}"
  std::optional<double> importance = {};              ///< cleared: 0.5
  std::optional<Source> source = {};                  ///< given whole; cleared: empty
  std::optional<std::optional<base::Time>> occurred_at = {};
  std::optional<std::optional<base::Time>> expires_at = {};

  bool empty() const;
};

/// Reads the fields of one memory to be remembered. `pointer` is where the object stands in the
/// request; `also` names fields of the request that are not the memory's (such as on_duplicate) and
/// are left to the caller.
base::Result<Content, base::FieldFault> parse_content(const nlohmann::json& object,
                                                      const ContentLimits& limits,
                                                      const std::string& pointer = "",
                                                      std::vector<std::string_view> also = {});

/// Reads the fields of a revision: only those given change, null clears. A patch that gives none is
/// a fault.
base::Result<Patch, base::FieldFault> parse_patch(const nlohmann::json& object,
                                                  const ContentLimits& limits);

}  // namespace theseus::memory
