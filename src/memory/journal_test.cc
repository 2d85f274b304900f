#include "memory/journal.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

#include "base/error.h"
#include "memory/page_size.h"
#include "memory/testing/memory_database.h"

namespace theseus::memory {
namespace {

using testing::content_with;
using ::testing::ElementsAre;
using testing::in_home;
using testing::MemoryDatabase;

constexpr std::string_view kInsertRow =
    "INSERT INTO journal (seq, time, kind, space) VALUES ($1, $2, $3, $4)";

class JournalTest : public ::testing::Test {
 protected:
  std::vector<std::int64_t> seqs(const JournalQuery& query, const Caller& caller = {}) {
    page = *journal.read(caller, query);
    std::vector<std::int64_t> seqs;
    for (const JournalEvent& event : page.events) seqs.push_back(event.seq);
    return seqs;
  }
  void insert_row(std::int64_t seq, std::string_view kind, std::optional<std::int64_t> space) {
    data.execute(kInsertRow, {seq, data.clock.now(), kind, space});
  }
  /// What a restore to position 2 leaves when the journal had come to 5.
  void restore_to_2() {
    data.execute("DELETE FROM journal WHERE seq > 2");
    data.execute("DELETE FROM bodies WHERE seq > 2");
    insert_row(6, "restore_data", std::nullopt);
    data.execute("INSERT INTO bodies (seq, body) VALUES (6, '{\"to\":2,\"from\":5}')");
  }
  void remember_four() {
    for (const char* text : {"a", "b", "c", "d"}) data.remember(text);
  }

  MemoryDatabase data;
  Journal journal{data.database()};
  JournalPage page;
};

TEST_F(JournalTest, IsReadInPagesUpToTheHead) {
  remember_four();

  EXPECT_THAT(seqs({.limit = 2}), ElementsAre(1, 2));
  EXPECT_EQ(page.next_after, 2);
  EXPECT_EQ(page.head, 5);
  EXPECT_THAT(seqs({.after = 2, .limit = 10}), ElementsAre(3, 4, 5));
  EXPECT_EQ(page.next_after, 5);
  EXPECT_THAT(seqs({.after = 5}), ElementsAre());
  EXPECT_EQ(page.next_after, 5);
}

TEST_F(JournalTest, EndsAPageWhereItsBodiesAreTooLarge) {
  const std::string large(PageSize::kMostBytes / 2, 'x');
  data.remember(large);
  data.remember(large + "!");

  EXPECT_THAT(seqs({}), ElementsAre(1, 2));
  EXPECT_THAT(seqs({.space = "home"}), ElementsAre(1, 2));
  EXPECT_EQ(journal.read({}, {}).value().next_after, 2);
  EXPECT_EQ(journal.read({}, {.space = "home"}).value().next_after, 2);
  EXPECT_THAT(seqs({.after = 2}), ElementsAre(3));
}

TEST_F(JournalTest, IsEmptyAtFirst) {
  EXPECT_THAT(seqs({}), ElementsAre());
  EXPECT_EQ(page.head, 0);
  EXPECT_EQ(journal.head(), 0);
}

TEST_F(JournalTest, ShowsARowWithItsBodyAsWritten) {
  const Memory memory = data.remember("tea");

  seqs({});

  const JournalEvent& event = page.events.at(1);
  EXPECT_EQ(event.kind, "remember");
  EXPECT_EQ(event.space, "home");
  EXPECT_EQ(event.memory, memory.id);
  EXPECT_EQ(event.revision, 1);
  EXPECT_EQ(event.key, std::nullopt);
  EXPECT_EQ(event.time, data.clock.now());
  EXPECT_EQ(event.body, R"({"importance":0.5,"kind":"note","text":"tea"})");
}

TEST_F(JournalTest, WaitsAtACursorThatIsAheadOfIt) {
  remember_four();

  EXPECT_THAT(seqs({.after = 99}), ElementsAre());
  EXPECT_EQ(page.next_after, 99);
}

TEST_F(JournalTest, LeavesOutSpacesThatTheCallerMayNotSee) {
  data.remember("a", "office");
  data.remember("b", "home");
  data.remember("c", "office");
  const Caller caller{.key = {}, .role = Role::reader, .spaces = {"home"}};

  EXPECT_THAT(seqs({}, caller), ElementsAre(3, 4));
  EXPECT_EQ(page.next_after, 5) << "past the rows left out";
}

TEST_F(JournalTest, FillsAPageAcrossRowsLeftOut) {
  for (int i = 0; i < 20; ++i) data.remember(std::to_string(i), i % 5 == 0 ? "home" : "office");
  const Caller caller{.key = {}, .role = Role::reader, .spaces = {"home"}};

  EXPECT_EQ(seqs({.limit = 3}, caller).size(), 3U);
  EXPECT_EQ(seqs({.after = page.next_after, .limit = 3}, caller).size(), 2U);
  EXPECT_EQ(page.next_after, page.head);
}

TEST_F(JournalTest, IsReadOfOneSpace) {
  data.remember("a", "office");
  data.remember("b", "home");
  data.remember("c", "office");

  EXPECT_THAT(seqs({.limit = 2, .space = "office"}), ElementsAre(1, 2));
  EXPECT_EQ(page.next_after, 2);
  EXPECT_THAT(seqs({.after = 2, .limit = 2, .space = "office"}), ElementsAre(5));
  EXPECT_EQ(page.next_after, 5);
  EXPECT_THAT(seqs({.space = "home"}), ElementsAre(3, 4));
  EXPECT_EQ(page.next_after, 5);
}

TEST_F(JournalTest, KnowsNoSpaceThatIsNotThereOrNotTheCallers) {
  data.remember("a", "office");
  const Caller caller{.key = {}, .role = Role::reader, .spaces = {"home"}};

  EXPECT_FALSE(journal.read({}, {.space = "nowhere"}));
  EXPECT_FALSE(journal.read(caller, {.space = "office"}));
}

TEST_F(JournalTest, ShowsKindsThatItDoesNotKnow) {
  data.remember("a");
  insert_row(3, "dream", 1);
  insert_row(4, "moon", std::nullopt);
  const Caller caller{.key = {}, .role = Role::reader, .spaces = {"home"}};

  EXPECT_THAT(seqs({}, caller), ElementsAre(1, 2, 3, 4));
  EXPECT_EQ(page.events[2].kind, "dream");
  EXPECT_EQ(page.events[3].space, std::nullopt);
}

TEST_F(JournalTest, ShowsAnErasedBodyAsNone) {
  data.remember("a");
  data.execute("UPDATE bodies SET body = NULL WHERE seq = 2");

  seqs({});

  EXPECT_EQ(page.events.at(1).body, std::nullopt);
}

TEST_F(JournalTest, ShowsRowsOfAnErasedSpaceToThoseWhoSeeAll) {
  data.remember("a", "office");
  data.execute("UPDATE spaces SET name = NULL, hash = NULL, erased_at = 1");
  insert_row(3, "erase_space", 1);
  const Caller caller{.key = {}, .role = Role::reader, .spaces = {"office"}};

  EXPECT_THAT(seqs({}), ElementsAre(1, 2, 3));
  EXPECT_EQ(page.events[0].space, std::nullopt);
  EXPECT_THAT(seqs({}, caller), ElementsAre());
  EXPECT_EQ(page.next_after, 3);
}

TEST_F(JournalTest, SaysThatHistoryChangedAtAPositionThatWasUndone) {
  remember_four();
  restore_to_2();

  const auto outcome = journal.read({}, {.after = 4});

  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().reason, Refused::Reason::history_changed);
  EXPECT_EQ(outcome.error().restored_to, 2);
  EXPECT_EQ(outcome.error().continue_after, 6);
}

TEST_F(JournalTest, SaysSoToTheHistoryOfAMemoryToo) {
  const Memory memory = data.remember("a");
  for (const char* text : {"b", "c", "d"}) data.remember(text);
  restore_to_2();

  const auto outcome = data.memories->history("home", memory.id, 4);

  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().reason, Refused::Reason::history_changed);
  EXPECT_EQ(outcome.error().continue_after, 6);
  EXPECT_EQ(data.memories->history("home", memory.id, 1)->events.size(), 1U);
}

TEST_F(JournalTest, IsReadAcrossWhatWasUndoneFromAPositionThatStands) {
  remember_four();
  restore_to_2();

  EXPECT_THAT(seqs({}), ElementsAre(1, 2, 6));
  EXPECT_THAT(seqs({.after = 2}), ElementsAre(6));
}

TEST_F(JournalTest, NamesTheRestoreThatUndidThePosition) {
  remember_four();
  restore_to_2();
  data.remember("e");
  insert_row(20, "restore_data", std::nullopt);
  data.execute("INSERT INTO bodies (seq, body) VALUES (20, '{\"to\":7,\"from\":19}')");

  EXPECT_EQ(journal.read({}, {.after = 3}).error().restored_to, 2);
  EXPECT_EQ(journal.read({}, {.after = 8}).error().restored_to, 7);
  EXPECT_EQ(journal.read({}, {.after = 8}).error().continue_after, 20);
}

TEST_F(JournalTest, IsDamagedWhereARowIsMissingWithoutARestore) {
  remember_four();
  data.execute("DELETE FROM journal WHERE seq = 3");

  EXPECT_THROW((void)journal.read({}, {.after = 3}), base::Error);
}

TEST_F(JournalTest, CountsOnAcrossWhatWasUndone) {
  remember_four();
  restore_to_2();

  EXPECT_EQ(data.remember("e").seq, 7);
}

TEST_F(JournalTest, WaitsUntilAnotherHasWritten) {
  data.remember("a");
  std::thread writer([this] {
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    data.remember("b");
  });

  const auto outcome = journal.wait_for(3, std::chrono::seconds(10));
  writer.join();

  ASSERT_TRUE(outcome);
  EXPECT_TRUE(*outcome);
}

TEST_F(JournalTest, EndsItsPatienceWithoutTheRow) {
  data.remember("a");

  const auto outcome = journal.wait_for(3, std::chrono::milliseconds(20));

  ASSERT_TRUE(outcome);
  EXPECT_FALSE(*outcome);
}

TEST_F(JournalTest, DoesNotWaitForAPositionThatWasUndone) {
  remember_four();
  restore_to_2();

  const auto outcome = journal.wait_for(4, std::chrono::seconds(10));

  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().reason, Refused::Reason::history_changed);
}

}  // namespace
}  // namespace theseus::memory
