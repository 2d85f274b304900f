#include "retrieval/keyword/words.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace theseus::retrieval {
namespace {

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> found;
  Words words;
  words.for_each(text, [&](std::string_view word) { found.emplace_back(word); });
  return found;
}

std::vector<std::string> words_by_icu(std::string_view text) {
  std::vector<std::string> found;
  Words words;
  words.for_each_by_icu(text, [&](std::string_view word) { found.emplace_back(word); });
  return found;
}

using Found = std::vector<std::string>;

TEST(Words, CutsAsTheAnnexSays) {
  EXPECT_EQ(words_of("Don't stop: 3.14 is pi, e.g. (x_1) wing-body."),
            (Found{"don't", "stop", "3.14", "is", "pi", "e.g", "x_1", "wing", "body"}));
}

TEST(Words, FoldsCaseWidthAndComposition) {
  EXPECT_EQ(words_of("STRASSE straße"), (Found{"strasse", "strasse"}));
  EXPECT_EQ(words_of("Ｆｕｌｌ"), (Found{"full"}));
  EXPECT_EQ(words_of("cafe\u0301 caf\u00e9"), (Found{"caf\u00e9", "caf\u00e9"}));
}

TEST(Words, FindsWordsWhereNoSpacesStand) {
  EXPECT_GT(words_of("我喜欢吃苹果").size(), 1U);
  EXPECT_GT(words_of("ภาษาไทยง่าย").size(), 1U);
}

TEST(Words, GivesNothingForMarksAlone) {
  EXPECT_EQ(words_of("... -- __ !?"), Found{});
}

TEST(Words, AsciiPathEqualsIcuOnRandomText) {
  // Marks and kinds that the rules treat apart come often, so that every pair and triple is met.
  constexpr std::string_view kAlphabet = "aZbq019_:;,.'\"-/ \t\n@#%";
  std::mt19937 random(20260101);
  std::uniform_int_distribution<std::size_t> pick(0, kAlphabet.size() - 1);
  for (int round = 0; round < 5000; ++round) {
    std::string text(static_cast<std::size_t>(round % 40), ' ');
    for (char& c : text) c = kAlphabet[pick(random)];

    ASSERT_EQ(words_of(text), words_by_icu(text)) << text;
  }
}

TEST(Words, AsciiPathEqualsIcuOnEveryTripleOfCharacters) {
  Words words;
  for (int first = 32; first < 127; ++first) {
    for (int second = 32; second < 127; ++second) {
      const std::string text = {'a', static_cast<char>(first), static_cast<char>(second), 'b', '7'};

      ASSERT_EQ(words_of(text), words_by_icu(text)) << text;
    }
  }
}

}  // namespace
}  // namespace theseus::retrieval
