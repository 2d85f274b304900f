#include "retrieval/ranking/ranker.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "memory/current.h"
#include "retrieval/partition/embedded_passages.h"
#include "retrieval/testing/indexed_memories.h"

namespace theseus::retrieval {
namespace {

using testing::content_with;
using testing::said;
using Texts = std::vector<std::string>;

/// A space in memory and its ranking by words.
class RankerTest : public ::testing::Test {
 protected:
  void hold(const memory::Content& content) {
    memory::CurrentRow row;
    row.id.bytes[15] = static_cast<std::uint8_t>(contents_.size());
    row.created_at = base::from_milliseconds(1'700'000'000'000);
    partition_.hold(row, content, reader_);
    contents_.push_back(content);
  }

  std::vector<Ranked> rank(const std::string& query, const Weights& weights = {}) {
    const auto now = base::from_milliseconds(1'800'000'000'000);
    const auto allowed = partition_.documents().in_state(memory::State::live, now);
    const auto terms = reader_.query_terms(query);
    const auto named = partition_.names().named_in(query, reader_);
    const Weights weighed = weights_for(Mode::keyword, false, weights);
    Ranker ranker({.partition = partition_,
                   .allowed = allowed,
                   .weights = weighed,
                   .scores = scores_,
                   .crew = crew_});
    return ranker.rank({.terms = terms, .named = named, .vector = {}, .now = now, .limit = 10});
  }

  Texts order(const std::string& query, const Weights& weights = {}) {
    Texts texts;
    for (const Ranked& ranked : rank(query, weights)) {
      texts.push_back(contents_[ranked.document].text);
    }
    return texts;
  }

 private:
  Partition partition_{24};
  TermReader reader_;
  KeywordScores scores_;
  base::Crew crew_{1};
  std::vector<memory::Content> contents_;
};

TEST_F(RankerTest, BringsTheAnswerThatStandsBesideTheQuestion) {
  hold(said("trip", "Ada", 1, "Which hotel did you book in Lisbon?"));
  hold(said("trip", "Bob", 2, "The one with the blue door."));
  hold(said("work", "Ada", 9, "The door of the office is stuck."));

  EXPECT_EQ(order("hotel in Lisbon"),
            (Texts{"Which hotel did you book in Lisbon?", "The one with the blue door."}));
}

TEST_F(RankerTest, PrefersTheSessionThatIsAboutTheMatter) {
  hold(said("pets", "Ada", 1, "My dog is called Rex."));
  hold(said("pets", "Ada", 20, "Rex likes the lake. Every dog does."));
  hold(said("pets", "Ada", 40, "A vet looked at the paw of the dog."));
  hold(said("food", "Ada", 60, "The vet next door eats here."));

  const Texts found = order("vet of the dog");

  ASSERT_EQ(found.size(), 4U);
  EXPECT_EQ(found.back(), "The vet next door eats here.");
}

TEST_F(RankerTest, PrefersWhatTheOneNamedSaid) {
  hold(said("s1", "Bob Miller", 1, "I went hiking in the mountains."));
  hold(said("s2", "Ada Brown", 2, "I went hiking in the mountains."));

  const auto ranked = rank("Where did Ada go hiking?");

  ASSERT_EQ(ranked.size(), 2U);
  EXPECT_EQ(ranked.front().document, 1U);
  EXPECT_GT(ranked.front().score - ranked.back().score, 0.05);
}

TEST_F(RankerTest, RanksAMemoryWithoutASessionByItsOwnEvidenceOnly) {
  hold(content_with("the hotel in Lisbon"));
  hold(content_with("beside it in time, and about nothing"));

  const auto ranked = rank("hotel in Lisbon");

  ASSERT_EQ(ranked.size(), 1U);
  EXPECT_EQ(ranked.front().why.context, 0);
  EXPECT_EQ(ranked.front().why.keyword, 1);
}

TEST_F(RankerTest, LeavesContextOutWhereItWeighsNothing) {
  hold(said("trip", "Ada", 1, "Which hotel did you book in Lisbon?"));
  hold(said("trip", "Bob", 2, "The one with the blue door."));

  EXPECT_EQ(order("hotel in Lisbon", {.neighbours = {0, 0}, .session = 0, .name = 0}),
            Texts{"Which hotel did you book in Lisbon?"});
}

TEST_F(RankerTest, NudgesByImportanceAndTime) {
  memory::Content important = content_with("water the plants");
  important.importance = 1;
  memory::Content recent = content_with("water the plants");
  recent.occurred_at = base::from_milliseconds(1'799'999'000'000);
  hold(content_with("water the plants"));
  hold(important);
  hold(recent);

  const auto ranked = rank("water the plants");

  ASSERT_EQ(ranked.size(), 3U);
  EXPECT_EQ(ranked[0].document, 1U);
  EXPECT_EQ(ranked[1].document, 2U);
  EXPECT_EQ(ranked[2].document, 0U);
}

TEST_F(RankerTest, KeepsScoresWithinZeroAndOne) {
  for (int minute = 0; minute < 20; ++minute) {
    hold(said("s", "Ada", minute, "Ada plays the violin, the violin, the violin"));
  }

  for (const Ranked& ranked : rank("Ada violin")) {
    EXPECT_GT(ranked.score, 0);
    EXPECT_LT(ranked.score, 1);
  }
}

}  // namespace
}  // namespace theseus::retrieval
