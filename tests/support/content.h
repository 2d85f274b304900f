#pragma once

#include <string_view>

#include "memory/memory.h"

namespace theseus::tests {

/// A memory's content that is nothing but a text.
inline memory::Content content_with(std::string_view text) {
  memory::Content content;
  content.text = text;
  return content;
}

}  // namespace theseus::tests
