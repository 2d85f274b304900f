#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

#include "backup/restoring/new_data.h"
#include "backup/restoring/replaced_data.h"

namespace theseus::backup {

/// Which rows of the data that is replaced belong to the new one: those behind its head, up to
/// here.
struct TakenRows {
  std::filesystem::path source;
  std::int64_t last = 0;
};

/// Lays them onto the new data in batches, and gives it the records of retries up to the last one
/// in the place of its own. Refused where one of them is not what its digest says, and when it was
/// asked to stop.
upgrade::Outcome take_rows(const NewData& data, const TakenRows& taken);

/// Gives it these keys in the place of its own.
void take_keys(const NewData& data, const std::vector<KeyRow>& keys);

/// What a restore writes behind the last row.
struct Mark {
  std::int64_t to = 0;     ///< the last position that whoever knew the old data knows as it is
  std::int64_t above = 0;  ///< every number up to here was given away
  const Erasures& erasures;
};

struct Marked {
  std::int64_t restored_at = 0;  ///< seq of the row `restore_data`
  std::int64_t head = 0;
  std::int64_t erased = 0;  ///< erasures that had to be done anew
};

/// Writes the row `restore_data` and, behind it, one for each erasure that the new data lacks.
Marked mark(const NewData& data, const Mark& mark);

/// What the new data says of who uses it.
struct Belonging {
  std::int64_t epoch_above = 0;  ///< the epoch goes above this one and its own
  /// `hold` of the stamp is set to this; nothing leaves it.
  std::optional<std::optional<std::int64_t>> hold = std::nullopt;
};

/// No instance, no lock, an epoch that nobody has seen.
void make_ownerless(const NewData& data, const Belonging& belonging);

}  // namespace theseus::backup
