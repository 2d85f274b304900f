#pragma once

#include <cstdint>
#include <set>

#include "backup/restoring/replaced_data.h"
#include "base/id.h"
#include "storage/database.h"

namespace theseus::backup {

/// What was erased in the data that backups are of.
struct LiveErasures {
  base::Id data_set{};
  Erasures erasures = {};
  std::int64_t newest = 0;  ///< seq of the last row by which something was erased
};

LiveErasures read_live_erasures(storage::Database& database);

/// What of a set of erasures still stands in older data of any format.
struct StandingContent {
  std::set<std::int64_t> bodies = {};  ///< by the seq of their rows
  std::set<std::int64_t> names = {};   ///< spaces, by number

  bool empty() const noexcept { return bodies.empty() && names.empty(); }
};

StandingContent find_standing(storage::Transaction& transaction, const Erasures& erasures);

/// Whether the data's files were searched for all that was erased in it, with nothing found. False
/// where one of its erasures waits for that still, or nobody notes it there: what was erased may
/// stand in space that no row covers then, and in every copy of it.
bool is_scrubbed(storage::Transaction& transaction);

/// Takes it, in one write transaction, out of every table where it stands: bodies in each of their
/// forms, digests, rows of tags, vectors, values kept aside, what the rows of `memories` say of the
/// content, and the names of spaces. No row of the journal comes or goes: the data is what it was,
/// with these bodies empty.
void take_out(storage::Transaction& transaction, const Erasures& erasures);

}  // namespace theseus::backup
