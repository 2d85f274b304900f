#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "base/error.h"
#include "memory/journal.h"
#include "memory/render.h"
#include "memory/testing/memory_database.h"

namespace theseus::memory {
namespace {

using ::testing::HasSubstr;
using testing::in_home;
using testing::MemoryDatabase;

/// A body that a damaged disk or a foreign hand left as no JSON costs its own memory alone.
class DamagedBody : public ::testing::Test {
 protected:
  DamagedBody() {
    clock_step();
    older = data.remember("the older one");
    clock_step();
    damaged = data.remember("the damaged one");
    clock_step();
    newer = data.remember("the newer one");
    damage(damaged.seq);
  }

  void clock_step() { data.clock.advance(std::chrono::seconds(1)); }

  void damage(std::int64_t seq) {
    data.execute("UPDATE bodies SET body = '{\"text\":\"the dam' WHERE seq = $1", {seq});
  }

  /// The fault that the work must meet.
  template <class Work>
  static base::Error fault_of(Work work) {
    try {
      work();
    } catch (const base::Error& fault) {
      return fault;
    }
    return {base::ErrorKind::internal, "no fault"};
  }

  MemoryDatabase data;
  Memory older;
  Memory damaged;
  Memory newer;
};

TEST_F(DamagedBody, IsShownAsAFaultThatNamesTheMemoryAndTheWayBack) {
  const base::Error fault = fault_of([this] { data.show(damaged.id); });

  EXPECT_EQ(fault.kind(), base::ErrorKind::corrupt);
  EXPECT_THAT(fault.what(), HasSubstr("memory " + base::format_id(damaged.id)));
  EXPECT_THAT(fault.what(), HasSubstr("the body of journal row " + std::to_string(damaged.seq)));
  EXPECT_THAT(fault.what(), HasSubstr("every other memory is unharmed"));
  EXPECT_THAT(fault.what(), HasSubstr("from a backup"));
  EXPECT_EQ(data.show(newer.id).content.text, "the newer one");
}

TEST_F(DamagedBody, LeavesRoomOnAPageForTheNextMemory) {
  const MemoryPage all = data.memories->list("home", {}).value();
  EXPECT_EQ(all.memories.size(), 2U);
  EXPECT_FALSE(all.more);

  const MemoryPage first = data.memories->list("home", {.limit = 1}).value();
  ASSERT_EQ(first.memories.size(), 1U);
  EXPECT_EQ(first.memories[0].id, newer.id);
  EXPECT_TRUE(first.more);

  const MemoryPage second =
      data.memories->list("home", {.limit = 1, .before = {{newer.created_at, newer.id}}}).value();
  ASSERT_EQ(second.memories.size(), 1U);
  EXPECT_EQ(second.memories[0].id, older.id);
  EXPECT_FALSE(second.more);
}

TEST_F(DamagedBody, IsLeftOutWhereManyAreLoaded) {
  std::vector<Memory> loaded;

  data.database().read([&](storage::Transaction& transaction) {
    const auto space = data.memories->spaces().find(transaction, "home");
    loaded = data.memories->load(transaction, *space, {older.id, damaged.id, newer.id});
  });

  ASSERT_EQ(loaded.size(), 2U);
  EXPECT_EQ(loaded[1].id, newer.id);
}

TEST_F(DamagedBody, StandsInHistoryAndJournalAsItIs) {
  const auto events = data.memories->history("home", damaged.id).value().events;
  const Journal journal(data.database());
  const JournalPage page = journal.read({}, {}).value();

  ASSERT_EQ(events.size(), 1U);
  EXPECT_EQ(events[0].body, "{\"text\":\"the dam");
  EXPECT_EQ(page.events.back().memory, newer.id);
}

TEST_F(DamagedBody, IsNoDuplicateOfItsTextRememberedAgain) {
  const auto again = data.memories->remember(in_home(), {testing::content_with("the damaged one")},
                                             OnDuplicate::return_existing);

  ASSERT_TRUE(again);
  EXPECT_FALSE(again->items.front().duplicate);
}

TEST_F(DamagedBody, IsNotChangedByAWriteThatCannotReadIt) {
  const auto journal_head = data.number("SELECT max(seq) FROM journal");

  const base::Error fault = fault_of([this] {
    data.memories->revise(in_home(), damaged.id, {.importance = 0.9}, std::nullopt).has_value();
  });

  EXPECT_EQ(fault.kind(), base::ErrorKind::corrupt);
  EXPECT_EQ(data.number("SELECT max(seq) FROM journal"), journal_head);
}

TEST_F(DamagedBody, CanBeForgottenAndIsAnsweredWithoutContent) {
  const auto forgotten = data.memories->forget(in_home(), damaged.id, std::nullopt);

  ASSERT_TRUE(forgotten);
  EXPECT_EQ(forgotten->memory.state, State::forgotten);
  EXPECT_TRUE(forgotten->memory.restorable_until);
  EXPECT_TRUE(forgotten->memory.is_damaged);
  EXPECT_FALSE(to_json(forgotten->memory).contains("text"));
  EXPECT_EQ(data.rows("SELECT live, forgotten FROM spaces", 2), "2|1\n");
  EXPECT_EQ(data.rows("SELECT body FROM bodies WHERE seq = " + std::to_string(damaged.seq), 1),
            "{\"text\":\"the dam\n");
}

TEST_F(DamagedBody, IsAnsweredWithoutContentToARetryOfItsForget) {
  const auto context = in_home(testing::retry_of(1, 1));
  const auto first = data.memories->forget(context, damaged.id, std::nullopt);

  const auto again = data.memories->forget(context, damaged.id, std::nullopt);

  ASSERT_TRUE(first && again);
  EXPECT_EQ(again->seq, first->seq);
  EXPECT_EQ(again->memory.state, State::forgotten);
  EXPECT_TRUE(again->memory.is_damaged);
}

TEST_F(DamagedBody, IsNotRestoredAsLongAsItCannotBeRead) {
  ASSERT_TRUE(data.memories->forget(in_home(), damaged.id, std::nullopt));

  const base::Error fault =
      fault_of([this] { data.memories->restore(in_home(), damaged.id).has_value(); });

  EXPECT_EQ(fault.kind(), base::ErrorKind::corrupt);
  EXPECT_EQ(data.rows("SELECT live, forgotten FROM spaces", 2), "2|1\n");
}

TEST_F(DamagedBody, OfAnOlderRevisionTakesNoOtherRevisionAlong) {
  ASSERT_TRUE(data.memories->revise(in_home(), newer.id, {.text = "its revision"}, std::nullopt));

  damage(newer.seq);

  EXPECT_EQ(data.show(newer.id).content.text, "its revision");
  EXPECT_EQ(data.show(newer.id, 2).content.text, "its revision");
  const base::Error fault = fault_of([this] { data.show(newer.id, 1); });
  EXPECT_THAT(fault.what(), HasSubstr("the body of journal row " + std::to_string(newer.seq)));
}

}  // namespace
}  // namespace theseus::memory
