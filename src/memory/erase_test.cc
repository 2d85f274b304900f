#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "memory/parity/parity_check.h"
#include "memory/scrubbed.h"
#include "memory/testing/memory_database.h"
#include "memory/testing/tag_tables.h"

namespace theseus::memory {
namespace {

using testing::content_with;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::in_home;
using testing::MemoryDatabase;
using testing::retry_of;

class EraseTest : public ::testing::Test {
 protected:
  Written erase(const base::Id& id) {
    data.clock.advance(std::chrono::seconds(1));
    auto outcome = data.memories->erase(in_home(), id);
    EXPECT_TRUE(outcome);
    return std::move(*outcome);
  }
  Memory remember_tagged(std::string_view text, std::vector<std::string> tags) {
    Content content = content_with(text);
    content.tags = std::move(tags);
    return data.remember(content);
  }
  void revise(const Memory& memory, const std::string& text) {
    data.clock.advance(std::chrono::seconds(1));
    ASSERT_TRUE(data.memories->revise(in_home(), memory.id, {.text = text}, std::nullopt));
  }
  void forget(const Memory& memory) {
    ASSERT_TRUE(data.memories->forget(in_home(), memory.id, std::nullopt));
  }
  std::string bodies_of(const base::Id& id) {
    return data.rows(
        "SELECT j.kind, b.body FROM journal AS j LEFT JOIN bodies AS b ON b.seq = "
        "j.seq WHERE j.memory = x'" +
            base::to_hex(id.view()) + "' ORDER BY j.seq",
        2);
  }
  void expect_parity() {
    data.database().read([](storage::Transaction& transaction) {
      const ParityReport report = check_parity(transaction, Digests::complete);
      EXPECT_TRUE(report.holds());
      for (const Difference& each : report.differences) ADD_FAILURE() << each.what;
    });
  }

  MemoryDatabase data;
};

TEST_F(EraseTest, AnswersWithIdsAndTimesAndNoContent) {
  const Memory memory = remember_tagged("tea", {"drink"});

  const Written written = erase(memory.id);

  EXPECT_EQ(written.seq, 3);
  EXPECT_EQ(written.memory.id, memory.id);
  EXPECT_EQ(written.memory.state, State::erased);
  EXPECT_EQ(written.memory.erased_at, data.clock.now());
  EXPECT_EQ(written.memory.created_at, memory.created_at);
  EXPECT_EQ(written.memory.content, Content{});
  EXPECT_EQ(written.memory.scrubbed_at, std::nullopt);
}

TEST_F(EraseTest, IsFoundInTheJournalFromItsFirstRowToItsEnd) {
  const Memory memory = data.remember("tea");
  const Memory standing = data.remember("milk");
  erase(memory.id);
  data.remember("water");
  erase(memory.id);

  data.database().read([&](storage::Transaction& transaction) {
    const auto rows = find_erased_rows(transaction, memory.id);
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows->first, memory.seq);
    EXPECT_EQ(rows->erased_by, standing.seq + 1);
    EXPECT_FALSE(find_erased_rows(transaction, standing.id));
  });
}

TEST_F(EraseTest, EmptiesEveryBodyButThoseThatHoldNoContent) {
  const Memory memory = data.remember("tea");
  revise(memory, "milk");
  forget(memory);
  ASSERT_TRUE(data.memories->restore(in_home(), memory.id));
  Content newer = content_with("water");
  newer.supersedes = {memory.id};
  const Memory by = data.remember(newer);

  erase(memory.id);

  EXPECT_EQ(bodies_of(memory.id),
            "remember|-\nrevise|-\n"
            "forget|{\"restorable_until\":\"2027-02-14T08:00:01.000Z\"}\n"
            "restore|-\n"
            "supersede|{\"by\":\"" +
                base::format_id(by.id) + "\"}\nerase|-\n");
  EXPECT_EQ(data.show(by.id).content.text, "water");
  expect_parity();
}

TEST_F(EraseTest, LeavesOfTheRowOnlyIdsAndTimes) {
  Content content = content_with("tea");
  content.occurred_at = data.clock.now();
  content.expires_at = data.clock.now() + std::chrono::days(1);
  const Memory memory = data.remember(content);
  revise(memory, "milk");

  erase(memory.id);

  EXPECT_EQ(data.rows("SELECT space, seq, revision, state, text_hash, created_at, revised_at, "
                      "occurred_at, expires_at, forgotten_at, restorable_until, superseded_by, "
                      "erased_at, due FROM memories",
                      14),
            "1|3|2|erased|-|1800000000000|1800000001000|-|-|-|-|-|1800000002000|-\n");
}

TEST_F(EraseTest, KeepsTheRootTheSumOfWhatIsLeft) {
  const Memory memory = data.remember("tea");
  data.remember("water");
  revise(memory, "milk");

  erase(memory.id);

  EXPECT_EQ(data.number("SELECT count(*) FROM digests"), 3) << "space, water and erase";
  EXPECT_EQ(data.number("SELECT rows FROM roots WHERE space = 1"), 3);
  expect_parity();
}

TEST_F(EraseTest, CountsInEachStateThatTheMemoryWasIn) {
  const Memory live = data.remember("live");
  const Memory forgotten = data.remember("forgotten");
  forget(forgotten);
  const Memory superseded = data.remember("superseded");
  Content newer = content_with("newer");
  newer.supersedes = {superseded.id};
  data.remember(newer);

  erase(live.id);
  EXPECT_EQ(data.rows("SELECT live, superseded, forgotten FROM spaces", 3), "1|1|1\n");
  erase(forgotten.id);
  EXPECT_EQ(data.rows("SELECT live, superseded, forgotten FROM spaces", 3), "1|1|0\n");
  erase(superseded.id);
  EXPECT_EQ(data.rows("SELECT live, superseded, forgotten FROM spaces", 3), "1|0|0\n");
  expect_parity();
}

TEST_F(EraseTest, KeepsWhatTookThePlaceOfTheMemory) {
  const Memory older = data.remember("older");
  Content content = content_with("newer");
  content.supersedes = {older.id};
  const Memory newer = data.remember(content);

  EXPECT_EQ(erase(older.id).memory.superseded_by, newer.id);
  erase(newer.id);

  EXPECT_EQ(data.show(older.id).superseded_by, newer.id);
  expect_parity();
}

TEST_F(EraseTest, ASecondTimeWritesNothingAndAnswersAsTheFirst) {
  const Memory memory = data.remember("tea");
  const Written first = erase(memory.id);

  const Written second = erase(memory.id);

  EXPECT_EQ(second.memory.erased_at, first.memory.erased_at);
  EXPECT_EQ(second.seq, first.seq);
  EXPECT_EQ(data.number("SELECT max(seq) FROM journal"), first.seq);
}

TEST_F(EraseTest, TakesTheTagsThatNothingElseHas) {
  const Memory memory = remember_tagged("tea", {"drink", "hot"});
  remember_tagged("milk", {"drink"});

  erase(memory.id);

  EXPECT_EQ(data.rows("SELECT name FROM tags", 1), "drink\n");
  testing::expect_tags_as_bodies_say(data);
}

TEST_F(EraseTest, TakesTheRowsOfItsIndex) {
  const Memory memory = data.remember("tea");
  data.remember("milk");

  erase(memory.id);

  EXPECT_EQ(data.rows("SELECT text FROM texts", 1), "milk\n");
}

TEST_F(EraseTest, TakesWhatARolledBackStepKeptAsideOfIt) {
  const Memory memory = data.remember("tea");
  const Memory other = data.remember("milk");
  for (const Memory& each : {memory, other}) {
    data.execute(
        "INSERT INTO kept_aside (step, scope, owner, name, value) VALUES (9, 1, $1, 'colour', "
        "x'01')",
        {each.id});
  }

  erase(memory.id);

  EXPECT_EQ(data.rows("SELECT owner FROM kept_aside", 1), base::to_hex(other.id.view()) + "\n");
}

TEST_F(EraseTest, LeavesNothingOfItInAnyColumn) {
  const Memory memory = remember_tagged("a secret text", {"a secret tag"});
  revise(memory, "another secret text");
  ASSERT_TRUE(data.memories->revise(in_home(retry_of(1, 1)), memory.id,
                                    {.metadata = R"({"k":"a secret value"})"}, std::nullopt));

  erase(memory.id);

  EXPECT_EQ(data.number("SELECT count(*) FROM bodies WHERE body LIKE '%secret%'"), 0);
  EXPECT_EQ(data.number("SELECT count(*) FROM tags"), 0);
  EXPECT_EQ(data.number("SELECT count(*) FROM texts"), 0);
  EXPECT_EQ(data.number("SELECT count(*) FROM idempotency WHERE answer LIKE '%secret%'"), 0);
}

TEST_F(EraseTest, ARetryOfAnEarlierWriteGetsNoContentBack) {
  const auto remember = [this] {
    return data.memories->remember(in_home(retry_of(1, 1)), {content_with("tea")},
                                   OnDuplicate::add);
  };
  const auto first = remember();
  erase(first->items.front().memory.id);

  const auto again = remember();

  EXPECT_EQ(again->seq, first->seq);
  EXPECT_EQ(again->items.front().memory.state, State::erased);
  EXPECT_EQ(again->items.front().memory.content, Content{});
}

TEST_F(EraseTest, ARetryGetsTheFirstAnswer) {
  const Memory memory = data.remember("tea");
  const auto first = data.memories->erase(in_home(retry_of(1, 1)), memory.id);
  data.remember("milk");

  const auto again = data.memories->erase(in_home(retry_of(1, 1)), memory.id);

  EXPECT_EQ(again->seq, first->seq);
  EXPECT_EQ(again->memory.erased_at, first->memory.erased_at);
}

TEST_F(EraseTest, HandsOnTheFormsInWhichTheContentStood) {
  std::vector<std::int64_t> told;
  std::vector<std::string> forms;
  Memories memories({.database = data.database(),
                     .index = data.index,
                     .clock = data.clock,
                     .ids = data.ids,
                     .on_erased =
                         [&](std::int64_t seq, const ErasedForms& erased) {
                           told.push_back(seq);
                           forms = erased.list();
                         }},
                    {});
  const Memory memory = remember_tagged("tea", {"a tag of more than sixteen bytes", "drink"});
  revise(memory, "milk");

  ASSERT_TRUE(memories.erase(in_home(), memory.id));
  ASSERT_TRUE(memories.erase(in_home(), memory.id));

  EXPECT_THAT(told, ElementsAre(4));
  EXPECT_THAT(forms, ElementsAre(HasSubstr(R"("text":"tea")"), "a tag of more than sixteen bytes",
                                 "drink", HasSubstr(R"("text":"milk")"),
                                 "a tag of more than sixteen bytes", "drink"));
}

TEST_F(EraseTest, IsRefusedWhereTheMemoryIsNot) {
  const Memory elsewhere = data.remember("tea", "office");
  data.remember("milk");

  EXPECT_EQ(data.memories->erase(in_home(), elsewhere.id).error().reason,
            Refused::Reason::not_found);
  EXPECT_EQ(data.memories->erase(in_home(), data.ids.next()).error().reason,
            Refused::Reason::not_found);
  EXPECT_EQ(data.number("SELECT count(*) FROM journal WHERE kind = 'erase'"), 0);
}

TEST_F(EraseTest, IsRefusedOnAnotherRevision) {
  const Memory memory = data.remember("tea");
  revise(memory, "milk");

  EXPECT_EQ(data.memories->erase(in_home(), memory.id, 1).error().reason,
            Refused::Reason::revision_conflict);
  EXPECT_EQ(data.show(memory.id).content.text, "milk");
  EXPECT_TRUE(data.memories->erase(in_home(), memory.id, 2));
}

TEST_F(EraseTest, ErasesWhatIsDamaged) {
  const Memory unreadable = data.remember("tea");
  data.execute("UPDATE bodies SET body = 'no JSON' WHERE seq = $1", {unreadable.seq});
  const Memory gone = data.remember("milk");
  data.execute("UPDATE bodies SET body = NULL WHERE seq = $1", {gone.seq});

  const Written first = erase(unreadable.id);
  const Written second = erase(gone.id);

  EXPECT_TRUE(first.memory.erased_at);
  EXPECT_TRUE(second.memory.erased_at);
  EXPECT_EQ(data.rows("SELECT live FROM spaces", 1), "0\n");
  EXPECT_EQ(data.number("SELECT count(*) FROM bodies WHERE body LIKE '%no JSON%'"), 0);
  EXPECT_EQ(
      data.number("SELECT count(*) FROM digests WHERE seq IN ($1, $2)", {unreadable.seq, gone.seq}),
      0);
}

TEST_F(EraseTest, TheTimesOfAnImportedMemoryBecomeThoseOfTheJournal) {
  const Memory memory = data.remember("tea");
  data.execute("UPDATE bodies SET body = $1 WHERE seq = 2",
               {R"({"text":"tea","at":"2020-01-01T00:00:00Z"})"});
  data.execute("UPDATE memories SET created_at = 1577836800000");

  const Written written = erase(memory.id);

  EXPECT_EQ(written.memory.created_at, memory.created_at);
  EXPECT_EQ(data.show(memory.id, 1).created_at, memory.created_at);
}

TEST_F(EraseTest, ForgettingRevisingAndRestoringAreRefusedFromThenOn) {
  const Memory memory = data.remember("tea");
  erase(memory.id);

  EXPECT_EQ(data.memories->forget(in_home(), memory.id, {}).error().reason,
            Refused::Reason::not_live);
  EXPECT_EQ(data.memories->restore(in_home(), memory.id).error().reason, Refused::Reason::not_live);
  EXPECT_EQ(data.memories->revise(in_home(), memory.id, {.text = "a"}, {}).error().reason,
            Refused::Reason::not_live);
}

}  // namespace
}  // namespace theseus::memory
