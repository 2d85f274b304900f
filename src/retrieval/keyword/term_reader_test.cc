#include "retrieval/keyword/term_reader.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace theseus::retrieval {
namespace {

using Terms = std::vector<std::string>;

TEST(TermReader, CutsEnglishWordsToTheirStem) {
  TermReader reader;

  EXPECT_EQ(reader.terms("Connections connected CONNECTING"),
            (Terms{"connect", "connect", "connect"}));
}

TEST(TermReader, LeavesOtherScriptsAndNumbersAsTheyAre) {
  TermReader reader;

  EXPECT_EQ(reader.terms("Привет 42nd été"), (Terms{"привет", "42nd", "été"}));
}

TEST(TermReader, TakesBothApostrophesForOne) {
  TermReader reader;

  EXPECT_EQ(reader.terms("Caroline\u2019s"), reader.terms("caroline's"));
  EXPECT_EQ(reader.terms("Caroline's"), (Terms{"carolin"}));
}

TEST(TermReader, CutsAnEndlessWord) {
  TermReader reader;

  EXPECT_EQ(reader.terms(std::string(5000, '7')), (Terms{std::string(64, '7')}));
}

TEST(TermReader, DoesNotRememberEndlessWords) {
  TermReader reader;
  const std::size_t empty = reader.bytes();

  reader.terms("tea");
  const std::size_t with_a_word = reader.bytes();
  for (int i = 0; i < 100; ++i) reader.terms(std::string(100'000, 'x') + std::to_string(i));

  EXPECT_GT(with_a_word, empty);
  EXPECT_LT(reader.bytes(), with_a_word + 1000);
  EXPECT_EQ(reader.terms(std::string(100, '7') + " tea"), (Terms{std::string(64, '7'), "tea"}));
}

TEST(TermReader, LeavesStopWordsOutOfAQueryThatHoldsOthers) {
  TermReader reader;

  EXPECT_EQ(reader.query_terms("Where did the cats and the cat sleep?"), (Terms{"cat", "sleep"}));
  EXPECT_EQ(reader.query_terms("to be or not to be"), (Terms{"to", "be", "or", "not"}));
}

TEST(TermReader, AnswersAlikeWhenItsMemoryOfWordsIsFull) {
  TermReader small(2);
  TermReader large(1000);
  const std::string text = "running runners ran easily fairly running runners";

  EXPECT_EQ(small.terms(text), large.terms(text));
}

}  // namespace
}  // namespace theseus::retrieval
