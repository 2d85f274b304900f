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
  tests::TemporaryFolder folder;
  StandingClock clock;
  WordEmbedder embedder;
  IndexedMemories memories{folder.path(), clock, {.embedder = &embedder}};
};

}  // namespace theseus::retrieval::testing
