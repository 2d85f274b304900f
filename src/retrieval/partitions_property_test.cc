#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "retrieval/testing/indexed_memories.h"
#include "retrieval/testing/plain_ranking.h"

namespace theseus::retrieval {
namespace {

using testing::IndexedMemories;

/// Writes at random and asks at random, from a seed.
class RandomLife {
 public:
  RandomLife(IndexedMemories& memories, testing::StandingClock& clock, unsigned seed)
      : memories_(memories), clock_(clock), random_(seed) {}

  void act() {
    clock_.advance(std::chrono::seconds(number(90)));
    const int chance = number(100);
    if (known_.empty() || chance < 55) {
      known_.push_back(memories_.remember(content()).id);
    } else if (chance < 70) {
      revise(one());
    } else if (chance < 82) {
      attempt_forget(one());
    } else if (chance < 90) {
      memories_.memories().restore({.caller = {}, .space = "home"}, one()).has_value();
    } else {
      supersede(one());
    }
  }

  RecallQuery question() {
    RecallQuery query{.query = text(1 + number(4)), .limit = 100};
    query.mode = static_cast<Mode>(number(3));
    query.include_superseded = number(2) == 0;
    if (number(4) == 0) query.filter.session = pick(kSessions);
    if (number(4) == 0) query.filter.speaker = pick(kSpeakers);
    if (number(5) == 0) query.filter.kind = "note";
    if (number(5) == 0) query.filter.tags_any = {"red", "blue"};
    if (number(6) == 0) query.filter.tags_all = {"red"};
    if (number(6) == 0) query.filter.metadata = R"({"place":"home"})";
    if (number(6) == 0) query.filter.created_from = clock_.now() - std::chrono::minutes(30);
    return query;
  }

 private:
  static inline const std::vector<std::string> kWords = {
      "cat",   "dog",    "garden", "walk",  "rain",   "music", "violin", "bread",
      "Carol", "Daniel", "sister", "paint", "summer", "house", "river",  "book"};
  static inline const std::vector<std::string> kSessions = {"one", "two", "three"};
  static inline const std::vector<std::string> kSpeakers = {"Carol", "Daniel", "assistant"};

  int number(int end) { return std::uniform_int_distribution<int>(0, end - 1)(random_); }
  const std::string& pick(const std::vector<std::string>& from) {
    return from[static_cast<std::size_t>(number(static_cast<int>(from.size())))];
  }
  const base::Id& one() {
    return known_[static_cast<std::size_t>(number(static_cast<int>(known_.size())))];
  }

  std::string text(int words) {
    std::string text;
    for (int i = 0; i < words; ++i) text += (i == 0 ? "" : " ") + pick(kWords);
    return text;
  }

  memory::Content content() {
    memory::Content content = testing::content_with(text(1 + number(8)));
    if (number(8) == 0) content.text = "? " + content.text;  // no vector
    if (number(3) > 0) content.source.session = pick(kSessions);
    if (number(3) > 0) content.source.speaker = pick(kSpeakers);
    if (number(4) == 0) content.source.agent = "planner";
    if (number(3) == 0) content.kind = "fact";
    if (number(3) == 0) content.tags = {"red"};
    if (number(4) == 0) content.tags.emplace_back("blue");
    if (number(4) == 0) content.metadata = R"({"place":"home","floor":2})";
    if (number(4) == 0) content.importance = 0.9;
    if (number(3) == 0) content.occurred_at = clock_.now() - std::chrono::hours(number(2000));
    if (number(8) == 0) content.expires_at = clock_.now() + std::chrono::seconds(60 + number(900));
    return content;
  }

  void revise(const base::Id& id) {
    memory::Patch patch;
    if (number(2) == 0) patch.text = text(1 + number(8));
    if (number(2) == 0) patch.importance = 0.1;
    if (number(3) == 0) patch.tags = std::vector<std::string>{"blue"};
    if (patch.empty()) patch.kind = "fact";
    memories_.memories()
        .revise({.caller = {}, .space = "home"}, id, patch, std::nullopt)
        .has_value();
  }

  void attempt_forget(const base::Id& id) {
    memories_.memories().forget({.caller = {}, .space = "home"}, id, std::nullopt).has_value();
  }

  void supersede(const base::Id& id) {
    memory::Content newer = content();
    newer.supersedes = {id};
    auto outcome = memories_.memories().remember({.caller = {}, .space = "home"}, {newer},
                                                 memory::OnDuplicate::add);
    if (outcome) known_.push_back(outcome->items.front().memory.id);
  }

  IndexedMemories& memories_;
  testing::StandingClock& clock_;
  std::mt19937 random_;
  std::vector<base::Id> known_;
};

std::string described(const Recalled& recalled) {
  std::string lines;
  for (const Hit& hit : recalled.hits) {
    lines += base::format_id(hit.memory.id) + " " + std::to_string(hit.score) + " " +
             std::to_string(hit.start) + "-" + std::to_string(hit.end) + "\n";
  }
  return lines;
}

void expect_plain(const Recalled& recalled, const std::map<base::Id, double>& plain) {
  std::map<base::Id, double> scores;
  for (const Hit& hit : recalled.hits) scores[hit.memory.id] = hit.score;
  ASSERT_EQ(scores.size(), plain.size());
  for (const auto& [id, score] : plain) {
    ASSERT_TRUE(scores.contains(id)) << base::format_id(id) << " is missing";
    ASSERT_NEAR(scores[id], score, 1e-4) << base::format_id(id);
  }
}

void expect_ordered(const Recalled& recalled) {
  for (std::size_t i = 1; i < recalled.hits.size(); ++i) {
    const Hit& better = recalled.hits[i - 1];
    const Hit& worse = recalled.hits[i];
    ASSERT_GE(better.score, worse.score);
    ASSERT_NE(better.memory.superseded_by, worse.memory.id) << "the older stands above";
  }
}

class PartitionsOfARandomLife : public ::testing::TestWithParam<unsigned> {};

TEST_P(PartitionsOfARandomLife, AnswerLikeFreshOnesAndLikeThePlainWay) {
  const tests::TemporaryFolder folder;
  testing::StandingClock clock;
  const testing::WordEmbedder embedder;
  IndexedMemories memories(folder.path(), clock, {.embedder = &embedder});
  RandomLife life(memories, clock, GetParam());

  for (int round = 0; round < 70; ++round) {
    life.act();
    const RecallQuery query = life.question();
    const auto fresh = memories.fresh_partitions();
    const auto all = memories.everything();

    const Recalled live_answer = memories.recall(query);
    const Recalled fresh_answer = testing::answer_of<Recalled>(fresh->recall("home", query));

    ASSERT_EQ(described(live_answer), described(fresh_answer)) << query.query;
    ASSERT_EQ(live_answer.seq, fresh_answer.seq);
    ASSERT_NO_FATAL_FAILURE(
        expect_plain(live_answer, testing::plain_scores(all, query, embedder, clock.now())))
        << "round " << round << ", query '" << query.query << "'";
    ASSERT_NO_FATAL_FAILURE(expect_ordered(live_answer));
  }
}

INSTANTIATE_TEST_SUITE_P(Seeds, PartitionsOfARandomLife, ::testing::Range(1U, 13U));

}  // namespace
}  // namespace theseus::retrieval
