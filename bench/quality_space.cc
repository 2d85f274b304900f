#include "quality_space.h"

#include "memory/current.h"
#include "retrieval/partition/embedded_passages.h"
#include "retrieval/ranking/ranker.h"

namespace theseus::bench {
namespace {

/// An id that tells the number, so that a found memory needs no table to be known again.
base::Id id_of(std::size_t number) {
  base::Id id;
  for (std::size_t i = 0; i < 4; ++i) {
    id.bytes[15 - i] = static_cast<std::uint8_t>(number >> (8 * i));
  }
  return id;
}

const base::Time kWritten = base::from_milliseconds(1'700'000'000'000);

}  // namespace

QualitySpace::QualitySpace(const std::vector<memory::Content>& memories,
                           const retrieval::Embedder& embedder)
    : embedder_(embedder),
      partition_(static_cast<std::size_t>(embedder.dimension())),
      reader_(65536) {
  for (std::size_t number = 0; number < memories.size(); ++number) {
    memory::CurrentRow row;
    row.id = id_of(number);
    row.created_at = kWritten;
    partition_.hold(row, memories[number], reader_);
    const auto document = partition_.documents().find(row.id).value();
    const retrieval::EmbeddedPassages embedded(embedder, memories[number].text);
    for (const auto& passage : embedded.passages()) partition_.add_passage(document, passage);
  }
}

std::vector<FoundMemory> QualitySpace::recall(const std::string& query, retrieval::Mode mode,
                                              const retrieval::Weights& weights) {
  const auto terms = reader_.query_terms(query);
  const auto named = partition_.names().named_in(query, reader_);
  std::vector<float> vector;
  if (mode != retrieval::Mode::keyword) {
    vector = embedder_.embed(query).value_or(std::vector<float>());
  }
  const auto allowed = partition_.documents().in_state(memory::State::live, kWritten);
  const auto weighed = retrieval::weights_for(mode, !vector.empty(), weights);
  retrieval::Ranker ranker({.partition = partition_,
                            .allowed = allowed,
                            .weights = weighed,
                            .scores = scores_,
                            .crew = crew_});
  std::vector<FoundMemory> found;
  for (const auto& ranked : ranker.rank(
           {.terms = terms, .named = named, .vector = vector, .now = kWritten, .limit = 100})) {
    found.push_back({.memory = ranked.document, .score = ranked.score});
  }
  return found;
}

}  // namespace theseus::bench
