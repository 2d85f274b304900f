#include <vector>

#include "retrieval/testing/partitions_fixture.h"

namespace theseus::retrieval {
namespace {

using memory::Content;
using testing::content_with;
using testing::Texts;
using testing::texts_of;

/// What a filter leaves, in recalls and in lists.
class PartitionsWithAFilter : public testing::PartitionsTest {};

TEST_F(PartitionsWithAFilter, ApplyEachFilterBeforeTheCut) {
  for (int i = 0; i < 50; ++i) memories.remember("violin lesson number " + std::to_string(i));
  Content wanted = content_with("a violin among many other things in a longer sentence");
  wanted.kind = "fact";
  wanted.tags = {"red", "blue"};
  wanted.source = {.agent = "planner", .session = "s1", .speaker = "Ada", .uri = {}};
  wanted.metadata = R"({"place":"home","floor":2})";
  wanted.occurred_at = clock.now() - std::chrono::hours(5);
  memories.remember(wanted);
  std::vector<memory::Filter> filters(8);
  filters[0].kind = "fact";
  filters[1].tags_any = {"green", "blue"};
  filters[2].tags_all = {"blue", "red"};
  filters[3].agent = "planner";
  filters[4].session = "s1";
  filters[5].speaker = "Ada";
  filters[6].metadata = R"({"floor":2})";
  filters[7].occurred_from = clock.now() - std::chrono::hours(6);

  for (const memory::Filter& filter : filters) {
    EXPECT_EQ(texts_of(memories.recall({.query = "violin lesson", .limit = 3, .filter = filter})),
              Texts{wanted.text});
  }
}

TEST_F(PartitionsWithAFilter, FindNothingByAWordNobodyUses) {
  memories.remember("a violin");
  memory::Filter filter;
  filter.tags_all = {"unheard"};

  EXPECT_TRUE(memories.recall({.query = "violin", .filter = filter}).hits.empty());
}

TEST_F(PartitionsWithAFilter, ListWhatMatchesNewestFirstInPages) {
  std::vector<base::Id> ids;
  for (int i = 0; i < 5; ++i) {
    clock.advance(std::chrono::seconds(1));
    Content content = content_with("note " + std::to_string(i));
    content.kind = "fact";
    ids.push_back(memories.remember(content).id);
    memories.remember("of another kind " + std::to_string(i));
  }
  FilteredList query;
  query.filter.kind = "fact";
  query.page.limit = 3;

  const auto first = memories.list(query);
  ASSERT_EQ(first.memories.size(), 3U);
  EXPECT_TRUE(first.more);
  EXPECT_EQ(first.memories.front().id, ids[4]);

  query.page.before = {first.memories.back().created_at, first.memories.back().id};
  const auto second = memories.list(query);
  ASSERT_EQ(second.memories.size(), 2U);
  EXPECT_FALSE(second.more);
  EXPECT_EQ(second.memories.back().id, ids[0]);
}

}  // namespace
}  // namespace theseus::retrieval
