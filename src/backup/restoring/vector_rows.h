#pragma once

#include "memory/text_index.h"

namespace theseus::backup {

/// The vectors of data that is being restored: those of texts that are current no more go, and
/// those of new texts are made when their space is loaded, as for any text that has none.
class VectorRows final : public memory::TextIndex {
 public:
  std::unique_ptr<memory::PreparedText> prepare(std::string_view text) const override;
  void added(storage::Transaction& transaction, std::int64_t space, std::int64_t seq,
             const memory::PreparedText& text) override;
  void carried(storage::Transaction& transaction, std::int64_t space, std::int64_t old_seq,
               std::int64_t new_seq) override;
  void dropped(storage::Transaction& transaction, std::int64_t space, std::int64_t seq) override;
};

}  // namespace theseus::backup
