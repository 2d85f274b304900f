#pragma once

#include <cstddef>
#include <vector>

#include "base/id.h"
#include "memory/side_table.h"
#include "memory/spaces.h"
#include "memory/tag_writer.h"
#include "storage/database.h"

namespace theseus::memory {

/// Where to look, and in which shape.
struct TagScope {
  storage::Transaction& transaction;
  const Space& space;
  SideTable shape;
};

struct TagPlace {
  base::Id after;
  std::size_t limit = 0;
};

/// The live and superseded memories that have a tag, by id, behind a place.
std::vector<base::Id> find_tagged(const TagScope& scope, const TagName& tag, const TagPlace& place);

}  // namespace theseus::memory
