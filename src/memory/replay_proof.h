#pragma once

#include "forms/digest.h"
#include "memory/replay.h"
#include "storage/database.h"

namespace theseus::memory {

/// What a digest is made over, of a row that is read to be laid onto another journal.
forms::Row digested(const ReplayedRow& row);

/// Holds rows of a journal against the digests that stand beside them there, so that a damaged one
/// is not laid onto another journal, where its digest would be made anew. For a journal whose
/// digests are complete. Must not outlive what it is made of.
class ReplayProof {
 public:
  ReplayProof(storage::Transaction& source, const forms::DigestKey& key)
      : source_(source), key_(key) {}

  /// Whether the row is what was written. One whose body was erased has no digest, and is.
  bool holds(const ReplayedRow& row);

 private:
  storage::Transaction& source_;
  const forms::DigestKey& key_;
};

}  // namespace theseus::memory
