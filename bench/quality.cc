// theseus_quality --data DIR: how well memories are found, on Cranfield and on the LongMemEval
// sample, as a table.
#include <cstdio>
#include <exception>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "forms/body_coding.h"
#include "memory/body.h"
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

/// What the bodies of format 4 save on these memories. A cut of the sample went into their
/// dictionary, which flatters it; Cranfield did not.
void print_bodies(std::string_view title, const std::vector<QuestionSet>& sets) {
  forms::BodyPacker packer;
  std::size_t plain = 0;
  std::size_t stored = 0;
  for (const QuestionSet& set : sets) {
    for (const memory::Content& content : set.memories) {
      const std::string body = memory::remember_body(content);
      plain += body.size();
      stored += packer.code(body).bytes.size();
    }
  }
  std::printf("%-36.*s %9zu bytes plain, %9zu stored: %.3f\n", static_cast<int>(title.size()),
              title.data(), plain, stored,
              static_cast<double>(stored) / static_cast<double>(plain));
}

int run(const std::filesystem::path& folder) {
  const auto embedder = retrieval::StaticModel::built_in();
  std::printf("ranking_version %d, model %s\n", retrieval::kRankingVersion,
              embedder->label().c_str());
  const std::vector<QuestionSet> cranfield = {read_cranfield(folder / "cranfield")};
  print_table("Cranfield: 1,400 abstracts, 225 queries", cranfield, *embedder);
  const auto conversations = read_longmemeval(folder / "longmemeval");
  print_table("LongMemEval sample, a memory a message; relevant: the answer's sessions",
              conversations, *embedder);
  const std::vector<QuestionSet> utterances = {utterances_of(conversations)};
  print_table("LongMemEval sample, a memory an utterance, all in one space; relevant: what answers",
              utterances, *embedder);
  std::printf(
      "\nP(s): share of relevant among the first 10 that score s or more. The vectors' figures on\n"
      "the sample flatter them: it was among the texts that the model was fitted on.\n\n");
  print_bodies("bodies of Cranfield", cranfield);
  print_bodies("bodies of the sample's messages", conversations);
  print_bodies("bodies of the sample's utterances", utterances);
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
