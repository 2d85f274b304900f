#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

#include "base/clock.h"
#include "memory/text_index.h"
#include "retrieval/embedding/embedder.h"
#include "storage/database.h"

namespace theseus::retrieval {

/// Keeps the vectors of one embedder in storage: the only writer of `lanes` and `vectors`. The
/// first text written makes the lane where there is none at all; a second one is never made.
/// Without an embedder no vectors are made, but those of every lane still follow their texts.
/// Thread-safe.
class Lane final : public memory::TextIndex {
 public:
  /// `embedder` may be null: keywords only, by choice.
  Lane(const Embedder* embedder, const base::Clock& clock) : embedder_(embedder), clock_(clock) {}

  /// Cuts and embeds the text: the slow part, outside any transaction.
  std::unique_ptr<memory::PreparedText> prepare(std::string_view text) const override;

  void added(storage::Transaction& transaction, std::int64_t space, std::int64_t seq,
             const memory::PreparedText& text) override;
  void carried(storage::Transaction& transaction, std::int64_t space, std::int64_t old_seq,
               std::int64_t new_seq) override;
  void dropped(storage::Transaction& transaction, std::int64_t space, std::int64_t seq) override;

  /// As `added`, for a text that was found without rows, or with rows that cannot be read, in whose
  /// place the new ones come: nothing when sound ones have come since.
  void add_missing(storage::Transaction& transaction, std::int64_t space, std::int64_t seq,
                   const memory::PreparedText& text);

 private:
  std::optional<std::int64_t> ensure_lane(storage::Transaction& transaction) const;

  const Embedder* embedder_;
  const base::Clock& clock_;
};

}  // namespace theseus::retrieval
