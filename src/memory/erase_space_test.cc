#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "memory/journal.h"
#include "memory/parity/parity_check.h"
#include "memory/sweeper.h"
#include "memory/tags.h"
#include "memory/testing/memory_database.h"

namespace theseus::memory {
namespace {

using testing::content_with;
using ::testing::HasSubstr;
using testing::in_home;
using testing::MemoryDatabase;
using testing::retry_of;

class EraseSpaceTest : public ::testing::Test {
 protected:
  SpaceErased erase_home() {
    data.clock.advance(std::chrono::seconds(1));
    auto outcome = data.memories->erase_space(in_home(), "home");
    EXPECT_TRUE(outcome);
    return std::move(*outcome);
  }
  void fill(int memories) {
    for (int i = 0; i < memories; ++i) {
      Content content = content_with("secret " + std::to_string(i));
      content.tags = {"secret tag " + std::to_string(i % 3)};
      if (i % 5 == 0) content.expires_at = data.clock.now() + std::chrono::minutes(1);
      data.remember(content);
    }
  }
  std::optional<Space> home() {
    std::optional<Space> space;
    data.database().read([&](storage::Transaction& transaction) {
      space = data.memories->spaces().find(transaction, "home");
    });
    return space;
  }
  void expect_parity() {
    data.database().read([](storage::Transaction& transaction) {
      const ParityReport report = check_parity(transaction, Digests::complete);
      EXPECT_TRUE(report.holds());
      for (const Difference& each : report.differences) ADD_FAILURE() << each.what;
    });
  }
  std::int64_t secrets() {
    return data.number(
        "SELECT (SELECT count(*) FROM bodies WHERE body LIKE '%secret%') + "
        "(SELECT count(*) FROM tags WHERE name LIKE '%secret%') + "
        "(SELECT count(*) FROM texts WHERE text LIKE '%secret%')");
  }

  MemoryDatabase data;
  Sweeper sweeper{{data.database(), data.index, data.clock}};
};

TEST_F(EraseSpaceTest, TakesTheSpaceFromEveryAnswerAtOnce) {
  fill(3);
  const Memory memory = data.remember("secret");

  const SpaceErased erased = erase_home();

  EXPECT_EQ(erased.name, "home");
  EXPECT_EQ(erased.erased_at, data.clock.now());
  EXPECT_EQ(erased.scrubbed_at, std::nullopt);
  EXPECT_EQ(home(), std::nullopt);
  EXPECT_FALSE(data.memories->show("home", memory.id));
  EXPECT_FALSE(data.memories->list("home", {}));
  EXPECT_FALSE(data.memories->history("home", memory.id));
  EXPECT_FALSE(Tags({data.database(), data.index, data.clock}, {}).list("home", {}));
  EXPECT_EQ(data.rows("SELECT name, hash, erased_at FROM spaces", 3), "-|-|1800000001000\n");
}

TEST_F(EraseSpaceTest, TheJournalTellsNothingOfWhatHasYetToFollow) {
  fill(3);
  const SpaceErased erased = erase_home();
  ASSERT_GT(secrets(), 0);

  const JournalPage page = *Journal(data.database()).read({}, {});

  EXPECT_EQ(page.events.back().kind, "erase_space");
  EXPECT_EQ(page.events.back().seq, erased.seq);
  for (const JournalEvent& event : page.events) EXPECT_EQ(event.body, std::nullopt);
}

TEST_F(EraseSpaceTest, ARetryOfAnEarlierWriteGetsNoContentBack) {
  const auto remember = [this] {
    return data.memories->remember(in_home(retry_of(1, 1)), {content_with("secret")},
                                   OnDuplicate::add);
  };
  ASSERT_TRUE(remember());
  erase_home();

  const auto again = remember();

  EXPECT_EQ(again->items.front().memory.state, State::erased);
  EXPECT_EQ(again->items.front().memory.content, Content{});
}

TEST_F(EraseSpaceTest, TheNameCanBeUsedAnewAtOnce) {
  fill(1);
  erase_home();

  const Memory memory = data.remember("public");

  EXPECT_EQ(home()->number, 2);
  EXPECT_EQ(home()->live, 1);
  while (sweeper.sweep() > 0) {
  }
  EXPECT_EQ(data.show(memory.id).content.text, "public");
  EXPECT_EQ(secrets(), 0);
  expect_parity();
}

TEST_F(EraseSpaceTest, WhatItHeldFollowsInBatchesAndTheParityHoldsAllTheWhile) {
  fill(250);
  data.remember("mine", "office");
  erase_home();
  expect_parity();

  int batches = 0;
  while (sweeper.sweep() > 0) {
    ++batches;
    expect_parity();
  }

  EXPECT_GT(batches, 2);
  EXPECT_EQ(secrets(), 0);
  EXPECT_EQ(data.rows("SELECT live, superseded, forgotten, bytes FROM spaces WHERE number = 1", 4),
            "0|0|0|0\n");
  EXPECT_EQ(data.number("SELECT count(*) FROM memories WHERE space = 1 AND state <> 'erased'"), 0);
  EXPECT_EQ(data.rows("SELECT text FROM texts", 1), "mine\n");
}

TEST_F(EraseSpaceTest, AnotherProcessGoesOnWhereOneWasInterrupted) {
  fill(250);
  erase_home();
  ASSERT_EQ(sweeper.sweep(), 1);
  ASSERT_GT(secrets(), 0);

  Sweeper other({data.database(), data.index, data.clock});
  while (other.sweep() > 0) {
  }

  EXPECT_EQ(secrets(), 0);
  expect_parity();
}

TEST_F(EraseSpaceTest, PassesNothingOverWhereABatchCouldNotBeWritten) {
  fill(250);
  erase_home();
  ASSERT_EQ(sweeper.sweep(), 1);
  data.execute(
      "CREATE TRIGGER disk_full BEFORE UPDATE OF live ON spaces "
      "BEGIN SELECT RAISE(ABORT, 'no space'); END");
  EXPECT_THROW(sweeper.sweep(), base::Error);
  data.execute("DROP TRIGGER disk_full");

  while (sweeper.sweep() > 0) {
  }

  EXPECT_EQ(secrets(), 0);
  expect_parity();
}

TEST_F(EraseSpaceTest, IsNotFinishedBeforeARoundThroughAllOfItHasMetNothing) {
  fill(30);
  erase_home();
  ASSERT_EQ(sweeper.sweep(), 1);
  data.execute("UPDATE bodies SET body = '{\"text\":\"secret\"}' WHERE seq = 2");
  data.execute("UPDATE spaces SET bytes = bytes + 17");

  while (sweeper.sweep() > 0) {
  }

  EXPECT_EQ(secrets(), 0);
}

TEST_F(EraseSpaceTest, EmptiesTheBodiesThatAnErasedMemoryKept) {
  const Memory memory = data.remember("secret");
  Content newer = content_with("secret too");
  newer.supersedes = {memory.id};
  data.remember(newer);
  ASSERT_TRUE(data.memories->forget(in_home(), memory.id, {}));
  ASSERT_TRUE(data.memories->erase(in_home(), memory.id));

  erase_home();
  while (sweeper.sweep() > 0) {
  }

  EXPECT_EQ(data.number("SELECT count(*) FROM bodies WHERE body IS NOT NULL"), 0);
  EXPECT_EQ(data.number("SELECT count(*) FROM memories WHERE superseded_by IS NOT NULL"), 0);
  expect_parity();
}

TEST_F(EraseSpaceTest, TakesWhatAnUpgradeMadeAnewMeanwhile) {
  fill(1);
  erase_home();
  data.execute("INSERT INTO tags (space, hash, name) VALUES (1, 7, 'secret')");
  data.execute(
      "INSERT INTO memory_tags (memory, tag) SELECT m.id, t.number FROM memories AS m, tags AS t");
  data.execute("INSERT INTO tagged (memory, seq) SELECT id, seq FROM memories");

  while (sweeper.sweep() > 0) {
  }

  EXPECT_EQ(data.rows("SELECT (SELECT count(*) FROM tags), (SELECT count(*) FROM memory_tags), "
                      "(SELECT count(*) FROM tagged)",
                      3),
            "0|0|0\n");
}

TEST_F(EraseSpaceTest, TakesDescriptionsOfTags) {
  fill(1);
  Tags tags({data.database(), data.index, data.clock}, {});
  ASSERT_TRUE(tags.change(in_home(), "secret tag 0", {.description = "a secret description"}));

  erase_home();
  while (sweeper.sweep() > 0) {
  }

  EXPECT_EQ(secrets(), 0);
  expect_parity();
}

TEST_F(EraseSpaceTest, TakesWhatARolledBackStepKeptAsideOfTheSpace) {
  fill(1);
  data.execute(
      "INSERT INTO kept_aside (step, scope, owner, name, value) VALUES (9, 1, NULL, 'a', x'01'), "
      "(9, 2, NULL, 'b', x'02')");

  erase_home();

  EXPECT_EQ(data.rows("SELECT name FROM kept_aside", 1), "b\n");
}

TEST_F(EraseSpaceTest, NothingIsForgottenOneByOneInASpaceThatGoesWhole) {
  fill(10);
  erase_home();
  data.clock.advance(std::chrono::hours(1));

  while (sweeper.sweep() > 0) {
  }

  EXPECT_EQ(data.number("SELECT count(*) FROM journal WHERE kind = 'forget'"), 0);
}

TEST_F(EraseSpaceTest, EndsWhereDamageLetsTheCountersSayThatSomethingIsLeft) {
  fill(1);
  data.execute("UPDATE spaces SET bytes = bytes + 1000, live = live + 3");
  erase_home();

  int rounds = 0;
  while (sweeper.sweep() > 0 && rounds < 10) ++rounds;

  EXPECT_LT(rounds, 10);
  expect_parity();
}

TEST_F(EraseSpaceTest, MustBeConfirmedByTheName) {
  fill(1);

  const auto refused = data.memories->erase_space(in_home(), "Home");

  EXPECT_EQ(refused.error().reason, Refused::Reason::invalid_field);
  EXPECT_EQ(refused.error().pointer, "/confirm");
  EXPECT_EQ(home()->live, 1);
}

TEST_F(EraseSpaceTest, IsRefusedWhereThereIsNoneOrTheCallerMayNotSeeIt) {
  fill(1);
  auto elsewhere = in_home();
  elsewhere.space = "office";
  auto stranger = in_home();
  stranger.caller.spaces = {"office"};

  EXPECT_EQ(data.memories->erase_space(elsewhere, "office").error().reason,
            Refused::Reason::not_found);
  EXPECT_EQ(data.memories->erase_space(stranger, "home").error().reason,
            Refused::Reason::not_found);
  EXPECT_EQ(home()->live, 1);
}

TEST_F(EraseSpaceTest, ASecondTimeIsRefusedAndARetryGetsTheFirstAnswer) {
  fill(1);
  const auto erase = [this](std::uint8_t token) {
    return data.memories->erase_space(in_home(retry_of(token, 1)), "home");
  };
  const auto first = erase(1);
  data.clock.advance(std::chrono::seconds(1));

  const auto again = erase(1);

  ASSERT_TRUE(again);
  EXPECT_EQ(again->seq, first->seq);
  EXPECT_EQ(again->erased_at, first->erased_at);
  EXPECT_EQ(erase(2).error().reason, Refused::Reason::not_found);
}

TEST_F(EraseSpaceTest, HandsOnTheNameAtOnceAndTheRestBatchByBatch) {
  std::vector<std::string> told;
  const OnErased note = [&told](std::int64_t seq, const ErasedForms& forms) {
    for (const std::string& form : forms.list()) told.push_back(std::to_string(seq) + " " + form);
  };
  Memories memories({.database = data.database(),
                     .index = data.index,
                     .clock = data.clock,
                     .ids = data.ids,
                     .on_erased = note},
                    {});
  Sweeper telling({data.database(), data.index, data.clock, note});
  data.remember("secret");

  ASSERT_TRUE(memories.erase_space(in_home(), "home"));
  EXPECT_THAT(told, ::testing::ElementsAre(R"(3 {"name":"home"})", "3 home"));
  while (telling.sweep() > 0) {
  }

  ASSERT_EQ(told.size(), 3U);
  EXPECT_THAT(told.back(), ::testing::AllOf(::testing::StartsWith("3 "), HasSubstr("secret")));
}

}  // namespace
}  // namespace theseus::memory
