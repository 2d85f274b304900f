#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.h"
#include "memory/side_table.h"
#include "memory/tag_writer.h"
#include "storage/database.h"

namespace theseus::memory {

/// A row of the table of tags.
struct TagRow {
  std::int64_t number = 0;
  std::string name;
  std::optional<std::int64_t> described;  ///< seq of the journal row with its description
};

std::optional<TagRow> find_tag(storage::Transaction& transaction, std::int64_t space,
                               const TagName& tag);

/// The numbers of a memory's tags, in order.
std::vector<std::int64_t> indexed_tags(storage::Transaction& transaction, const base::Id& memory);

/// The memories whose tags stand in their bodies alone, since they wait in the step's queue; none
/// but for SideTable::with_queue.
std::set<base::Id> queued_memories(storage::Transaction& transaction, SideTable shape);

/// The tags that a body says, each once; none where it cannot be read.
std::set<std::string> tags_in(std::string_view body);

/// The description of the `tag` row of that seq; nothing where it has none, or was erased.
std::optional<std::string> find_description(storage::Transaction& transaction, std::int64_t seq);

}  // namespace theseus::memory
