#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "memory/testing/memory_database.h"

namespace theseus::memory {
namespace {

using testing::content_with;
using testing::in_home;
using testing::MemoryDatabase;

class RememberTest : public ::testing::Test {
 protected:
  Outcome<Remembered> remember(std::vector<Content> contents,
                               OnDuplicate on_duplicate = OnDuplicate::return_existing) {
    return data.memories->remember(in_home(), std::move(contents), on_duplicate);
  }
  std::int64_t journal_rows() { return data.number("SELECT count(*) FROM journal"); }

  MemoryDatabase data;
};

Content superseding(std::string_view text, std::vector<base::Id> older) {
  Content content = content_with(text);
  content.supersedes = std::move(older);
  return content;
}

TEST_F(RememberTest, KeepsEveryFieldAsItWasGiven) {
  Content content = content_with("Ünïcode \"quoted\" \n tea");
  content.kind = "fact";
  content.tags = {"tea", "de"};
  content.metadata = R"({"cups":2,"deep":{"list":[1,2.5,null,true]}})";
  content.importance = 0.25;
  content.source = {.agent = "a", .session = "s", .speaker = "p", .uri = "https://x.org/"};
  content.occurred_at = base::from_milliseconds(-5);
  content.expires_at = data.clock.now() + std::chrono::hours(1);

  const auto outcome = remember({content});

  ASSERT_TRUE(outcome);
  const Memory& memory = outcome->items.front().memory;
  EXPECT_EQ(memory.content, content);
  EXPECT_EQ(data.show(memory.id).content, content);
  EXPECT_EQ(data.show(memory.id).created_at, data.clock.now());
  EXPECT_EQ(data.show(memory.id).space, "home");
}

TEST_F(RememberTest, MakesTheSpaceWithTheFirstMemory) {
  const auto outcome = remember({content_with("one")});

  ASSERT_TRUE(outcome);
  EXPECT_EQ(outcome->seq, 2);
  EXPECT_EQ(data.rows("SELECT seq, kind, space, revision FROM journal ORDER BY seq", 4),
            "1|space|1|-\n2|remember|1|1\n");
  EXPECT_EQ(data.rows("SELECT body FROM bodies WHERE seq = 1", 1), "{\"name\":\"home\"}\n");
  EXPECT_EQ(data.rows("SELECT name, live, rows FROM spaces", 3), "home|1|2\n");
}

TEST_F(RememberTest, WritesTheBodyInPublicForm) {
  Content content = content_with("tea");
  content.tags = {"hot"};
  content.occurred_at = base::from_milliseconds(0);

  ASSERT_TRUE(remember({content}));

  EXPECT_EQ(data.rows("SELECT body FROM bodies WHERE seq = 2", 1),
            R"({"importance":0.5,"kind":"note","occurred_at":"1970-01-01T00:00:00.000Z",)"
            R"("tags":["hot"],"text":"tea"})"
            "\n");
}

TEST_F(RememberTest, ReturnsTheOneThatExistsForTheSameText) {
  const Memory first = data.remember("tea");

  const auto again = remember({content_with("tea")});

  ASSERT_TRUE(again);
  EXPECT_TRUE(again->items.front().duplicate);
  EXPECT_EQ(again->items.front().memory.id, first.id);
  EXPECT_EQ(again->seq, 2) << "nothing was written, so seq is the head";
  EXPECT_EQ(journal_rows(), 2);
}

TEST_F(RememberTest, KeepsBothWhenAskedToAdd) {
  data.remember("tea");

  const auto again = remember({content_with("tea")}, OnDuplicate::add);

  ASSERT_TRUE(again);
  EXPECT_FALSE(again->items.front().duplicate);
  EXPECT_EQ(data.number("SELECT count(*) FROM memories"), 2);
}

TEST_F(RememberTest, ComparesTextsAndNotOnlyTheirHashes) {
  data.remember("coffee");
  const Memory tea = data.remember("tea");
  data.execute("UPDATE memories SET text_hash = (SELECT text_hash FROM memories WHERE id = $1)",
               {tea.id});

  const auto again = remember({content_with("tea")});

  ASSERT_TRUE(again);
  EXPECT_EQ(again->items.front().memory.id, tea.id);
}

// SipHash-2-4 under the first 16 bytes of the secret, here 0 to 15, as a signed integer.
TEST_F(RememberTest, HashesTextsAndNamesInTheFormThatIsFrozen) {
  data.execute(
      "UPDATE data_set SET secret = "
      "x'000102030405060708090a0b0c0d0e0fffffffffffffffffffffffffffffffff'");
  Memories memories({data.database(), data.index, data.clock, data.ids}, Retention{});

  ASSERT_TRUE(memories.remember(in_home(), {content_with("Gr\u00fc\u00dfe")}, OnDuplicate::add));

  EXPECT_EQ(data.number("SELECT text_hash FROM memories"), -4055404517150443471);
  EXPECT_EQ(data.number("SELECT hash FROM spaces WHERE name = 'home'"), -3464390487714860631);
}

TEST_F(RememberTest, CountsTheSameTextInAnotherSpaceAsNew) {
  data.remember("tea", "office");

  const auto outcome = remember({content_with("tea")});

  ASSERT_TRUE(outcome);
  EXPECT_FALSE(outcome->items.front().duplicate);
}

TEST_F(RememberTest, FindsADuplicateWithinOneBatch) {
  const auto outcome = remember({content_with("tea"), content_with("milk"), content_with("tea")});

  ASSERT_TRUE(outcome);
  EXPECT_TRUE(outcome->items[2].duplicate);
  EXPECT_EQ(outcome->items[2].memory.id, outcome->items[0].memory.id);
  EXPECT_EQ(outcome->items[2].memory.content.text, "tea");
  EXPECT_EQ(data.number("SELECT count(*) FROM memories"), 2);
}

TEST_F(RememberTest, TakesWhatHasExpiredForNoDuplicate) {
  Content short_lived = content_with("tea");
  short_lived.expires_at = data.clock.now() + std::chrono::seconds(1);
  data.remember(short_lived);
  data.clock.advance(std::chrono::seconds(1));

  const auto outcome = remember({content_with("tea")});

  ASSERT_TRUE(outcome);
  EXPECT_FALSE(outcome->items.front().duplicate);
}

TEST_F(RememberTest, TakesWhatIsForgottenForNoDuplicate) {
  const Memory first = data.remember("tea");
  ASSERT_TRUE(data.memories->forget(in_home(), first.id, std::nullopt));

  const auto outcome = remember({content_with("tea")});

  ASSERT_TRUE(outcome);
  EXPECT_FALSE(outcome->items.front().duplicate);
}

TEST_F(RememberTest, TakesWhatIsNamedInSupersedesForNoDuplicate) {
  const Memory first = data.remember("tea");

  const auto outcome = remember({superseding("tea", {first.id})});

  ASSERT_TRUE(outcome);
  EXPECT_FALSE(outcome->items.front().duplicate);
  EXPECT_EQ(data.show(first.id).state, State::superseded);
}

TEST_F(RememberTest, WritesNothingForADuplicateThatWouldSupersede) {
  const Memory older = data.remember("coffee");
  data.remember("tea");

  const auto outcome = remember({superseding("tea", {older.id})});

  ASSERT_TRUE(outcome);
  EXPECT_TRUE(outcome->items.front().duplicate);
  EXPECT_EQ(data.show(older.id).state, State::live);
}

TEST_F(RememberTest, MarksEachOlderMemoryWithARowOfItsOwn) {
  const Memory one = data.remember("one");
  const Memory two = data.remember("two");

  const auto outcome = remember({superseding("three", {one.id, two.id})});

  ASSERT_TRUE(outcome);
  const base::Id newer = outcome->items.front().memory.id;
  EXPECT_EQ(data.show(one.id).superseded_by, newer);
  EXPECT_EQ(data.show(two.id).superseded_by, newer);
  EXPECT_EQ(data.rows("SELECT kind, revision FROM journal ORDER BY seq LIMIT 3 OFFSET 3", 2),
            "remember|1\nsupersede|-\nsupersede|-\n");
  EXPECT_EQ(data.rows("SELECT body FROM bodies WHERE seq = 5", 1),
            "{\"by\":\"" + base::format_id(newer) + "\"}\n");
  EXPECT_EQ(data.rows("SELECT live, superseded FROM spaces", 2), "1|2\n");
  EXPECT_EQ(outcome->seq, 6);
}

TEST_F(RememberTest, LetsASupersededMemoryBeSupersededAgain) {
  const Memory one = data.remember("one");
  ASSERT_TRUE(remember({superseding("two", {one.id})}));

  const auto outcome = remember({superseding("three", {one.id})});

  ASSERT_TRUE(outcome);
  EXPECT_EQ(data.show(one.id).superseded_by, outcome->items.front().memory.id);
  EXPECT_EQ(data.rows("SELECT live, superseded FROM spaces", 2), "2|1\n");
}

TEST_F(RememberTest, RefusesToSupersedeWhatIsForgotten) {
  const Memory one = data.remember("one");
  ASSERT_TRUE(data.memories->forget(in_home(), one.id, std::nullopt));
  const auto before = journal_rows();

  const auto outcome = remember({superseding("two", {one.id})});

  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().reason, Refused::Reason::invalid_field);
  EXPECT_EQ(outcome.error().pointer, "/supersedes/0");
  EXPECT_EQ(journal_rows(), before);
}

TEST_F(RememberTest, RefusesToSupersedeWhatIsInAnotherSpace) {
  const Memory foreign = data.remember("one", "office");

  const auto outcome = remember({superseding("two", {foreign.id})});

  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().pointer, "/supersedes/0");
  EXPECT_EQ(data.number("SELECT count(*) FROM spaces"), 1) << "the refused write made no space";
}

TEST_F(RememberTest, RemembersNothingOfABatchWithOneBadItem) {
  const Memory one = data.remember("one");
  const auto before = data.rows("SELECT * FROM spaces", 10);

  const auto outcome = remember(
      {content_with("two"), superseding("three", {one.id, data.ids.next()}), content_with("4")});

  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().pointer, "/memories/1/supersedes/1");
  EXPECT_EQ(journal_rows(), 2);
  EXPECT_EQ(data.rows("SELECT * FROM spaces", 10), before);
  EXPECT_EQ(data.number("SELECT count(*) FROM texts"), 1);
}

TEST_F(RememberTest, PointsAtTheItemOfABatchOfOne) {
  auto context = in_home();
  context.items_pointer = "/memories";

  const auto outcome = data.memories->remember(context, {superseding("a", {data.ids.next()})},
                                               OnDuplicate::return_existing);

  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().pointer, "/memories/0/supersedes/0");
}

TEST_F(RememberTest, PreparesALargeBatchInOrder) {
  std::vector<Content> contents;
  for (int i = 0; i < 1000; ++i) contents.push_back(content_with("text " + std::to_string(i)));

  const auto outcome = remember(contents);

  ASSERT_TRUE(outcome);
  ASSERT_EQ(outcome->items.size(), 1000U);
  EXPECT_EQ(outcome->seq, 1001);
  EXPECT_EQ(outcome->items[999].memory.content.text, "text 999");
  EXPECT_EQ(data.rows("SELECT text FROM texts WHERE seq = 1001", 1), "text 999\n");
  EXPECT_LT(outcome->items[0].memory.id, outcome->items[999].memory.id);
}

TEST_F(RememberTest, TellsTheIndexOnlyOfTextsThatWereAdded) {
  data.remember("tea");

  ASSERT_TRUE(remember({content_with("tea"), content_with("milk")}));

  EXPECT_EQ(data.rows("SELECT seq, text FROM texts ORDER BY seq", 2), "2|tea\n3|milk\n");
}

TEST_F(RememberTest, GivesNoTimeBelowThatOfTheLastRow) {
  data.remember("tea");
  const auto before = data.clock.now();
  data.clock.advance(std::chrono::hours(-1));

  const Memory memory = data.remember("milk");

  EXPECT_EQ(memory.created_at, before);
}

TEST_F(RememberTest, RefusesANameThatNoSpaceMayHave) {
  auto context = in_home();
  context.space = "-home";

  const auto outcome =
      data.memories->remember(context, {content_with("a")}, OnDuplicate::return_existing);

  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().reason, Refused::Reason::invalid_field);
}

TEST_F(RememberTest, KnowsNoSpaceThatTheCallerMayNotSee) {
  auto context = in_home();
  context.caller.spaces = {"office"};

  const auto outcome =
      data.memories->remember(context, {content_with("a")}, OnDuplicate::return_existing);

  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().reason, Refused::Reason::not_found);
  EXPECT_EQ(data.number("SELECT count(*) FROM spaces"), 0);
}

}  // namespace
}  // namespace theseus::memory
