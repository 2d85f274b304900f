#include <benchmark/benchmark.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "retrieval/embedding/chunker.h"
#include "retrieval/embedding/static_model.h"
#include "retrieval/vector/nearest_rows.h"
#include "retrieval/vector/quantized.h"

namespace theseus::retrieval {
namespace {

constexpr std::string_view kThirtyWords =
    "Last spring my sister moved to a small house near the river in Portland, and she asked me to "
    "remember that her two dogs need their medicine every morning before breakfast.";

constexpr std::string_view kThirtyWordsWithQuotes =
    "Last spring my sister’s family moved to a small house near the river in Portland — and she "
    "asked me to “remember” that both dogs need their medicine every morning before breakfast.";

/// Sentences of seeded words: topics share words, as those of a person's memories do.
class Sentences {
 public:
  explicit Sentences(unsigned seed) : random_(seed) {}

  std::string next() {
    const std::size_t topic = random_() % kTopics;
    std::string sentence;
    for (int word = 0; word < 18; ++word) {
      const bool is_of_topic = random_() % 2 == 0;
      sentence += kWords[(is_of_topic ? topic * 4 + random_() % 4 : random_()) % kWords.size()];
      sentence += ' ';
    }
    return sentence;
  }

 private:
  static constexpr std::size_t kTopics = 16;
  inline static const std::vector<std::string> kWords = {
      "bicycle", "train",   "ticket",   "airport",  "garden",  "tomato", "seed",     "compost",
      "doctor",  "allergy", "vitamin",  "headache", "guitar",  "piano",  "concert",  "melody",
      "budget",  "tax",     "invoice",  "savings",  "recipe",  "oven",   "garlic",   "dinner",
      "python",  "server",  "compile",  "database", "puppy",   "kitten", "vet",      "leash",
      "novel",   "author",  "library",  "chapter",  "soccer",  "coach",  "marathon", "gym",
      "wedding", "sister",  "cousin",   "birthday", "paint",   "canvas", "museum",   "sketch",
      "winter",  "storm",   "snow",     "forecast", "battery", "laptop", "charger",  "screen",
      "teacher", "exam",    "homework", "college",  "rent",    "lease",  "landlord", "kitchen",
      "red",     "blue",    "morning",  "evening",  "prefers", "bought", "forgot",   "plans"};

  std::mt19937 random_;
};

const StaticModel& english() {
  static const auto model = StaticModel::built_in();
  return *model;
}

void make_built_in_model(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(StaticModel::built_in());
}
BENCHMARK(make_built_in_model)->Unit(benchmark::kMillisecond);

void tokenize_thirty_words(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(english().tokenizer().encode(kThirtyWords));
}
BENCHMARK(tokenize_thirty_words)->Unit(benchmark::kMicrosecond);

void embed_thirty_words(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(english().embed(kThirtyWords));
}
BENCHMARK(embed_thirty_words)->Unit(benchmark::kMicrosecond);

void embed_thirty_words_with_quotes(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(english().embed(kThirtyWordsWithQuotes));
}
BENCHMARK(embed_thirty_words_with_quotes)->Unit(benchmark::kMicrosecond);

void chunk_256_kib(benchmark::State& state) {
  std::string text;
  while (text.size() < 256 * 1024) text += std::string(kThirtyWords) + "\n\n";
  for (auto _ : state) benchmark::DoNotOptimize(chunks_of(text));
}
BENCHMARK(chunk_256_kib)->Unit(benchmark::kMillisecond);

/// Matrices are kept: making one of 100,000 takes longer than all scans of it.
const VectorMatrix& matrix_of(std::size_t rows) {
  static std::vector<std::pair<std::size_t, VectorMatrix>> made;
  for (const auto& [size, matrix] : made) {
    if (size == rows) return matrix;
  }
  Sentences sentences(1);
  VectorMatrix matrix(256);
  for (std::size_t i = 0; i < rows; ++i) {
    const base::Bytes stored = encode(english().embed(sentences.next()).value());
    matrix.add(view_of(stored, 256).codes);
  }
  return made.emplace_back(rows, std::move(matrix)).second;
}

const TieOrder kByRow = [](Row first, Row second) { return first < second; };

std::vector<RowHit> find_nearest(const VectorMatrix& matrix, const Scan& scan) {
  static base::Crew crew(base::Crew::fitting_threads());
  return NearestRows({.matrix = matrix, .scan = scan, .crew = crew}).take();
}

std::vector<RowHit> find_in_full(const VectorMatrix& matrix, const Scan& scan) {
  base::Crew alone(0);
  return NearestRows::in_full({.matrix = matrix, .scan = scan, .crew = alone});
}

void scan_in_full(benchmark::State& state) {
  const VectorMatrix& matrix = matrix_of(static_cast<std::size_t>(state.range(0)));
  const auto query = english().embed("which tickets did my sister buy").value();
  for (auto _ : state) {
    benchmark::DoNotOptimize(
        find_in_full(matrix, {.query = query, .top_k = 100, .before = kByRow}));
  }
}
BENCHMARK(scan_in_full)->Arg(1000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMicrosecond);

/// `agreement` is the share of the full scan's top 10 that the two stages find too.
void scan_in_two_stages(benchmark::State& state) {
  const VectorMatrix& matrix = matrix_of(static_cast<std::size_t>(state.range(0)));
  const auto query = english().embed("which tickets did my sister buy").value();
  for (auto _ : state) {
    benchmark::DoNotOptimize(
        find_nearest(matrix, {.query = query, .top_k = 100, .before = kByRow}));
  }

  Sentences questions(2);
  constexpr int kQuestions = 200;
  std::size_t common = 0;
  for (int i = 0; i < kQuestions; ++i) {
    const auto asked = english().embed(questions.next()).value();
    const Scan scan{.query = asked, .top_k = 10, .before = kByRow};
    const auto full = find_in_full(matrix, scan);
    for (const RowHit& hit : find_nearest(matrix, scan)) {
      common += std::find(full.begin(), full.end(), hit) != full.end() ? 1U : 0U;
    }
  }
  state.counters["agreement"] = static_cast<double>(common) / (10 * kQuestions);
}
BENCHMARK(scan_in_two_stages)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace theseus::retrieval

BENCHMARK_MAIN();
