#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/id.h"
#include "memory/body.h"
#include "memory/current.h"
#include "memory/journal_writer.h"
#include "memory/spaces.h"
#include "storage/database.h"

namespace theseus::memory {

/// A row of `memories` with its body, owned, for a write that goes on to change it.
struct StoredMemory {
  CurrentRow row;    ///< its `body` is empty
  std::string body;  ///< empty when erased
};

std::optional<StoredMemory> find_stored(storage::Transaction& transaction, const base::Id& id);

/// What a memory holds from a `remember` or `revise` row on.
struct Filling {
  std::string_view body;
  std::int64_t text_hash = 0;
  std::optional<base::Time> occurred_at;
  std::optional<base::Time> expires_at;
};

/// The changes of one transaction to one space. Each call appends the journal row of an event and
/// lays the same event over the fold: the memory's row at once, the space's counters at `finish`,
/// which must be the last call.
class SpaceWrite {
 public:
  SpaceWrite(storage::Transaction& transaction, JournalWriter& journal, std::int64_t space)
      : transaction_(transaction), journal_(journal), space_(space) {}

  /// These two return the seq of the new body.
  std::int64_t remember(const base::Id& id, const Filling& filling);
  std::int64_t revise(const CurrentRow& row, const Filling& filling);

  void supersede(const CurrentRow& older, const base::Id& newer);
  void forget(const CurrentRow& row, base::Time restorable_until, Cause cause);
  void restore(const CurrentRow& row);

  void finish();

 private:
  std::int64_t append(const Entry& entry);
  void count(State state, int change);

  storage::Transaction& transaction_;
  JournalWriter& journal_;
  std::int64_t space_;
  std::int64_t live_ = 0;
  std::int64_t superseded_ = 0;
  std::int64_t forgotten_ = 0;
  std::int64_t rows_ = 0;
  std::int64_t bytes_ = 0;
};

/// The number of the space of that name, which is made (with its journal row) where it is not
/// there.
std::int64_t ensure_space(storage::Transaction& transaction, JournalWriter& journal,
                          const Spaces& spaces, std::string_view name);

}  // namespace theseus::memory
