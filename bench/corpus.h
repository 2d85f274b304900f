#pragma once

#include <cstdint>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

namespace theseus::bench {

/// One memory of the made-up corpus.
struct CorpusItem {
  std::string text;
  std::string session;
  std::string speaker;
  std::string tag;  ///< one in a hundred says "rare"
  std::string occurred_at;
};

/// A seeded stream of memories as skewed as real text: words of the embedding model's vocabulary,
/// which is ordered by frequency, drawn by Zipf's law; named people, dates and numbers; chats of a
/// dozen messages; one text in twenty repeats an earlier one with a word changed. The same seed
/// gives the same corpus.
class Corpus {
 public:
  /// Reads the vocabulary from the model's folder. Throws std::runtime_error when it is not there.
  Corpus(const std::filesystem::path& model, std::uint64_t seed);

  CorpusItem next();

  /// Some words of a text made before, as a person would ask for it.
  std::string query();

 private:
  const std::string& word();
  std::string sentence();
  std::string remembered_with_a_change();

  std::vector<std::string> words_;
  std::vector<double> cumulative_;
  std::vector<std::string> recent_;
  std::mt19937_64 random_;
  std::int64_t made_ = 0;
};

/// The body of one batch request that remembers `count` items.
std::string batch_body(Corpus& corpus, int count);

}  // namespace theseus::bench
