#pragma once

#include <optional>
#include <string>

#include "memory/bodies.h"
#include "memory/journal.h"
#include "memory/memory.h"
#include "storage/database.h"

namespace theseus::memory {

/// All that the journal says of one memory.
struct Life {
  Memory memory;                    ///< the fold of its rows; its content is not filled in
  std::optional<std::string> body;  ///< of the row `memory.seq`
  std::int64_t space = 0;           ///< of its first row
  bool was_remembered = false;      ///< without that there is no memory
  bool is_understood = true;        ///< this release knows all kinds of its rows
};

/// The lives of all memories, ordered by id, one after the other. Must not outlive the transaction.
class Lives {
 public:
  explicit Lives(storage::Transaction& transaction);
  /// Of one memory alone.
  Lives(storage::Transaction& transaction, const base::Id& memory);

  /// Nothing behind the last.
  std::optional<Life> next();

 private:
  BodyReader bodies_;
  storage::Statement rows_;
  bool has_row_;  // the first of the next life
};

}  // namespace theseus::memory
