#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "memory/current.h"
#include "memory/page_size.h"
#include "memory/testing/memory_database.h"

namespace theseus::memory {
namespace {

using testing::content_with;
using ::testing::ElementsAre;
using testing::in_home;
using testing::MemoryDatabase;

const std::string kHalfAPage(PageSize::kMostBytes / 2, 'x');

class ShowTest : public ::testing::Test {
 protected:
  void pass(std::chrono::milliseconds time = std::chrono::seconds(1)) { data.clock.advance(time); }

  MemoryDatabase data;
};

TEST_F(ShowTest, KnowsTheMemoryInEveryState) {
  const Memory memory = data.remember("tea");
  ASSERT_TRUE(data.memories->forget(in_home(), memory.id, std::nullopt));

  EXPECT_EQ(data.show(memory.id).state, State::forgotten);
  EXPECT_EQ(data.show(memory.id).content.text, "tea");
}

TEST_F(ShowTest, KnowsNoMemoryOfAnotherSpace) {
  const Memory foreign = data.remember("tea", "office");
  data.remember("tea");

  const auto outcome = data.memories->show("home", foreign.id);

  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().reason, Refused::Reason::not_found);
}

TEST_F(ShowTest, KnowsNoSpaceThatWasNeverMade) {
  EXPECT_FALSE(data.memories->show("nowhere", data.ids.next()));
}

TEST_F(ShowTest, ShowsARevisionAsItWasMade) {
  const Memory memory = data.remember("one");
  pass();
  ASSERT_TRUE(data.memories->revise(in_home(), memory.id, {.text = "two"}, std::nullopt));
  pass();
  ASSERT_TRUE(data.memories->forget(in_home(), memory.id, std::nullopt));

  EXPECT_EQ(data.show(memory.id, 1).content.text, "one");
  EXPECT_EQ(data.show(memory.id, 1).revised_at, std::nullopt);
  EXPECT_EQ(data.show(memory.id, 2).content.text, "two");
  EXPECT_EQ(data.show(memory.id, 2).state, State::live);
  EXPECT_EQ(data.show(memory.id, 2).seq, 3);
}

TEST_F(ShowTest, KnowsNoRevisionThatWasNeverMade) {
  const Memory memory = data.remember("one");

  EXPECT_FALSE(data.memories->show("home", memory.id, At(2)));
  EXPECT_FALSE(data.memories->show("home", memory.id, At(0)));
}

TEST_F(ShowTest, ShowsStateAndContentAtATime) {
  const base::Time before = data.clock.now();
  pass();
  const Memory memory = data.remember("one");
  const base::Time made = data.clock.now();
  pass();
  Content newer = content_with("newer");
  newer.supersedes = {memory.id};
  const base::Id newer_id = data.remember(newer).id;
  const base::Time superseded = data.clock.now();
  pass();
  ASSERT_TRUE(data.memories->forget(in_home(), memory.id, std::nullopt));
  const base::Time forgotten = data.clock.now();
  pass();
  ASSERT_TRUE(data.memories->restore(in_home(), memory.id));

  EXPECT_FALSE(data.memories->show("home", memory.id, At(before)));
  EXPECT_EQ(data.show(memory.id, made).state, State::live);
  EXPECT_EQ(data.show(memory.id, made).superseded_by, std::nullopt);
  EXPECT_EQ(data.show(memory.id, superseded - std::chrono::milliseconds(1)).state, State::live);
  EXPECT_EQ(data.show(memory.id, superseded).superseded_by, newer_id);
  EXPECT_EQ(data.show(memory.id, forgotten).state, State::forgotten);
  EXPECT_EQ(data.show(memory.id, forgotten).restorable_until, forgotten + std::chrono::days(30));
  EXPECT_EQ(data.show(memory.id, data.clock.now()).state, State::superseded);
  EXPECT_EQ(data.show(memory.id, data.clock.now() + std::chrono::days(9)).forgotten_at,
            std::nullopt);
}

class ListTest : public ::testing::Test {
 protected:
  std::vector<std::string> texts(const ListQuery& query) {
    std::vector<std::string> texts;
    page = *data.memories->list("home", query);
    for (const Memory& memory : page.memories) texts.push_back(memory.content.text);
    return texts;
  }
  void remember_three() {
    for (const char* text : {"one", "two", "three"}) {
      data.remember(text);
      data.clock.advance(std::chrono::seconds(1));
    }
  }

  MemoryDatabase data;
  MemoryPage page;
};

TEST_F(ListTest, IsNewestFirst) {
  remember_three();
  data.remember("foreign", "office");

  EXPECT_THAT(texts({}), ElementsAre("three", "two", "one"));
  EXPECT_FALSE(page.more);
}

TEST_F(ListTest, GoesOnBehindTheLastOfThePageBefore) {
  remember_three();

  EXPECT_THAT(texts({.limit = 2}), ElementsAre("three", "two"));
  EXPECT_TRUE(page.more);
  const Memory last = page.memories.back();
  EXPECT_THAT(texts({.limit = 2, .before = std::pair(last.created_at, last.id)}),
              ElementsAre("one"));
  EXPECT_FALSE(page.more);
}

TEST_F(ListTest, EndsAPageWhereItsBodiesAreTooLarge) {
  const Memory older = data.remember(kHalfAPage);
  const Memory newer = data.remember(kHalfAPage + "!");

  const MemoryPage first = data.memories->list("home", {}).value();
  const MemoryPage second =
      data.memories->list("home", {.before = {{newer.created_at, newer.id}}}).value();

  EXPECT_EQ(first.memories.size(), 1U);
  EXPECT_TRUE(first.more);
  ASSERT_EQ(second.memories.size(), 1U);
  EXPECT_EQ(second.memories.front().id, older.id);
  EXPECT_FALSE(second.more);
}

TEST_F(ListTest, OrdersWhatWasMadeAtTheSameTimeById) {
  ASSERT_TRUE(
      data.memories->remember(in_home(), {content_with("a"), content_with("b")}, OnDuplicate::add));

  EXPECT_THAT(texts({.limit = 1}), ElementsAre("b"));
  const Memory last = page.memories.back();
  EXPECT_THAT(texts({.before = std::pair(last.created_at, last.id)}), ElementsAre("a"));
}

TEST_F(ListTest, HoldsOnlyTheStatesAskedFor) {
  remember_three();
  const base::Id one = data.memories->list("home", {})->memories.back().id;
  ASSERT_TRUE(data.memories->forget(in_home(), one, std::nullopt));

  EXPECT_THAT(texts({}), ElementsAre("three", "two"));
  EXPECT_THAT(texts({.states = {State::forgotten}}), ElementsAre("one"));
  EXPECT_THAT(texts({.states = {State::live, State::superseded, State::forgotten, State::erased}}),
              ElementsAre("three", "two", "one"));
  EXPECT_THAT(texts({.states = {}}), ElementsAre());
}

TEST_F(ListTest, LeavesOutWhatHasExpired) {
  Content content = content_with("short");
  content.expires_at = data.clock.now() + std::chrono::seconds(1);
  data.remember(content);
  EXPECT_THAT(texts({}), ElementsAre("short"));

  data.clock.advance(std::chrono::seconds(1));

  EXPECT_THAT(texts({}), ElementsAre());
}

TEST_F(ListTest, IsRefusedForASpaceThatWasNeverMade) {
  EXPECT_FALSE(data.memories->list("nowhere", {}));
}

class HistoryTest : public ::testing::Test {
 protected:
  MemoryDatabase data;
};

TEST_F(HistoryTest, HoldsEveryEventInOrder) {
  const Memory memory = data.remember("one");
  ASSERT_TRUE(data.memories->revise(in_home(), memory.id, {.text = "two"}, std::nullopt));
  ASSERT_TRUE(data.memories->forget(in_home(), memory.id, std::nullopt));
  ASSERT_TRUE(data.memories->restore(in_home(), memory.id));

  const auto history = data.memories->history("home", memory.id);

  ASSERT_TRUE(history);
  const std::vector<Event>& events = history->events;
  std::vector<std::string> kinds;
  for (const Event& event : events) kinds.push_back(event.kind);
  EXPECT_THAT(kinds, ElementsAre("remember", "revise", "forget", "restore"));
  EXPECT_EQ(events[1].revision, 2);
  EXPECT_EQ(events[2].revision, std::nullopt);
  EXPECT_EQ(events[1].body, R"({"importance":0.5,"kind":"note","text":"two"})");
  EXPECT_EQ(events[3].body, std::nullopt);
  EXPECT_EQ(events[3].seq, 5);
}

TEST_F(HistoryTest, ComesInPagesWhoseBodiesAreBounded) {
  const Memory memory = data.remember(kHalfAPage);
  ASSERT_TRUE(data.memories->revise(in_home(), memory.id, {.text = kHalfAPage}, std::nullopt));

  const auto first = data.memories->history("home", memory.id).value();
  const auto second = data.memories->history("home", memory.id, first.events.back().seq).value();

  EXPECT_EQ(first.events.size(), 1U);
  EXPECT_TRUE(first.more);
  EXPECT_EQ(second.events.size(), 1U);
  EXPECT_EQ(second.events.front().kind, "revise");
  EXPECT_FALSE(second.more);
}

TEST_F(HistoryTest, KnowsNoMemoryOfAnotherSpace) {
  const Memory foreign = data.remember("tea", "office");
  data.remember("tea");

  EXPECT_FALSE(data.memories->history("home", foreign.id));
  EXPECT_FALSE(data.memories->history("nowhere", foreign.id));
}

class CurrentTest : public ::testing::Test {
 protected:
  MemoryDatabase data;
};

TEST_F(CurrentTest, GoesThroughASpaceInOrderOfMaking) {
  data.remember("one");
  data.remember("foreign", "office");
  data.clock.advance(std::chrono::seconds(1));
  const Memory two = data.remember("two");
  ASSERT_TRUE(data.memories->forget(in_home(), two.id, std::nullopt));
  std::vector<std::string> seen;

  data.database().read([&](storage::Transaction& transaction) {
    for_each_current(transaction, 1, [&](const CurrentRow& row) {
      seen.push_back(parse_content(*row.body)->text + " " + std::string(name_of(row.state)));
    });
  });

  EXPECT_THAT(seen, ElementsAre("one live", "two forgotten"));
}

TEST_F(CurrentTest, FindsOneOrSaysThatItIsNotThere) {
  const Memory memory = data.remember("one");
  data.database().read([&](storage::Transaction& transaction) {
    EXPECT_TRUE(find_current(transaction, memory.id,
                             [&](const CurrentRow& row) { EXPECT_EQ(row.seq, 2); }));
    EXPECT_FALSE(find_current(transaction, data.ids.next(),
                              [](const CurrentRow&) { FAIL() << "no such row"; }));
  });
}

TEST_F(CurrentTest, LoadsWhatIsThereInTheOrderAsked) {
  const Memory one = data.remember("one");
  const Memory two = data.remember("two");
  const Memory foreign = data.remember("three", "office");
  std::vector<Memory> loaded;

  data.database().read([&](storage::Transaction& transaction) {
    const auto space = data.memories->spaces().find(transaction, "home");
    loaded =
        data.memories->load(transaction, *space, {two.id, data.ids.next(), foreign.id, one.id});
  });

  ASSERT_EQ(loaded.size(), 2U);
  EXPECT_EQ(loaded[0].content.text, "two");
  EXPECT_EQ(loaded[1].content.text, "one");
}

}  // namespace
}  // namespace theseus::memory
