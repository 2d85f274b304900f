#pragma once

#include <optional>

#include "base/id.h"
#include "memory/journal_writer.h"
#include "memory/memories.h"
#include "memory/space_write.h"
#include "storage/database.h"

namespace theseus::memory {

/// What an operation has in hand inside the write transaction.
struct WriteScope {
  storage::Transaction& transaction;
  JournalWriter journal;
  int status = 200;  ///< kept with a retry's record; 201 when something was made
};

/// The memory that a write names, and the number of the space that it is in.
struct Target {
  std::int64_t space = 0;
  StoredMemory memory;
};

/// The memory of that id in the space of that name; not_found when it is not there.
Outcome<Target> find_target(storage::Transaction& transaction, const Spaces& spaces,
                            std::string_view space, const base::Id& id);

/// Why a memory that was forgotten or erased cannot be changed, or not on the revision expected.
std::optional<Refused> find_change_fault(const CurrentRow& row,
                                         std::optional<int> expected_revision);

/// The second half of it, for a memory in any state.
std::optional<Refused> find_revision_fault(const CurrentRow& row,
                                           std::optional<int> expected_revision);

/// A revision about to be written; `text` is prepared when the patch gives one.
struct RevisionParts {
  storage::Transaction& transaction;
  TextIndex& index;
  const base::SipKey& secret;
  const Patch& patch;
  const PreparedText* text = nullptr;
};

/// Writes the revision and takes the text's derived rows along, or renews them.
void write_revision(SpaceWrite& changes, const StoredMemory& stored, const RevisionParts& parts);

/// The memory as the transaction now has it, as the one item of an answer.
Remembered answer_with(WriteScope& scope, std::string_view space, const base::Id& id);

/// The one item of such an answer.
Outcome<Written> written(Outcome<Remembered> outcome);

}  // namespace theseus::memory
