#pragma once

#include <cstdint>
#include <optional>

#include "base/hash.h"
#include "base/id.h"
#include "memory/memory.h"
#include "storage/database.h"

namespace theseus::memory {

/// How the row of a memory stood, and how it stands now; nothing where there was, or is, none.
struct Refolded {
  struct Row {
    std::int64_t space = 0;
    std::int64_t seq = 0;
    State state = State::live;
  };

  std::optional<Row> before;
  std::optional<Row> after;
};

/// Makes the row of `memories` anew from all that the journal says of the memory, whatever stood
/// there. What a body that cannot be read would say is left empty.
Refolded refold_memory(storage::Transaction& transaction, const base::Id& id,
                       const base::SipKey& secret);

}  // namespace theseus::memory
