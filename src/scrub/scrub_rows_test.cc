#include "scrub/scrub_rows.h"

#include "scrub/testing/scrubs_database.h"

namespace theseus::scrub {
namespace {

using base::Time;
using std::chrono::milliseconds;

class ScrubRowsTest : public testing::Test {
 protected:
  ScrubsDatabase data_;
};

TEST_F(ScrubRowsTest, AnEraseWaitsUntilItIsScrubbed) {
  data_.note(7);
  data_.write([](storage::Transaction& transaction) {
    EXPECT_FALSE(find_scrubbed_at(transaction, 7));
    EXPECT_EQ(count_waiting(transaction), 1);

    set_scrubbed(transaction, 7, Time(milliseconds(99)));

    EXPECT_EQ(find_scrubbed_at(transaction, 7), Time(milliseconds(99)));
    EXPECT_EQ(count_waiting(transaction), 0);
  });
}

TEST_F(ScrubRowsTest, WhatAnEraseStillTakesAwayLetsItWaitAgain) {
  data_.note(7);
  data_.write([](storage::Transaction& transaction) {
    set_scrubbed(transaction, 7, Time(milliseconds(99)));

    note_erase(transaction, 7);

    EXPECT_FALSE(find_scrubbed_at(transaction, 7));
    EXPECT_EQ(read_waiting(transaction, 0, 10), std::vector<std::int64_t>{7});
  });
}

TEST_F(ScrubRowsTest, ThoseThatWaitAreReadInTheirOrderAndInPieces) {
  for (const int seq : {9, 3, 5}) data_.note(seq);
  data_.write([](storage::Transaction& transaction) {
    EXPECT_EQ(read_waiting(transaction, 0, 2), (std::vector<std::int64_t>{3, 5}));
    EXPECT_EQ(read_waiting(transaction, 5, 2), (std::vector<std::int64_t>{9}));
    EXPECT_EQ(newest_erase(transaction), 9);
  });
}

TEST_F(ScrubRowsTest, AllUpToOneCanBeScrubbedAtOnceAndKeepTheTimesTheyHad) {
  for (const int seq : {3, 5, 9}) data_.note(seq);
  data_.write([](storage::Transaction& transaction) {
    set_scrubbed(transaction, 3, Time(milliseconds(1)));

    EXPECT_EQ(set_all_scrubbed(transaction, 5, Time(milliseconds(2))), 1);

    EXPECT_EQ(find_scrubbed_at(transaction, 3), Time(milliseconds(1)));
    EXPECT_EQ(find_scrubbed_at(transaction, 5), Time(milliseconds(2)));
    EXPECT_FALSE(find_scrubbed_at(transaction, 9));
  });
}

TEST_F(ScrubRowsTest, OfWhatWasNeverErasedNothingIsKnown) {
  data_.write([](storage::Transaction& transaction) {
    EXPECT_FALSE(find_scrubbed_at(transaction, 7));
    EXPECT_EQ(newest_erase(transaction), 0);
  });
}

}  // namespace
}  // namespace theseus::scrub
