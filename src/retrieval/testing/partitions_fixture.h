#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "retrieval/testing/indexed_memories.h"

namespace theseus::retrieval::testing {

using Texts = std::vector<std::string>;

/// One process with partitions on a folder of its own; a test makes others on `folder`.
class PartitionsTest : public ::testing::Test {
 protected:
  /// What partitions answer that have seen nothing yet.
  Recalled recall_anew(const RecallQuery& query) {
    return answer_of<Recalled>(memories.fresh_partitions()->recall("home", query));
  }

  tests::TemporaryFolder folder;
  StandingClock clock;
  WordEmbedder embedder;
  IndexedMemories memories{folder.path(), clock, {.embedder = &embedder}};
};

}  // namespace theseus::retrieval::testing
