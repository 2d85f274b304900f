#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/id.h"
#include "retrieval/recall.h"

namespace theseus::http {

/// Passages as one text for a prompt.
struct ContextText {
  std::string text;
  std::vector<base::Id> memories;  ///< whose passages stand in it, in its order
  std::size_t tokens = 0;          ///< of the text, estimated
};

/// One token for every four bytes, rounded up: near for English, and not below for most other
/// scripts, whose characters have more bytes.
std::size_t estimate_tokens(std::size_t bytes) noexcept;

/// Packs the passages of `hits`, in their order, into at most `max_tokens`. A passage is a numbered
/// header line with time and speaker, and behind it the text with "> " before each line, so that no
/// text can pass for a header. One that does not fit is passed over for those that do; if it is the
/// first, it is cut.
ContextText pack_context(const std::vector<retrieval::Hit>& hits, std::size_t max_tokens);

}  // namespace theseus::http
