#pragma once

#include <cstdint>
#include <map>

#include "forms/digest.h"
#include "forms/root.h"
#include "storage/database.h"

namespace theseus::memory {

/// Where a row of the journal stands.
struct Place {
  std::int64_t seq = 0;
  std::int64_t space = 0;  ///< 0 for a row of no space
};

/// Keeps the digests of journal rows, and the roots of spaces, inside one write transaction. Must
/// not outlive it, nor the key.
class DigestWriter {
 public:
  DigestWriter(storage::Transaction& transaction, const forms::DigestKey& key)
      : transaction_(transaction), key_(key) {}

  /// Writes the digest of a row that is about to be written: before it, since what has no digest
  /// when it comes is taken for an older program's. Error(internal) when the row has none.
  void add(const Place& place, const forms::Row& row);

  /// Takes the digest of a row whose body is about to be erased. Nothing happens where it has none.
  void remove(std::int64_t seq);

  /// Lays what was added and removed over the roots; must be the last call.
  void finish();

 private:
  struct Change {
    forms::Root sum;
    std::int64_t rows = 0;
  };

  storage::Transaction& transaction_;
  const forms::DigestKey& key_;
  std::map<std::int64_t, Change> changes_;  // by space
};

}  // namespace theseus::memory
