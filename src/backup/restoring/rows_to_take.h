#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include "forms/digest.h"
#include "memory/replay.h"
#include "memory/replay_proof.h"
#include "storage/database.h"
#include "upgrade/catalog.h"

namespace theseus::backup {

/// Rows of the journal that is replaced, batch by batch, held against their digests where all rows
/// there have one. Must not outlive the transaction.
class RowsToTake {
 public:
  struct Damage {
    std::int64_t seq = 0;
    std::int64_t before = 0;  ///< the row that stands before it
  };

  RowsToTake(storage::Transaction& source, const upgrade::Program& program,
             const memory::ReplayedRange& range);
  RowsToTake(const RowsToTake&) = delete;
  RowsToTake& operator=(const RowsToTake&) = delete;

  /// The next ones, up to the limit of the range or a damaged one.
  void for_each(const std::function<void(const memory::ReplayedRow&)>& take);

  bool is_end() const noexcept { return is_end_; }
  const std::optional<Damage>& damage() const noexcept { return damage_; }

 private:
  storage::Transaction& source_;
  forms::DigestKey digest_key_;
  memory::ReplayProof proof_;
  bool is_proven_;
  memory::ReplayedRange range_;
  bool is_end_ = false;
  std::optional<Damage> damage_;
};

}  // namespace theseus::backup
