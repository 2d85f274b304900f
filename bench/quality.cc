// theseus_quality --data DIR: how well memories are found, on Cranfield and on the LongMemEval
// sample, as a table.
#include <cstdio>
#include <exception>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "quality_metrics.h"
#include "quality_sets.h"
#include "quality_space.h"
#include "retrieval/embedding/static_model.h"
#include "retrieval/ranking/weights.h"

namespace {

using namespace theseus;
using namespace theseus::bench;

struct Way {
  std::string_view name;
  retrieval::Mode mode;
  bool with_context;
};

constexpr Way kWays[] = {
    {"keyword", retrieval::Mode::keyword, false},
    {"vector", retrieval::Mode::vector, false},
    {"hybrid", retrieval::Mode::hybrid, false},
    {"keyword + context", retrieval::Mode::keyword, true},
    {"vector + context", retrieval::Mode::vector, true},
    {"hybrid + context", retrieval::Mode::hybrid, true},
};

retrieval::Weights weights_of(const Way& way) {
  retrieval::Weights weights;
  if (way.with_context) return weights;
  weights.neighbours = {0, 0};
  weights.session = 0;
  weights.name = 0;
  return weights;
}

Quality quality_of(const std::vector<QuestionSet>& sets, const Way& way,
                   const retrieval::Embedder& embedder) {
  QualitySum sum;
  for (const QuestionSet& set : sets) {
    QualitySpace space(set.memories, embedder);
    for (const JudgedQuestion& question : set.questions) {
      sum.add(space.recall(question.text, way.mode, weights_of(way)), question.grades);
    }
  }
  return sum.mean();
}

void print_table(std::string_view title, const std::vector<QuestionSet>& sets,
                 const retrieval::Embedder& embedder) {
  std::printf("\n%.*s\n%-18s %9s %9s %9s %8s %8s %8s\n", static_cast<int>(title.size()),
              title.data(), "", "recall@10", "MRR", "NDCG@10", "P(.3)", "P(.5)", "P(.7)");
  for (const Way& way : kWays) {
    const Quality quality = quality_of(sets, way, embedder);
    std::printf("%-18.*s %9.3f %9.3f %9.4f", static_cast<int>(way.name.size()), way.name.data(),
                quality.recall, quality.reciprocal_rank, quality.ndcg);
    for (const double precision : quality.precisions) std::printf(" %8.3f", precision);
    std::printf("\n");
  }
}

int run(const std::filesystem::path& folder) {
  const auto embedder = retrieval::StaticModel::built_in();
  std::printf("ranking_version %d, model %s\n", retrieval::kRankingVersion,
              embedder->label().c_str());
  print_table("Cranfield: 1,400 abstracts, 225 queries", {read_cranfield(folder / "cranfield")},
              *embedder);
  const auto conversations = read_longmemeval(folder / "longmemeval");
  print_table("LongMemEval sample, a memory a message; relevant: the answer's sessions",
              conversations, *embedder);
  print_table("LongMemEval sample, a memory an utterance, all in one space; relevant: what answers",
              {utterances_of(conversations)}, *embedder);
  std::printf(
      "\nP(s): share of relevant among the first 10 that score s or more. The vectors' figures on\n"
      "the sample flatter them: it was among the texts that the model was fitted on.\n");
  return 0;
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 3 || std::string_view(arguments[1]) != "--data") {
    std::fprintf(stderr,
                 "usage: theseus_quality --data DIR   (with cranfield/ and longmemeval/)\n");
    return 2;
  }
  try {
    return run(arguments[2]);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
