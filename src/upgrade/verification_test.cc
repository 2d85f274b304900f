#include "upgrade/verification.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "upgrade/backfill.h"
#include "upgrade/carrying.h"
#include "upgrade/ledger.h"
#include "upgrade/set_aside.h"
#include "upgrade/testing/expanded_site.h"

namespace theseus::upgrade {
namespace {

using ::testing::ElementsAre;

struct Verifying : ::testing::Test {
  testing::ExpandedSite data;
  Carry carry;
  Step step;

  void backfill(const std::vector<std::string>& texts) {
    for (const std::string& text : texts) data.write(text);
    data.execute("DELETE FROM queue_2");
    data.change([&](storage::Transaction& transaction) {
      begin_backfill(transaction, data.entry());
      const Page page = read_page(transaction, data.entry(), 100);
      carry_page(transaction, data.entry(), page, data.clock().now());
    });
  }
  /// The same step with a look at what its SQL cannot prove: that no length is marked as wrong.
  CatalogEntry checked_entry() {
    carry = *data.entry().step->carry;
    carry.check = [](storage::Transaction& transaction, const Key& key) {
      storage::Statement row =
          transaction.query("SELECT 1 FROM lengths WHERE number = $1 AND mark = 'wrong'",
                            {std::get<std::int64_t>(key)});
      return !row.next();
    };
    step = *data.entry().step;
    step.carry = &carry;
    CatalogEntry entry = data.entry();
    entry.step = &step;
    return entry;
  }
  Verification checked() {
    Verification found;
    Pace pace([](std::chrono::microseconds) {}, {});
    EXPECT_TRUE(check_rows(data.site(), checked_entry(), pace, found));
    return found;
  }
  Verification verified() {
    Verification found;
    data.database().read(
        [&](storage::Transaction& transaction) { found = verify(transaction, data.entry()); });
    return found;
  }
};

TEST_F(Verifying, HoldsWhereEachRowCameOver) {
  backfill({"one", "two"});

  const Verification found = verified();

  EXPECT_TRUE(found.holds());
  EXPECT_EQ(found.rows, 2);
  EXPECT_EQ(found.looked_at, 2);
  EXPECT_EQ(reason_against(found), "");
}

TEST_F(Verifying, NamesTheFirstOfTheRowsThatAreWrong) {
  backfill({"1", "2", "3", "4", "5", "6", "7"});
  data.execute("UPDATE lengths SET length = 99");

  const Verification found = verified();

  EXPECT_FALSE(found.holds());
  EXPECT_EQ(found.wrong, 7);
  EXPECT_THAT(found.keys, ElementsAre("1", "2", "3", "4", "5"));
  EXPECT_EQ(reason_against(found),
            "7 rows are not in the new shape as they must be, the first of them 1, 2, 3, 4, 5");
}

TEST_F(Verifying, LeavesWhatIsQueuedOut) {
  backfill({"one"});

  data.write("queued");

  EXPECT_TRUE(verified().holds());
}

TEST_F(Verifying, CountsRowsThatAreSetAsideApart) {
  backfill({"one", "poison", "three"});

  const Verification found = verified();

  EXPECT_TRUE(found.holds());
  EXPECT_EQ(found.set_aside, 1);
  EXPECT_EQ(found.looked_at, 3);
}

TEST_F(Verifying, FindsARowThatOnlyTheCountMisses) {
  backfill({"one", "two"});
  data.execute("UPDATE progress SET done = done - 1");

  const Verification found = verified();

  EXPECT_FALSE(found.holds());
  EXPECT_EQ(reason_against(found), "the backfill looked at 1 rows, and there are 2");
}

TEST_F(Verifying, AsksTheCheckOfEachRowAlsoBehindTheFirstPage) {
  backfill(std::vector<std::string>(100, "note"));
  EXPECT_TRUE(checked().holds());

  data.execute("UPDATE lengths SET mark = 'wrong' WHERE number IN (3, 99)");

  EXPECT_EQ(checked().wrong, 2);
  EXPECT_THAT(checked().keys, ElementsAre("3", "99"));
  EXPECT_TRUE(verified().holds()) << "SQL alone cannot tell";
}

TEST_F(Verifying, LeavesRowsThatAreSetAsideOutOfTheCheck) {
  backfill({"one", "poison", "three"});
  data.execute("INSERT INTO lengths (number, length, mark) VALUES (2, 0, 'wrong')");

  EXPECT_TRUE(checked().holds());
}

TEST_F(Verifying, StopsTheCheckWhenItIsAsked) {
  backfill({"one"});
  std::stop_source stop;
  stop.request_stop();
  Pace pace([](std::chrono::microseconds) {}, stop.get_token());
  Verification found;

  EXPECT_FALSE(check_rows(data.site(), checked_entry(), pace, found));
}

TEST_F(Verifying, RefusesAStepWhoseCheckFindsARowAndKeepsItUnproven) {
  backfill({"one"});
  data.execute("UPDATE lengths SET mark = 'wrong'");
  Pace pace([](std::chrono::microseconds) {}, {});

  const Outcome outcome = prove_step(data.site(), checked_entry(), pace);

  ASSERT_FALSE(outcome);
  EXPECT_THAT(outcome.error().message, ::testing::HasSubstr("the first of them 1"));
  data.database().read([&](storage::Transaction& transaction) {
    EXPECT_EQ(find_step_stage(transaction, 2)->stage, Stage::refused);
  });
}

TEST_F(Verifying, OfAStepWithoutRowsHolds) {
  data.database().read([&](storage::Transaction& transaction) {
    EXPECT_TRUE(verify(transaction, testing::sample_program().catalog.front()).holds());
  });
}

}  // namespace
}  // namespace theseus::upgrade
