#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include "forms/root.h"
#include "storage/database.h"

namespace theseus::memory {

/// Whether every row of the journal has its digest in the snapshot that is read. It is not so while
/// older rows are being digested, nor while rows that an older program wrote wait for it.
using DigestsComplete = std::function<bool(storage::Transaction&)>;

/// The roots of one snapshot, stated only where the digests are complete. Must not outlive the
/// transaction.
class Roots {
 public:
  Roots(storage::Transaction& transaction, const DigestsComplete& are_complete)
      : transaction_(transaction), are_complete_(are_complete(transaction)) {}

  /// Of one space.
  std::optional<forms::Root> find(std::int64_t space);

  /// The sum of all of them, rows of no space included.
  std::optional<forms::Root> find_total();

 private:
  storage::Transaction& transaction_;
  bool are_complete_;
};

}  // namespace theseus::memory
