#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace theseus::retrieval {

/// Rises with every change of where texts are cut, since a lane's vectors are those of its chunks.
inline constexpr int kChunkerVersion = 1;

/// Two hundred words: about one thought, and few enough that a static model's sum still says what
/// it is about.
inline constexpr std::size_t kChunkBytes = 1200;

/// A part of a text.
struct Chunk {
  std::size_t start = 0;   ///< in bytes; a character begins here
  std::size_t length = 0;  ///< in bytes
  /// The headings above the chunk, from the highest down, joined by " > ", each cut at 120 bytes.
  /// One that the chunk begins with is not among them: it is in its text.
  std::string heading_path;

  friend bool operator==(const Chunk&, const Chunk&) = default;
};

/// Cuts valid UTF-8 that is longer than `chunk_bytes` at headings, paragraphs or sentences, the
/// higher the better; inside a code fence or a table row only where one alone is longer than a
/// chunk. The chunks follow each other without a gap and none is longer than `chunk_bytes`; an
/// empty text has none. Takes time linear in the text, whatever stands in it.
std::vector<Chunk> chunks_of(std::string_view text, std::size_t chunk_bytes = kChunkBytes);

/// What an embedder is given for a chunk: its heading path, where there is one, then its text.
std::string text_to_embed(std::string_view text, const Chunk& chunk);

/// Names the rule of `text_to_embed` in fingerprints.
inline constexpr std::string_view kChunkPrefix = "heading path";

}  // namespace theseus::retrieval
