#include "retrieval/keyword/keyword_index.h"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace theseus::retrieval {
namespace {

using Found = std::vector<std::pair<DocumentNumber, std::uint32_t>>;

Found found(const KeywordIndex& index, std::string_view term) {
  Found postings;
  const auto number = index.find(term);
  if (!number) return postings;
  index.for_each(*number, [&](DocumentNumber document, std::uint32_t frequency) {
    postings.emplace_back(document, frequency);
  });
  return postings;
}

TEST(KeywordIndex, CountsWordsOfEachDocument) {
  TermReader reader;
  KeywordIndex index;

  index.add(0, {"red cat, red dog"}, reader);
  index.add(5, {"a cat"}, reader);

  EXPECT_EQ(found(index, "red"), (Found{{0, 2}}));
  EXPECT_EQ(found(index, "cat"), (Found{{0, 1}, {5, 1}}));
  EXPECT_EQ(index.documents(), 2U);
  EXPECT_DOUBLE_EQ(index.average_length(), 3);
}

TEST(KeywordIndex, ReadsSeveralTextsAsOneDocument) {
  TermReader reader;
  KeywordIndex index;

  index.add(0, {"Caroline", "went home"}, reader);

  EXPECT_EQ(index.length(0), 3U);
  EXPECT_EQ(found(index, "carolin"), (Found{{0, 1}}));
}

TEST(KeywordIndex, ForgetsARemovedDocumentInEveryStatistic) {
  TermReader reader;
  KeywordIndex index;
  index.add(0, {"red cat"}, reader);
  index.add(1, {"red bicycle wheel"}, reader);

  index.remove(0);

  EXPECT_EQ(found(index, "red"), (Found{{1, 1}}));
  EXPECT_EQ(index.document_frequency(*index.find("red")), 1U);
  EXPECT_DOUBLE_EQ(index.average_length(), 3);
  EXPECT_FALSE(index.holds(0));
}

TEST(KeywordIndex, LosesNothingWhenItIsRenumbered) {
  TermReader reader;
  KeywordIndex index;
  index.add(0, {"one cat"}, reader);
  index.add(1, {"two cats"}, reader);
  index.add(2, {"three cats three"}, reader);
  index.remove(1);

  const KeywordIndex compact = index.renumbered({0, 0, 1});

  EXPECT_EQ(found(compact, "cat"), (Found{{0, 1}, {1, 1}}));
  EXPECT_EQ(found(compact, "three"), (Found{{1, 2}}));
  EXPECT_FALSE(compact.find("two").has_value());
  EXPECT_DOUBLE_EQ(compact.average_length(), index.average_length());
}

TEST(Postings, GiveBackWhatWasAppendedInAnyMixOfListLengths) {
  Postings postings;
  std::map<TermNumber, Found> expected;
  std::mt19937 random(7);
  std::geometric_distribution<std::uint32_t> term(0.02);
  std::geometric_distribution<std::uint32_t> frequency(0.4);
  std::geometric_distribution<std::uint32_t> step(0.01);

  DocumentNumber document = 0;
  for (int round = 0; round < 50000; ++round) {
    document += 1 + step(random);
    const TermNumber chosen = term(random);
    const std::uint32_t times = 1 + frequency(random);
    postings.append(chosen, document, times);
    expected[chosen].emplace_back(document, times);
  }

  for (const auto& [number, list] : expected) {
    Found actual;
    postings.for_each(
        number, [&](DocumentNumber at, std::uint32_t times) { actual.emplace_back(at, times); });
    ASSERT_EQ(actual, list) << "term " << number;
    ASSERT_EQ(postings.count(number), list.size());
  }
}

TEST(Postings, TakeFewBytesForAMemory) {
  TermReader reader(65536);
  KeywordIndex index;
  std::mt19937 random(11);
  // A vocabulary as skewed as real text: the chance of a word falls with its rank.
  std::vector<double> chances(50000);
  for (std::size_t rank = 0; rank < chances.size(); ++rank) {
    chances[rank] = 1.0 / static_cast<double>(rank + 3);
  }
  std::discrete_distribution<int> word(chances.begin(), chances.end());

  for (DocumentNumber document = 0; document < 20000; ++document) {
    std::string text;
    for (int i = 0; i < 25; ++i) text += "w" + std::to_string(word(random)) + " ";
    index.add(document, {text}, reader);
  }

  EXPECT_LT(index.bytes() / 20000, 160U);
}

}  // namespace
}  // namespace theseus::retrieval
