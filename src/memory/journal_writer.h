#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/clock.h"
#include "base/id.h"
#include "forms/digest.h"
#include "memory/bodies.h"
#include "memory/digest_writer.h"
#include "storage/database.h"

namespace theseus::memory {

/// What a journal row says, beside its number, its time and who wrote it.
struct Entry {
  std::string_view kind;
  std::int64_t space = 0;
  std::optional<base::Id> memory = {};
  std::optional<int> revision = {};
  std::optional<std::string_view> body = {};
  base::BytesView packed_body = {};  ///< where it was packed beforehand
};

/// Who writes, and when.
struct Authorship {
  base::Time now;
  std::optional<base::Id> key = {};
};

/// Appends to the journal inside one write transaction: counts `seq` on from the head and gives all
/// its rows one time, the clock's, but never below that of the last row. Must not outlive the
/// transaction, nor the key of the digests.
class JournalWriter {
 public:
  JournalWriter(storage::Transaction& transaction, const forms::DigestKey& digest_key,
                const Authorship& authorship);

  /// Writes the digest, the body, then the row; returns its seq.
  std::int64_t append(const Entry& entry);

  /// Erases the body of a row, which then has no digest either.
  void erase(std::int64_t seq);

  /// Brings the roots of the spaces up to what was appended and erased; must be the last call.
  void finish() { digests_.finish(); }

  std::int64_t head() const noexcept { return head_; }
  base::Time time() const noexcept { return time_; }

 private:
  /// As the digest sees it.
  forms::Row row_of(const Entry& entry) const;

  storage::Transaction& transaction_;
  DigestWriter digests_;
  BodyWriter bodies_;
  std::optional<base::Id> key_;
  std::int64_t head_ = 0;
  base::Time time_;
};

}  // namespace theseus::memory
