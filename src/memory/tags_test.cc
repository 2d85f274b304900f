#include "memory/tags.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "memory/parity/parity_check.h"
#include "memory/testing/memory_database.h"
#include "memory/testing/tag_tables.h"

namespace theseus::memory {
namespace {

using testing::content_with;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// A space whose memories have tags.
struct TagsTest : ::testing::Test {
  testing::MemoryDatabase data;
  SideTable shape = SideTable::alone;
  Tags tags{
      {data.database(), data.index, data.clock, [this](storage::Transaction&) { return shape; }},
      {}};

  Memory remember(std::string_view text, std::vector<std::string> names,
                  std::string_view space = "home") {
    Content content = content_with(text);
    content.tags = std::move(names);
    return data.remember(std::move(content), space);
  }

  TagChanged change(std::string_view tag, const TagChange& change,
                    std::optional<Retry> retry = {}) {
    auto changed = tags.change(testing::in_home(retry), tag, change);
    EXPECT_TRUE(changed) << changed.error().message;
    return changed ? *changed : TagChanged{};
  }

  TagChanged describe(std::string_view tag, std::optional<std::string> text) {
    return change(tag, {.description = std::optional(std::move(text))});
  }

  /// `name count description`, one a tag.
  std::vector<std::string> listed(const TagListQuery& query = {}) {
    std::vector<std::string> lines;
    const auto page = tags.list("home", query);
    for (const Tag& tag : page->tags) {
      lines.push_back(tag.name + " " + std::to_string(tag.memories) +
                      (tag.description ? " " + *tag.description : ""));
    }
    return lines;
  }

  std::vector<std::string> tags_of(const Memory& memory) {
    return data.show(memory.id).content.tags;
  }

  std::int64_t head() { return data.number("SELECT MAX(seq) FROM journal"); }
};

TEST_F(TagsTest, CountLiveMemoriesInTheOrderOfTheirNames) {
  remember("a", {"work", "home"});
  remember("b", {"work", "work"});
  remember("c", {"other"}, "office");

  EXPECT_THAT(listed(), ElementsAre("home 1", "work 2"));
}

TEST_F(TagsTest, LeaveOutWhatNobodyCanFind) {
  const Memory gone = remember("a", {"gone"});
  Content content = content_with("b");
  content.tags = {"late"};
  content.expires_at = data.clock.now() + std::chrono::seconds(1);
  data.remember(content);
  ASSERT_TRUE(data.memories->forget(testing::in_home(), gone.id, {}));
  data.clock.advance(std::chrono::seconds(2));

  EXPECT_THAT(listed(), IsEmpty());
}

TEST_F(TagsTest, ShowTheTagOfAMemoryThatWasSupersededWithoutCountingIt) {
  const Memory older = remember("a", {"x"});
  Content newer = content_with("b");
  newer.supersedes = {older.id};
  data.remember(newer);

  EXPECT_THAT(listed(), ElementsAre("x 0"));
}

TEST_F(TagsTest, ComeBackWithAMemoryThatIsRestored) {
  const Memory memory = remember("a", {"x"});
  ASSERT_TRUE(data.memories->forget(testing::in_home(), memory.id, {}));
  ASSERT_TRUE(data.memories->restore(testing::in_home(), memory.id));

  EXPECT_THAT(listed(), ElementsAre("x 1"));
}

TEST_F(TagsTest, AreListedInPagesThatJoin) {
  remember("a", {"a", "b", "c", "d"});

  const auto first = tags.list("home", {.limit = 2});
  const auto second = tags.list("home", {.limit = 2, .after = first->tags.back().name});

  EXPECT_TRUE(first->more);
  EXPECT_EQ(first->tags.back().name, "b");
  EXPECT_FALSE(second->more);
  EXPECT_EQ(second->tags.back().name, "d");
}

TEST_F(TagsTest, AreListedByTheBeginningOfTheirNames) {
  remember("a", {"team", "team/a", "team/b", "tea", "zebra"});

  EXPECT_THAT(listed({.prefix = "team"}), ElementsAre("team 1", "team/a 1", "team/b 1"));
  EXPECT_THAT(listed({.prefix = "team", .after = "team"}), ElementsAre("team/a 1", "team/b 1"));
}

TEST_F(TagsTest, FillAPageThoughManyOfThemCannotBeFound) {
  const Memory gone = remember("a", {"a", "b", "c", "d", "e"});
  remember("b", {"f"});
  ASSERT_TRUE(data.memories->forget(testing::in_home(), gone.id, {}));

  EXPECT_THAT(listed({.limit = 2}), ElementsAre("f 1"));
}

TEST_F(TagsTest, KeepADescriptionInTheJournal) {
  remember("a", {"x"});

  const TagChanged changed = describe("x", "what x is");

  EXPECT_THAT(listed(), ElementsAre("x 1 what x is"));
  EXPECT_EQ(changed.seq, head());
  EXPECT_EQ(changed.renamed, 0);
  EXPECT_EQ(data.rows("SELECT j.kind, b.body FROM journal AS j JOIN bodies AS b ON b.seq = j.seq "
                      "ORDER BY j.seq DESC LIMIT 1",
                      2),
            "tag|{\"description\":\"what x is\",\"tag\":\"x\"}\n");
}

TEST_F(TagsTest, WriteNothingForADescriptionThatIsThereAlready) {
  remember("a", {"x"});
  describe("x", "same");
  const std::int64_t before = head();

  EXPECT_EQ(describe("x", "same").seq, before);
  EXPECT_EQ(head(), before);
}

TEST_F(TagsTest, StayWithTheirDescriptionWhenTheLastMemoryGoes) {
  const Memory memory = remember("a", {"x"});
  describe("x", "kept");
  ASSERT_TRUE(data.memories->revise(testing::in_home(), memory.id,
                                    {.tags = std::vector<std::string>()}, {}));
  EXPECT_THAT(listed(), ElementsAre("x 0 kept"));

  describe("x", std::nullopt);

  EXPECT_THAT(listed(), IsEmpty());
  EXPECT_EQ(data.number("SELECT count(*) FROM tags"), 0);
}

TEST_F(TagsTest, AreNotThereWithoutADescriptionAndAMemory) {
  const Memory memory = remember("a", {"x"});
  ASSERT_TRUE(data.memories->forget(testing::in_home(), memory.id, {}));

  const auto changed =
      tags.change(testing::in_home(), "x", {.description = std::optional<std::string>("no")});

  ASSERT_FALSE(changed);
  EXPECT_EQ(changed.error().reason, Refused::Reason::not_found);
  EXPECT_THAT(changed.error().message, HasSubstr("no tag 'x'"));
}

TEST_F(TagsTest, AreRenamedByARevisionOfEachMemory) {
  const Memory one = remember("a", {"p", "old", "q"});
  const Memory both = remember("b", {"new", "old"});
  const Memory other = remember("c", {"q"});

  const TagChanged changed = change("old", {.rename = "new"});

  EXPECT_EQ(changed.tag, "new");
  EXPECT_EQ(changed.renamed, 2);
  EXPECT_EQ(changed.seq, head());
  EXPECT_THAT(tags_of(one), ElementsAre("p", "new", "q"));
  EXPECT_THAT(tags_of(both), ElementsAre("new"));
  EXPECT_EQ(data.show(one.id).revision, 2);
  EXPECT_EQ(data.show(other.id).revision, 1);
  EXPECT_THAT(listed(), ElementsAre("new 2", "p 1", "q 2"));
}

TEST_F(TagsTest, AreRenamedForWhatWasSupersededAndNotForWhatWasForgotten) {
  const Memory older = remember("a", {"old"});
  Content content = content_with("b");
  content.supersedes = {older.id};
  data.remember(content);
  const Memory gone = remember("c", {"old"});
  ASSERT_TRUE(data.memories->forget(testing::in_home(), gone.id, {}));

  EXPECT_EQ(change("old", {.rename = "new"}).renamed, 1);

  ASSERT_TRUE(data.memories->restore(testing::in_home(), gone.id));
  EXPECT_THAT(tags_of(older), ElementsAre("new"));
  EXPECT_THAT(tags_of(gone), ElementsAre("old"));
}

TEST_F(TagsTest, TakeTheirDescriptionToTheNewName) {
  remember("a", {"old"});
  describe("old", "what it is");

  change("old", {.rename = "new"});

  EXPECT_THAT(listed(), ElementsAre("new 1 what it is"));
}

TEST_F(TagsTest, KeepTheDescriptionThatTheNewNameHas) {
  remember("a", {"old"});
  remember("b", {"new"});
  describe("old", "the old one");
  describe("new", "the new one");

  change("old", {.rename = "new"});

  EXPECT_THAT(listed(), ElementsAre("new 2 the new one"));
}

TEST_F(TagsTest, AreRenamedAndDescribedInOne) {
  remember("a", {"old"});
  describe("old", "before");

  change("old", {.description = std::optional<std::string>("after"), .rename = "new"});

  EXPECT_THAT(listed(), ElementsAre("new 1 after"));
}

TEST_F(TagsTest, AreRenamedWithoutAMemory) {
  const Memory memory = remember("a", {"old"});
  describe("old", "alone");
  ASSERT_TRUE(data.memories->forget(testing::in_home(), memory.id, {}));

  EXPECT_EQ(change("old", {.rename = "new"}).renamed, 0);

  EXPECT_THAT(listed(), ElementsAre("new 0 alone"));
}

TEST_F(TagsTest, LeaveAloneAMemoryWhoseContentCannotBeRead) {
  const Memory damaged = remember("a", {"old"});
  const Memory whole = remember("b", {"old"});
  data.execute("UPDATE bodies SET body = '{\"text\":7}' WHERE seq = $1", {damaged.seq});

  EXPECT_EQ(change("old", {.rename = "new"}).renamed, 1);

  EXPECT_THAT(tags_of(whole), ElementsAre("new"));
}

TEST_F(TagsTest, AnswerARetryAsTheFirstTime) {
  remember("a", {"old"});
  const Retry retry = testing::retry_of(1, 1);
  const TagChanged first = change("old", {.rename = "new"}, retry);
  remember("b", {"old"});

  const TagChanged again = change("old", {.rename = "new"}, retry);

  EXPECT_EQ(again.renamed, first.renamed);
  EXPECT_EQ(again.seq, first.seq);
  EXPECT_THAT(listed(), ElementsAre("new 1", "old 1"));
}

TEST_F(TagsTest, RefuseARetryOfAnotherRequest) {
  remember("a", {"old"});
  change("old", {.rename = "new"}, testing::retry_of(1, 1));

  const auto again =
      tags.change(testing::in_home(testing::retry_of(1, 2)), "new", {.rename = "old"});

  ASSERT_FALSE(again);
  EXPECT_EQ(again.error().reason, Refused::Reason::retry_mismatch);
}

TEST_F(TagsTest, OfAnotherSpaceAreNotRenamed) {
  remember("a", {"old"});
  remember("b", {"old"}, "office");

  change("old", {.rename = "new"});

  EXPECT_EQ(data.rows("SELECT space, name FROM tags ORDER BY space", 2), "1|new\n2|old\n");
}

TEST_F(TagsTest, GoOnWithARenameThatWasInterrupted) {
  std::vector<Content> contents(1200, content_with("x"));
  for (Content& content : contents) content.tags = {"old"};
  ASSERT_TRUE(data.memories->remember(testing::in_home(), contents, OnDuplicate::add));
  describe("old", "goes along at the end");
  // The key goes after the first transaction.
  Caller caller{.key = data.ids.next(), .role = Role::writer, .spaces = {"*"}};
  data.execute(
      "INSERT INTO keys (id, name, role, spaces, hash, created_at) VALUES ($1, 'k', 'writer', "
      "'[\"*\"]', $1, 0)",
      {*caller.key});
  data.execute(
      "CREATE TRIGGER revoke AFTER UPDATE OF rows ON spaces BEGIN UPDATE keys SET revoked_at = 1; "
      "END");
  WriteContext context{.caller = caller, .space = "home"};
  const auto broken = tags.change(context, "old", {.rename = "new"});
  data.execute("DROP TRIGGER revoke");
  ASSERT_FALSE(broken);
  EXPECT_THAT(listed(), ElementsAre("new 500", "old 700 goes along at the end"));

  const TagChanged rest = change("old", {.rename = "new"});

  EXPECT_EQ(rest.renamed, 700);
  EXPECT_THAT(listed(), ElementsAre("new 1200 goes along at the end"));
  EXPECT_EQ(data.number("SELECT count(*) FROM journal WHERE kind = 'revise'"), 1200);
  EXPECT_EQ(data.number("SELECT count(*) FROM memories WHERE revision <> 2"), 0);
  testing::expect_tags_as_bodies_say(data);
  data.database().read([](storage::Transaction& transaction) {
    EXPECT_TRUE(check_parity(transaction, Digests::complete).holds());
  });
}

}  // namespace
}  // namespace theseus::memory
