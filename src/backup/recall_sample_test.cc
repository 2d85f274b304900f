#include "backup/recall_sample.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "backup/testing/backed_data.h"
#include "storage/sqlite/sqlite_file.h"

namespace theseus::backup {
namespace {

using ::testing::SizeIs;

// Data that answers from a table; a text finds every memory of that text.
class Table final : public Recaller {
 public:
  std::map<std::string, std::string> texts;  // by id
  std::vector<std::string> questions;

  std::optional<std::string> find_text(const SampledMemory& memory) override {
    const auto found = texts.find(memory.id);
    return found == texts.end() ? std::nullopt : std::optional(found->second);
  }

  std::optional<Recalled> recall(const std::string&, const std::string& text) override {
    questions.push_back(text);
    Recalled recalled;
    for (const auto& [id, known] : texts) {
      if (known == text) recalled.hits.push_back({id, known});
    }
    return recalled;
  }
};

std::vector<std::string> ids_of(const std::vector<SampledMemory>& memories) {
  std::vector<std::string> ids;
  for (const SampledMemory& memory : memories) ids.push_back(memory.id);
  return ids;
}

TEST(RecallSample, IsTheSameForTheSameSeedAndNamesNoMemoryTwice) {
  testing::BackedData data;
  data.remember_much();
  std::vector<std::string> first;
  std::vector<std::string> second;
  std::vector<std::string> other;

  data.while_closed([&] {
    const auto database = data.folder() / storage::kDatabaseName;
    first = ids_of(sample_memories(database, {.count = 10, .seed = 1}));
    second = ids_of(sample_memories(database, {.count = 10, .seed = 1}));
    other = ids_of(sample_memories(database, {.count = 10, .seed = 2}));
  });

  EXPECT_THAT(first, SizeIs(10));
  EXPECT_EQ(first, second);
  EXPECT_NE(first, other);
  EXPECT_THAT(std::set<std::string>(first.begin(), first.end()), SizeIs(10));
}

TEST(RecallSample, TakesAllWhereThereAreFewer) {
  testing::BackedData data;
  data.remember("one");
  data.remember("two");
  std::vector<SampledMemory> sample;

  data.while_closed([&] {
    sample = sample_memories(data.folder() / storage::kDatabaseName, {.count = 50, .seed = 1});
  });

  EXPECT_THAT(sample, SizeIs(2));
}

TEST(RecallSample, CountsAMemoryAsFoundByItsIdOrByTheVerySameText) {
  Table table;
  table.texts = {{"a", "night train"}, {"b", "night train"}, {"c", "boiler"}};

  const auto asked = ask_about(table, {{"s", "a"}, {"s", "c"}, {"s", "gone"}}, {});

  ASSERT_THAT(asked, SizeIs(2));
  EXPECT_TRUE(asked[0].found_itself());
  EXPECT_TRUE(asked[1].found_itself());
  EXPECT_FALSE(
      (Asked{.memory = {"s", "d"}, .text = "atlas", .answer = asked[0].answer}).found_itself());
}

TEST(RecallSample, CutsLongQuestionsBetweenCharactersAndAsksThemAgainAlike) {
  Table table;
  table.texts = {{"a", std::string(499, 'x') + "\xC3\xA9" + std::string(100, 'y')}};

  const auto asked = ask_about(table, {{"s", "a"}}, {});
  ask_again(table, asked, {});

  ASSERT_THAT(table.questions, SizeIs(2));
  EXPECT_EQ(table.questions[0], std::string(499, 'x'));
  EXPECT_EQ(table.questions[1], table.questions[0]);
}

TEST(RecallSample, EndsBetweenTwoQuestionsWhenAskedToStop) {
  Table table;
  table.texts = {{"a", "night train"}};
  std::stop_source stop;
  stop.request_stop();

  EXPECT_TRUE(ask_about(table, {{"s", "a"}}, stop.get_token()).empty());
}

}  // namespace
}  // namespace theseus::backup
