#include "memory/sweeper.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "memory/testing/memory_database.h"

namespace theseus::memory {
namespace {

using testing::content_with;
using testing::in_home;
using testing::MemoryDatabase;
using testing::retry_of;

class SweeperTest : public ::testing::Test {
 protected:
  Memory remember_for(std::chrono::seconds life, std::string_view text,
                      std::string_view space = "home") {
    Content content = content_with(text);
    content.expires_at = data.clock.now() + life;
    return data.remember(content, space);
  }

  MemoryDatabase data;
  Sweeper sweeper{{data.database(), data.index, data.clock}};
};

TEST_F(SweeperTest, ForgetsWhatHasExpired) {
  const Memory memory = remember_for(std::chrono::seconds(10), "tea");
  data.remember("milk");
  data.clock.advance(std::chrono::seconds(10));

  EXPECT_EQ(sweeper.sweep(), 1);

  const Memory forgotten = data.show(memory.id);
  EXPECT_EQ(forgotten.state, State::forgotten);
  EXPECT_EQ(forgotten.restorable_until, data.clock.now() + std::chrono::days(30));
  EXPECT_EQ(data.rows("SELECT j.kind, j.key, b.body FROM journal j JOIN bodies b ON b.seq = j.seq "
                      "WHERE j.seq = 4",
                      3),
            "forget|-|{\"expired\":true,\"restorable_until\":\"2027-02-14T08:00:10.000Z\"}\n");
  EXPECT_EQ(data.rows("SELECT live, forgotten FROM spaces", 2), "1|1\n");
}

TEST_F(SweeperTest, LeavesWhatHasYetToExpire) {
  remember_for(std::chrono::seconds(10), "tea");
  data.clock.advance(std::chrono::seconds(9));

  EXPECT_EQ(sweeper.sweep(), 0);
  EXPECT_EQ(data.number("SELECT count(*) FROM journal"), 2);
}

TEST_F(SweeperTest, ForgetsEachOnce) {
  remember_for(std::chrono::seconds(1), "tea");
  data.clock.advance(std::chrono::seconds(1));

  EXPECT_EQ(sweeper.sweep(), 1);
  EXPECT_EQ(sweeper.sweep(), 0);
}

TEST_F(SweeperTest, ForgetsWhatIsSupersededAndExpired) {
  const Memory older = remember_for(std::chrono::seconds(1), "tea");
  Content newer = content_with("milk");
  newer.supersedes = {older.id};
  data.remember(newer);
  data.clock.advance(std::chrono::seconds(1));

  EXPECT_EQ(sweeper.sweep(), 1);
  EXPECT_EQ(data.rows("SELECT live, superseded, forgotten FROM spaces", 3), "1|0|1\n");
}

TEST_F(SweeperTest, TakesTheEarliestFirstAndNotMoreThanTheLimit) {
  const Memory late = remember_for(std::chrono::seconds(2), "late");
  const Memory early = remember_for(std::chrono::seconds(1), "early", "home");
  data.clock.advance(std::chrono::seconds(5));

  EXPECT_EQ(sweeper.sweep(1), 1);
  EXPECT_EQ(data.show(early.id).state, State::forgotten);
  EXPECT_EQ(data.show(late.id).state, State::live);
  EXPECT_EQ(sweeper.sweep(1), 1);
  EXPECT_EQ(data.show(late.id).state, State::forgotten);
}

TEST_F(SweeperTest, ErasesWhatCanNoLongerBeRestored) {
  const Memory memory = data.remember("tea");
  ASSERT_TRUE(data.memories->forget(in_home(), memory.id, std::nullopt));
  data.clock.advance(std::chrono::days(30));

  EXPECT_EQ(sweeper.sweep(), 1);
  EXPECT_EQ(sweeper.sweep(), 0);

  EXPECT_EQ(data.show(memory.id).state, State::erased);
  EXPECT_EQ(data.show(memory.id).erased_at, data.clock.now());
  EXPECT_EQ(data.rows("SELECT kind, key FROM journal ORDER BY seq DESC LIMIT 1", 2), "erase|-\n");
  EXPECT_EQ(data.number("SELECT count(*) FROM bodies WHERE body LIKE '%tea%'"), 0);
}

TEST_F(SweeperTest, LeavesWhatCanStillBeRestored) {
  const Memory memory = data.remember("tea");
  ASSERT_TRUE(data.memories->forget(in_home(), memory.id, std::nullopt));
  data.clock.advance(std::chrono::days(30) - std::chrono::milliseconds(1));

  EXPECT_EQ(sweeper.sweep(), 0);

  EXPECT_EQ(data.show(memory.id).state, State::forgotten);
}

TEST_F(SweeperTest, TellsOfEachMemoryThatItErases) {
  std::vector<std::int64_t> told;
  Sweeper other(
      {data.database(), data.index, data.clock, [&](std::int64_t seq, const ErasedForms& forms) {
         told.push_back(seq);
         EXPECT_THAT(forms.list(), ::testing::Contains(::testing::HasSubstr("cup of")));
       }});
  for (const char* text : {"cup of tea", "cup of milk"}) {
    ASSERT_TRUE(data.memories->forget(in_home(), data.remember(text).id, std::nullopt));
  }
  data.clock.advance(std::chrono::days(31));

  EXPECT_EQ(other.sweep(), 2);

  EXPECT_EQ(told, (std::vector<std::int64_t>{6, 7}));
}

TEST_F(SweeperTest, EndsATransactionThatHasErasedMuch) {
  for (int i = 0; i < 3; ++i) {
    const std::string text(std::size_t{1} << 20, static_cast<char>('a' + i));
    ASSERT_TRUE(data.memories->forget(in_home(), data.remember(text).id, std::nullopt));
  }
  data.clock.advance(std::chrono::days(31));

  EXPECT_EQ(sweeper.sweep(), 1);
  EXPECT_EQ(sweeper.sweep(), 1);
  EXPECT_EQ(sweeper.sweep(), 1);
  EXPECT_EQ(sweeper.sweep(), 0);
}

// What a newer release put into a state of its own stays due for ever: each round would step over
// all of it.
TEST_F(SweeperTest, LooksOnceAtWhatWasDueLongAgo) {
  const Memory memory = data.remember("tea");
  EXPECT_EQ(sweeper.sweep(), 0);

  data.execute("UPDATE memories SET due = $1", {data.clock.now() - std::chrono::days(1)});

  EXPECT_EQ(sweeper.sweep(), 0);
  EXPECT_EQ(Sweeper({data.database(), data.index, data.clock}).sweep(), 1);
  EXPECT_EQ(data.show(memory.id).state, State::forgotten);
}

TEST_F(SweeperTest, TakesWhatWasCommittedLate) {
  data.remember("tea");
  EXPECT_EQ(sweeper.sweep(), 0);

  data.execute("UPDATE memories SET due = $1", {data.clock.now() - std::chrono::minutes(10)});

  EXPECT_EQ(sweeper.sweep(), 1);
}

TEST_F(SweeperTest, TakesInTimeWhatCameWithATimeThatIsOver) {
  EXPECT_EQ(sweeper.sweep(), 0);
  remember_for(-std::chrono::days(2000), "a");

  int taken = 0;
  for (int round = 0; round < Sweeper::kRoundsToTheNextFull; ++round) taken += sweeper.sweep();

  EXPECT_EQ(taken, 1);
}

TEST_F(SweeperTest, ForgetsWhatExpiredBefore1970) {
  remember_for(-std::chrono::days(100 * 365), "a");

  EXPECT_EQ(sweeper.sweep(), 1);
}

TEST_F(SweeperTest, BeginsAnewWhenTheClockIsSetBack) {
  data.remember("tea");
  data.clock.advance(std::chrono::days(3));
  EXPECT_EQ(sweeper.sweep(), 0);

  data.clock.advance(-std::chrono::days(2));
  data.execute("UPDATE memories SET due = $1", {data.clock.now() - std::chrono::hours(2)});

  EXPECT_EQ(sweeper.sweep(), 1);
}

TEST_F(SweeperTest, KeepsTheCountersOfEachSpace) {
  remember_for(std::chrono::seconds(1), "a", "home");
  remember_for(std::chrono::seconds(1), "b", "office");
  data.clock.advance(std::chrono::seconds(1));

  EXPECT_EQ(sweeper.sweep(), 2);

  EXPECT_EQ(data.rows("SELECT name, live, forgotten, rows FROM spaces ORDER BY number", 4),
            "home|0|1|3\noffice|0|1|3\n");
}

TEST_F(SweeperTest, UsesTheRetentionThatItIsGiven) {
  Sweeper other({data.database(), data.index, data.clock},
                {.forgotten = std::chrono::days(2), .retries = std::chrono::hours(1)});
  const Memory memory = remember_for(std::chrono::seconds(1), "a");
  data.clock.advance(std::chrono::seconds(1));

  EXPECT_EQ(other.sweep(), 1);

  EXPECT_EQ(data.show(memory.id).restorable_until, data.clock.now() + std::chrono::days(2));
}

TEST_F(SweeperTest, DropsRecordsOfRetriesAfterADay) {
  const auto remember = [this](std::uint8_t token) {
    const auto context = in_home(retry_of(token, 1));
    return data.memories->remember(context, {content_with("a")}, OnDuplicate::add).has_value();
  };
  ASSERT_TRUE(remember(1) && remember(2));
  data.clock.advance(std::chrono::hours(1));
  ASSERT_TRUE(remember(3));
  data.clock.advance(std::chrono::hours(23));

  EXPECT_EQ(sweeper.sweep(1), 1);
  EXPECT_EQ(sweeper.sweep(100), 1);
  EXPECT_EQ(sweeper.sweep(100), 0);
  EXPECT_EQ(data.number("SELECT count(*) FROM idempotency"), 1);
}

}  // namespace
}  // namespace theseus::memory
