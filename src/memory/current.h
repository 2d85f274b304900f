#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/id.h"
#include "base/result.h"
#include "memory/bodies.h"
#include "memory/memory.h"
#include "storage/database.h"

namespace theseus::memory {

/// One row of `memories` with its current body, for whoever builds an index or an answer on it. The
/// body is JSON as stored, borrowed until the next row; nothing when it was erased, and then the
/// state is `erased`.
struct CurrentRow {
  base::Id id;
  std::int64_t space = 0;
  std::int64_t seq = 0;
  int revision = 1;
  State state = State::live;
  base::Time created_at;
  std::optional<base::Time> revised_at;
  std::optional<base::Time> occurred_at;
  std::optional<base::Time> expires_at;
  std::optional<base::Time> forgotten_at;
  std::optional<base::Time> restorable_until;
  std::optional<base::Id> superseded_by;
  std::optional<base::Time> erased_at;
  std::optional<std::string_view> body;
};

/// The row under a query that selects the columns of `memories` in the order of CurrentRow (`id` to
/// `erased_at`), with its body, which is borrowed until the reader is asked for the next one.
CurrentRow current_row(const storage::Statement& rows, BodyReader& bodies);

/// All memories of a space, in any state, ordered by time of making and id.
void for_each_current(storage::Transaction& transaction, std::int64_t space,
                      const std::function<void(const CurrentRow&)>& row);

/// One memory in any state. `row` is called once or not at all; says whether it was.
bool find_current(storage::Transaction& transaction, const base::Id& id,
                  const std::function<void(const CurrentRow&)>& row);

/// The content of a stored body; fields that this release does not know are passed over. Refused
/// with the reason when it is not the JSON that a body must be.
base::Result<Content> parse_content(std::string_view body);

/// Which body of which memory, for a message.
struct BodyName {
  base::Id memory;
  std::int64_t seq = 0;
};

/// The same where there is nothing to answer without it: throws Error(corrupt) that names the
/// memory and says how to get it back.
Content load_content(const BodyName& name, std::string_view body);

/// The memory of a row, with the name of its space. Throws as `load_content`.
Memory memory_of(const CurrentRow& row, std::string space_name);

/// The same where the memory itself matters more than its content: one that cannot be read is
/// damaged, and has none.
Memory damaged_or_whole(const CurrentRow& row, std::string space_name);

/// The same for an answer of many memories, which goes on without what it cannot read.
std::optional<Memory> find_readable(const CurrentRow& row, std::string space_name);

}  // namespace theseus::memory
