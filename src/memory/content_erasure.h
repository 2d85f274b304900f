#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/id.h"
#include "memory/current.h"
#include "memory/erased_forms.h"
#include "memory/journal_writer.h"
#include "memory/text_index.h"
#include "storage/database.h"

namespace theseus::memory {

/// Takes the content of memories out of every table where it stands, inside one write transaction:
/// bodies with their digests, vectors, rows of tags, values kept aside, and what the rows of
/// `memories` say beyond ids and times. The journal's own rows and the counters of spaces are left
/// to the caller. Must not outlive what it is made of.
class ContentErasure {
 public:
  struct Parts {
    storage::Transaction& transaction;
    JournalWriter& journal;
    TextIndex& index;
  };

  /// What went, for the counters of the space.
  struct Gone {
    std::optional<State> state;  ///< that the memory was in; nothing where it was erased before
    std::int64_t bytes = 0;      ///< of bodies
  };

  explicit ContentErasure(Parts parts) : parts_(parts) {}

  /// Of a memory whose `erase` row was just written: every body but those in which no content
  /// stands.
  Gone erase(const base::Id& memory);

  /// Of a memory in a space that was erased: every body.
  Gone erase_with_space(const base::Id& memory);

  /// The body of a row that belongs to no memory; gives its bytes.
  std::int64_t erase_row(std::int64_t seq);

  /// What was erased so far.
  const ErasedForms& forms() const noexcept { return forms_; }

 private:
  struct Past {
    std::vector<std::int64_t> bodies;  ///< the rows whose bodies go
    base::Time created_at;
    std::optional<base::Time> revised_at;
  };
  enum class Bodies { of_content, all };

  Past read_past(const base::Id& memory, Bodies which) const;
  Gone erase(const base::Id& memory, Bodies which);
  void clear_derived(const base::Id& memory);

  Parts parts_;
  ErasedForms forms_;
};

}  // namespace theseus::memory
