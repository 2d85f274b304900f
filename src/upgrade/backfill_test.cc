#include "upgrade/backfill.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "upgrade/testing/expanded_site.h"

namespace theseus::upgrade {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr std::string_view kLengths = "SELECT length FROM lengths ORDER BY number";

struct Backfill : ::testing::Test {
  testing::ExpandedSite data;

  /// Notes that nothing has queued, as those are that were there before the step.
  void write_before(const std::string& text) {
    data.write(text);
    data.execute("DELETE FROM queue_2");
  }
  void begin() {
    data.change(
        [&](storage::Transaction& transaction) { begin_backfill(transaction, data.entry()); });
  }
  Page page(std::int64_t rows) {
    Page found;
    data.database().read([&](storage::Transaction& transaction) {
      found = read_page(transaction, data.entry(), rows);
    });
    return found;
  }
  void carry(const Page& found) {
    data.change([&](storage::Transaction& transaction) {
      carry_page(transaction, data.entry(), found, data.clock().now());
    });
  }
  std::int64_t run(std::int64_t rows) {
    const Page found = page(rows);
    carry(found);
    return std::ssize(found.rows);
  }
  Progress progress() {
    Progress found;
    data.database().read([&](storage::Transaction& transaction) {
      found = find_progress(transaction, 2).value_or(Progress{});
    });
    return found;
  }
};

TEST_F(Backfill, NotesHowManyRowsItExpects) {
  write_before("one");
  write_before("two");

  begin();

  EXPECT_EQ(progress().expected, 2);
  EXPECT_EQ(progress().position, 0);
  EXPECT_EQ(progress().done, 0);
}

TEST_F(Backfill, CarriesPageByPageAndSavesItsPosition) {
  write_before("one");
  write_before("three");
  write_before("seven");
  begin();

  EXPECT_EQ(run(2), 2);

  EXPECT_THAT(data.numbers(kLengths), ElementsAre(3, 5));
  EXPECT_EQ(progress().position, 2);
  EXPECT_EQ(progress().done, 2);
  EXPECT_EQ(run(2), 1);
  EXPECT_EQ(run(2), 0);
  EXPECT_EQ(progress().done, 3);
}

TEST_F(Backfill, SavesNoPositionWithABatchThatIsUndone) {
  write_before("one");
  begin();

  const Page found = page(10);
  data.database().write([&](storage::Transaction& transaction) {
    carry_page(transaction, data.entry(), found, data.clock().now());
    return storage::Ending::roll_back;
  });

  EXPECT_EQ(progress().position, 0);
  EXPECT_THAT(data.numbers(kLengths), IsEmpty());
}

TEST_F(Backfill, SetsAsideAPoisonRowAndGoesOn) {
  write_before("one");
  write_before("poison");
  write_before("three");
  begin();

  EXPECT_EQ(run(10), 3);

  EXPECT_EQ(progress().done, 2);
  EXPECT_EQ(progress().set_aside, 1);
  EXPECT_THAT(data.numbers("SELECT number FROM lengths ORDER BY number"), ElementsAre(1, 3));
}

TEST_F(Backfill, LeavesAPageAloneThatAnotherHasCarriedSince) {
  write_before("one");
  begin();
  const Page found = page(10);
  carry(found);

  carry(found);

  EXPECT_EQ(progress().done, 1);
}

TEST_F(Backfill, CarriesARowAsItStandsWhenItIsWrittenNotWhenItsPageWasRead) {
  write_before("a secret");
  begin();
  const Page found = page(10);

  data.rewrite(1, "");
  carry(found);

  EXPECT_THAT(data.numbers(kLengths), ElementsAre(0));
}

TEST_F(Backfill, CarriesWhatAnOlderProgramEmptiedBeforeItCameThere) {
  write_before("a secret");
  begin();

  data.rewrite(1, "");
  run(10);

  EXPECT_THAT(data.numbers(kLengths), ElementsAre(0));
}

TEST_F(Backfill, LeavesWhatAnOlderProgramRewritesBehindItToTheQueue) {
  write_before("one");
  begin();
  run(10);

  data.rewrite(1, "longer");

  EXPECT_THAT(data.numbers(kLengths), ElementsAre(3));
  EXPECT_THAT(data.numbers("SELECT key FROM queue_2"), ElementsAre(1));
}

TEST_F(Backfill, ThatBeginsAnewBeginsWithTheFirstRow) {
  write_before("one");
  begin();
  run(10);

  begin();

  EXPECT_EQ(progress().position, 0);
  EXPECT_EQ(run(10), 1);
  EXPECT_EQ(progress().done, 1);
}

TEST_F(Backfill, WithoutItsProgressSaysWhatHelps) {
  write_before("one");
  begin();
  data.execute("DELETE FROM progress");

  EXPECT_THROW(run(10), base::Error);
}

}  // namespace
}  // namespace theseus::upgrade
