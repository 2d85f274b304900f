#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "storage/database.h"

namespace theseus::memory {

/// What an index made of a text before the write transaction; opaque here.
class PreparedText {
 public:
  virtual ~PreparedText() = default;
};

/// What memory tells whoever keeps derived rows (vectors) for the bodies it writes. `prepare` does
/// the slow work outside the transaction and is thread-safe; the others run inside the write
/// transaction, so that derived rows commit with the text or not at all. `space` is the number of
/// the space, seqs are journal positions of bodies.
class TextIndex {
 public:
  virtual ~TextIndex() = default;

  virtual std::unique_ptr<PreparedText> prepare(std::string_view text) const = 0;

  /// A body with this text was written.
  virtual void added(storage::Transaction& transaction, std::int64_t space, std::int64_t seq,
                     const PreparedText& text) = 0;
  /// A revision left the text alone: its rows go along to the new body.
  virtual void carried(storage::Transaction& transaction, std::int64_t space, std::int64_t old_seq,
                       std::int64_t new_seq) = 0;
  /// The text of this body is no longer current.
  virtual void dropped(storage::Transaction& transaction, std::int64_t space, std::int64_t seq) = 0;
};

}  // namespace theseus::memory
