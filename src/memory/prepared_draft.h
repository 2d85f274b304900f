#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "base/hash.h"
#include "memory/memory.h"
#include "memory/tag_writer.h"
#include "memory/text_index.h"

namespace theseus::memory {

/// A content with all that can be made of it before the write transaction begins.
struct PreparedDraft {
  Content content;
  std::string body;
  base::Bytes packed_body;  ///< empty where the body is stored plain
  std::int64_t text_hash = 0;
  std::vector<TagName> tags;
  std::unique_ptr<PreparedText> text;
};

/// Prepares all, in the order given; many at once on several threads.
std::vector<PreparedDraft> prepare_drafts(std::vector<Content> contents, const TextIndex& index,
                                          const base::SipKey& secret);

}  // namespace theseus::memory
