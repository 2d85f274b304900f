#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.h"
#include "memory/body.h"
#include "memory/content_erasure.h"
#include "memory/current.h"
#include "memory/journal_writer.h"
#include "memory/spaces.h"
#include "memory/tag_writer.h"
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
  base::BytesView packed_body = {};  ///< where it was packed beforehand
  std::int64_t text_hash = 0;
  std::optional<base::Time> occurred_at;
  std::optional<base::Time> expires_at;
  const std::vector<TagName>& tags;
};

/// What is said of a tag. `was` is the name that it had, where it was renamed.
struct TagDescription {
  TagName tag;
  std::optional<std::string_view> text;  ///< nothing takes the description away
  std::optional<TagName> was = {};
};

/// The changes of one transaction to one space. Each call appends the journal row of an event and
/// lays the same event over the fold: the rows of the memory and of its tags at once, the space's
/// counters at `finish`, which must be the last call.
class SpaceWrite {
 public:
  SpaceWrite(storage::Transaction& transaction, JournalWriter& journal, std::int64_t space)
      : transaction_(transaction), journal_(journal), space_(space), tags_(transaction, space) {}

  /// These two return the seq of the new body.
  std::int64_t remember(const base::Id& id, const Filling& filling);
  std::int64_t revise(const CurrentRow& row, const Filling& filling);

  void supersede(const CurrentRow& older, const base::Id& newer);
  void forget(const CurrentRow& row, base::Time restorable_until, Cause cause);
  void restore(const CurrentRow& row);
  /// For good. `content` must be of the same transaction and journal.
  void erase(const base::Id& memory, ContentErasure& content);
  void describe(const TagDescription& description);

  void finish();

 private:
  /// Of the row that is appended next.
  std::int64_t next_seq() const noexcept { return journal_.head() + 1; }
  std::int64_t append(const Entry& entry);
  void count(State state, int change);

  storage::Transaction& transaction_;
  JournalWriter& journal_;
  std::int64_t space_;
  TagWriter tags_;
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
