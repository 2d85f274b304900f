#include "retrieval/partition/embedded_passages.h"

#include "retrieval/embedding/chunker.h"
#include "retrieval/vector/quantized.h"

namespace theseus::retrieval {

EmbeddedPassages::EmbeddedPassages(const Embedder& embedder, std::string_view text) {
  const auto dimension = static_cast<std::size_t>(embedder.dimension());
  const std::vector<Chunk> chunks = chunks_of(text);
  stored_.reserve(chunks.size());  // what passages_ points into must not move
  for (const Chunk& chunk : chunks) {
    const auto vector = embedder.embed(text_to_embed(text, chunk));
    if (!vector) continue;
    stored_.push_back(encode(*vector));
    passages_.push_back({.start = chunk.start,

                         .codes = view_of(stored_.back(), dimension).codes});
  }
}

}  // namespace theseus::retrieval
