#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "retrieval/embedding/embedder.h"
#include "retrieval/partition/passages.h"

namespace theseus::retrieval {

/// The passages of a text with vectors of their own: what a partition holds for a text whose rows
/// storage does not have.
class EmbeddedPassages {
 public:
  EmbeddedPassages(const Embedder& embedder, std::string_view text);

  /// Borrowed from this object.
  const std::vector<PassageVector>& passages() const noexcept { return passages_; }

 private:
  std::vector<base::Bytes> stored_;
  std::vector<PassageVector> passages_;
};

}  // namespace theseus::retrieval
