#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/clock.h"
#include "base/hash.h"
#include "base/id.h"
#include "forms/digest.h"
#include "memory/caller.h"
#include "memory/draft.h"
#include "memory/erased_forms.h"
#include "memory/memory.h"
#include "memory/outcome.h"
#include "memory/retention.h"
#include "memory/retry.h"
#include "memory/side_table.h"
#include "memory/spaces.h"
#include "memory/text_index.h"
#include "storage/database.h"

namespace theseus::memory {

enum class OnDuplicate { return_existing, add };

/// What a write left: each memory as it stands after it, and the journal position that includes it.
/// For a duplicate nothing is written and `seq` is the head. A retry gets what the first request
/// got.
struct Remembered {
  struct Item {
    Memory memory;
    bool duplicate = false;
  };

  std::vector<Item> items;
  std::int64_t seq = 0;
};

struct Written {
  Memory memory;
  std::int64_t seq = 0;
};

/// A space that was erased, under the name that it had.
struct SpaceErased {
  std::string name;
  base::Time erased_at;
  std::optional<base::Time> scrubbed_at = {};
  std::int64_t seq = 0;
};

/// Who writes where, and what makes a repeated request harmless.
struct WriteContext {
  Caller caller;
  std::string space;
  std::optional<Retry> retry = {};
  /// What the answer's status is where nothing was made, kept with the record of a retry.
  int status_of_duplicates = 200;
  /// Where several contents stood in the request, for the pointers of refusals; empty when the one
  /// content is the request itself.
  std::string items_pointer = {};
};

/// Where a memory stood: now, at a revision, or at a time.
using At = std::variant<std::monostate, int, base::Time>;

struct ListQuery {
  std::vector<State> states = {State::live, State::superseded};
  int limit = 50;
  std::optional<std::pair<base::Time, base::Id>> before = {};  ///< the last one of the page before
};

/// Which tags a memory must have: one of `any`, where there are some, and all of `all`.
struct TagCondition {
  std::vector<std::string> any;
  std::vector<std::string> all;
};

struct MemoryPage {
  std::vector<Memory> memories;  ///< newest first
  bool more = false;
};

/// One event in the life of a memory.
struct Event {
  std::int64_t seq = 0;
  base::Time time;
  std::string kind;
  std::optional<int> revision;
  std::optional<base::Id> key;
  /// JSON as written; nothing when there is none or it was erased.
  std::optional<std::string> body;
};

/// Part of that life, in order.
struct History {
  std::vector<Event> events;
  bool more = false;
};

struct WriteScope;

/// What may be done with memories: every write of the product goes through here, as one transaction
/// that appends to the journal and keeps the fold (schema.md, "A write"). The space of a write is
/// made where it is not there. Thread-safe. Storage faults are base::Error; refusals are returned
/// and change nothing.
class Memories {
 public:
  struct Parts {
    storage::Database& database;
    TextIndex& index;
    const base::Clock& clock;
    base::IdSource& ids;
    SideTableOf tag_tables = always_alone;
    OnErased on_erased = [](std::int64_t, const ErasedForms&) {};
  };

  /// Reads the secret of the data set. Throws Error(corrupt) when it has none.
  Memories(Parts parts, Retention retention);

  /// Remembers all or none. Times in `contents` are as parsed; ids are made here.
  Outcome<Remembered> remember(const WriteContext& context, std::vector<Content> contents,
                               OnDuplicate on_duplicate);

  /// Refused with revision_conflict when `expected_revision` is given and not the current one.
  Outcome<Written> revise(const WriteContext& context, const base::Id& id, const Patch& patch,
                          std::optional<int> expected_revision);
  Outcome<Written> forget(const WriteContext& context, const base::Id& id,
                          std::optional<int> expected_revision);
  Outcome<Written> restore(const WriteContext& context, const base::Id& id,
                           std::optional<int> expected_revision = std::nullopt);

  /// For good, whatever state it is in. What was erased before stays as it is, and is answered as
  /// it is.
  Outcome<Written> erase(const WriteContext& context, const base::Id& id,
                         std::optional<int> expected_revision = std::nullopt);
  /// Takes the space of the context from every answer at once; its name can be used anew. What it
  /// held goes behind it, by SpaceErasure. `confirm` must be the name once more.
  Outcome<SpaceErased> erase_space(const WriteContext& context, std::string_view confirm);

  /// The memory in any state; not_found when it is not in the space, or was not there yet at that
  /// time.
  Outcome<Memory> show(std::string_view space, const base::Id& id, const At& at = {}) const;
  /// What cannot be read, since its row is damaged, is left out of a page; `show` says so of it.
  Outcome<MemoryPage> list(std::string_view space, const ListQuery& query) const;
  /// The same of those with these tags, without reading another body; nothing while the tables of
  /// tags do not stand, and somebody else must answer.
  Outcome<std::optional<MemoryPage>> list_tagged(std::string_view space, const ListQuery& query,
                                                 const TagCondition& tags) const;
  /// What happened to the memory behind that position, as much of it as one page holds.
  /// history_changed when a restore undid the position.
  Outcome<History> history(std::string_view space, const base::Id& id,
                           std::int64_t after = 0) const;

  /// The memories of these ids that are there and can be read, in the order asked, read in the
  /// caller's transaction.
  std::vector<Memory> load(storage::Transaction& transaction, const Space& space,
                           const std::vector<base::Id>& ids) const;

  const Spaces& spaces() const noexcept { return spaces_; }

 private:
  using Operation = std::function<Outcome<Remembered>(WriteScope&)>;

  /// Runs the operation as one write of the caller, in the order that schema.md gives, or answers a
  /// request that was answered before.
  Outcome<Remembered> write(const WriteContext& context, const Operation& operation);
  Outcome<Remembered> answer(storage::Transaction& transaction, const WriteContext& context,
                             const Operation& operation);
  Outcome<SpaceErased> answer_erase(storage::Transaction& transaction, const WriteContext& context,
                                    ErasedForms& forms);

  Parts parts_;
  Retention retention_;
  base::SipKey secret_;
  forms::DigestKey digest_key_;
  Spaces spaces_;
};

}  // namespace theseus::memory
