#include "mcp/recall_answer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace theseus::mcp {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::string answer_with(const std::string& result) {
  return R"({"results":[)" + result + R"(],"degraded":["vector"],"seq":42,"took_ms":0.5})";
}

TEST(RecallAnswer, IsReadWithThePassageOfEachMemory) {
  const auto found = find_recollection(answer_with(
      R"({"memory":{"id":"m-1","revision":2,"text":"one \"two\" \u00fc","created_at":"2026-03-01T10:00:00.000Z"},)"
      R"("score":0.5,"passage":{"start":4,"end":9}})"));

  ASSERT_TRUE(found);
  ASSERT_EQ(found->memories.size(), 1U);
  EXPECT_EQ(found->memories[0].id, "m-1");
  EXPECT_EQ(found->memories[0].revision, 2);
  EXPECT_EQ(found->memories[0].text, "one \"two\" \u00fc");
  EXPECT_EQ(found->memories[0].passage, "\"two\"");
  EXPECT_EQ(found->memories[0].time, "2026-03-01T10:00:00.000Z");
  EXPECT_THAT(found->degraded, ElementsAre("vector"));
  EXPECT_EQ(found->seq, 42);
}

TEST(RecallAnswer, DatesAMemoryByWhenItHappened) {
  const auto found = find_recollection(answer_with(
      R"({"memory":{"id":"m","revision":1,"text":"x","created_at":"2026-03-01","occurred_at":"2020-01-01"},)"
      R"("passage":{"start":0,"end":1}})"));

  ASSERT_TRUE(found);
  EXPECT_EQ(found->memories.at(0).time, "2020-01-01");
}

TEST(RecallAnswer, HasNoPassageBeyondTheText) {
  const auto found = find_recollection(
      answer_with(R"({"memory":{"id":"m","revision":1,"text":"four","created_at":"2026-03-01"},)"
                  R"("passage":{"start":9,"end":20}})"));

  ASSERT_TRUE(found);
  EXPECT_EQ(found->memories.at(0).passage, "");
}

TEST(RecallAnswer, MayHoldNoMemories) {
  const auto found = find_recollection(answer_with(""));

  ASSERT_TRUE(found);
  EXPECT_THAT(found->memories, IsEmpty());
}

TEST(RecallAnswer, IsNothingThatLacksAPart) {
  EXPECT_FALSE(find_recollection(""));
  EXPECT_FALSE(find_recollection("[]"));
  EXPECT_FALSE(find_recollection(R"({"results":[],"degraded":[]})"));
  EXPECT_FALSE(find_recollection(answer_with(R"({"memory":{"id":"m"}})")));
}

}  // namespace
}  // namespace theseus::mcp
