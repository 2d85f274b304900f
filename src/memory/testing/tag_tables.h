#pragma once

#include "memory/testing/memory_database.h"

namespace theseus::memory::testing {

/// Fails where the tables of tags are not what the current bodies say, by code that shares nothing
/// with the product.
void expect_tags_as_bodies_say(MemoryDatabase& data);

}  // namespace theseus::memory::testing
