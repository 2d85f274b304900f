#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "storage/database.h"

namespace theseus::upgrade {

/// A row that a step could not carry. It stays as it is in the old shape; finalize asks about it.
struct SetAsideRow {
  std::int64_t step = 0;
  std::string key;
  std::string reason;
  base::Time time{};
};

/// Notes the row, once: an older note of the same row is replaced. True for a row that was not
/// noted before.
bool set_aside(storage::Transaction& transaction, const SetAsideRow& row);

/// Takes the note of a row away, since it was carried after all. True when there was one.
bool take_from_aside(storage::Transaction& transaction, std::int64_t step, std::string_view key);

/// Forgets all notes of a step.
void clear_set_aside(storage::Transaction& transaction, std::int64_t step);

/// Whether the step has any, without counting them.
bool has_set_aside(storage::Transaction& transaction, std::int64_t step);

std::int64_t count_set_aside(storage::Transaction& transaction, std::int64_t step);

/// The oldest `limit` of a step.
std::vector<SetAsideRow> list_set_aside(storage::Transaction& transaction, std::int64_t step,
                                        std::int64_t limit);

/// Whether a row is noted.
bool is_set_aside(storage::Transaction& transaction, std::int64_t step, std::string_view key);

}  // namespace theseus::upgrade
