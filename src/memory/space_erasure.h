#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/clock.h"
#include "memory/content_erasure.h"
#include "memory/erased_forms.h"
#include "memory/journal_writer.h"
#include "memory/spaces.h"
#include "memory/text_index.h"
#include "storage/database.h"

namespace theseus::memory {

/// Takes a space from every answer, in the transaction of the journal: its name, which can be used
/// anew at once, and its `erase_space` row. What it holds is left to SpaceErasure. Returns the seq
/// of that row.
std::int64_t erase_name(storage::Transaction& transaction, JournalWriter& journal,
                        ContentErasure& content, const Space& space);

/// How many spaces were erased and still hold something. Of data that has tables of tags.
std::int64_t count_unfinished_spaces(storage::Transaction& transaction);

/// Empties what is left in spaces that were erased, in transactions of bounded size. Where it was
/// interrupted, by whatever process, it goes on. Not thread-safe.
class SpaceErasure {
 public:
  struct Parts {
    storage::Database& database;
    TextIndex& index;
    const base::Clock& clock;
    const OnErased& on_erased;
  };

  explicit SpaceErasure(Parts parts) : parts_(parts) {}

  /// One transaction, for the space erased first. False when nothing is left of any.
  bool erase_some();

 private:
  /// A space that still holds something.
  struct Place {
    std::int64_t space = 0;
    std::int64_t erased_by = 0;  ///< seq of its `erase_space` row
    std::int64_t after = 0;      ///< this round has come to here
    bool has_met_any = false;    ///< this round has emptied something
  };
  struct Row {
    std::int64_t seq = 0;
    std::optional<base::Id> memory;
    bool is_of_unerased = false;  ///< the memory was not erased when the batch began
  };

  static std::optional<Place> find_place(storage::Transaction& transaction);
  static std::vector<Row> read_rows(storage::Transaction& transaction, const Place& place);
  /// Where the next batch goes on; nothing once the space holds nothing any more.
  std::optional<Place> erase_batch(storage::Transaction& transaction, Place place,
                                   ErasedForms& forms);

  Parts parts_;
  std::optional<Place> place_;  ///< as the last commit left it
};

}  // namespace theseus::memory
