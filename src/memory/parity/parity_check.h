#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/id.h"
#include "storage/database.h"

namespace theseus::memory {

/// One row that is not what its digest says, or what the journal says it must be.
struct Difference {
  std::int64_t space = 0;                ///< 0 where it concerns none
  std::string space_name = {};           ///< empty where it has none, or was erased
  std::string table = {};                ///< where the row stands, or is missing
  std::optional<std::int64_t> seq = {};  ///< where the row is one of the journal, or its body
  std::string what = {};                 ///< a sentence without a word of the content
  std::optional<base::Id> memory = {};   ///< whose row of `memories` it is
};

struct ParityReport {
  std::int64_t rows = 0;     ///< of the journal
  std::int64_t waiting = 0;  ///< of them still without a digest, since an older program wrote them
  std::int64_t memories = 0;
  std::int64_t spaces = 0;
  std::int64_t different = 0;
  std::vector<Difference> differences;  ///< the first thousand

  bool holds() const noexcept { return different == 0; }
};

/// Whether every row must have its digest, or some may still wait for it.
enum class Digests { complete, pending };

/// Told how many rows were come through.
using RowListener = std::function<void(std::int64_t rows)>;

/// Holds each row of the journal, with its body, against its digest; the roots against the digests;
/// `memories` and `spaces` against a fold made anew. What changed one bit of any of them behind the
/// program's back is found, and the space it is in named. In one snapshot, which it reads through
/// from end to end; 10^6 rows take seconds. Memories that a newer release did something unknown to
/// are held against nothing. `on_rows` is told now and then how many rows of the journal it has
/// come through, and may take its time.
ParityReport check_parity(
    storage::Transaction& transaction, Digests digests,
    const RowListener& on_rows = [](std::int64_t) {});

}  // namespace theseus::memory
