#include "retrieval/ranking/passage_chooser.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "retrieval/partition/embedded_passages.h"
#include "retrieval/testing/word_embedder.h"

namespace theseus::retrieval {
namespace {

/// One long text in memory, and the part of it that answers a question.
class PassageChooserTest : public ::testing::Test {
 protected:
  void hold(const std::string& text) {
    text_ = text;
    memory::Content content;
    content.text = text;
    partition_.hold(memory::CurrentRow{}, content, reader_);
    const EmbeddedPassages embedded(embedder_, text);
    for (const PassageVector& passage : embedded.passages()) partition_.add_passage(0, passage);
  }

  std::string passage_for(const std::string& query, const Weights& weights) {
    const auto terms = reader_.query_terms(query);
    const auto vector = embedder_.embed(query).value_or(std::vector<float>());
    const Question question{.terms = terms, .named = {}, .vector = vector, .now = {}, .limit = 1};
    PassageChooser chooser(
        {.partition = partition_, .question = question, .weights = weights, .reader = reader_});
    chooser.best_passage(0, text_);
    const Chunk chunk = chooser.best_passage(0, text_);
    return text_.substr(chunk.start, chunk.length);
  }

 private:
  testing::WordEmbedder embedder_;
  Partition partition_{static_cast<std::size_t>(embedder_.dimension())};
  TermReader reader_;
  std::string text_;
};

/// A paragraph of about a chunk that says one thing.
std::string paragraph(const std::string& sentence) {
  std::string text = sentence;
  while (text.size() < kChunkBytes - 200) text += " Nothing else happened here at all.";
  return text + "\n\n";
}

TEST_F(PassageChooserTest, TakesThePartThatHoldsMostOfTheQuestionsWords) {
  hold(paragraph("The violin is old.") + paragraph("The violin stands in the greenhouse.") +
       paragraph("The lake is cold."));

  EXPECT_TRUE(passage_for("violin in the greenhouse", weights_for(Mode::keyword, false))
                  .starts_with("The violin stands in the greenhouse."));
}

TEST_F(PassageChooserTest, CountsAWordOnceInEachPart) {
  hold(paragraph("Violin, violin, violin, violin.") + paragraph("A violin of a lake."));

  EXPECT_TRUE(passage_for("violin lake", weights_for(Mode::keyword, false))
                  .starts_with("A violin of a lake."));
}

TEST_F(PassageChooserTest, TakesThePartWhoseVectorIsNearest) {
  hold(paragraph("The boat lies on the shore.") + paragraph("Nothing else happened here at all.") +
       paragraph("The violin is old."));

  EXPECT_TRUE(passage_for("nothing else happened here at all", weights_for(Mode::vector, true))
                  .starts_with("Nothing else"));
}

TEST_F(PassageChooserTest, TakesAShortTextAsItIs) {
  hold("The violin is old.");

  EXPECT_EQ(passage_for("lake", weights_for(Mode::hybrid, true)), "The violin is old.");
}

}  // namespace
}  // namespace theseus::retrieval
