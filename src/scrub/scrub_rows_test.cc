#include "scrub/scrub_rows.h"

#include "scrub/testing/scrubs_database.h"

namespace theseus::scrub {
namespace {

constexpr base::Time kTime{std::chrono::milliseconds(99)};

class ScrubRowsTest : public testing::Test {
 protected:
  ScrubsDatabase data_;
};

TEST_F(ScrubRowsTest, AnEraseWaitsUntilItIsScrubbed) {
  data_.note(7);
  data_.write([](storage::Transaction& transaction) {
    EXPECT_FALSE(find_scrubbed_at(transaction, 7));
    EXPECT_EQ(count_waiting(transaction), 1);

    EXPECT_TRUE(set_scrubbed(transaction, {.seq = 7, .found = 1}, kTime));

    EXPECT_EQ(find_scrubbed_at(transaction, 7), kTime);
    EXPECT_EQ(count_waiting(transaction), 0);
  });
}

TEST_F(ScrubRowsTest, WhatAnEraseTakesAwayLaterLetsItWaitAgain) {
  data_.note(7);
  data_.write([](storage::Transaction& transaction) {
    set_scrubbed(transaction, {.seq = 7, .found = 1}, kTime);

    note_erase(transaction, 7);

    EXPECT_FALSE(find_scrubbed_at(transaction, 7));
    EXPECT_EQ(read_waiting(transaction).size(), 1U);
  });
}

TEST_F(ScrubRowsTest, WhatAnEraseTookAwayWhileItWasLookedForIsNotTakenForScrubbed) {
  data_.note(7);
  data_.write([](storage::Transaction& transaction) {
    const WaitingErase looked_for = read_waiting(transaction).at(0);
    note_erase(transaction, 7);

    EXPECT_FALSE(set_scrubbed(transaction, looked_for, kTime));

    EXPECT_EQ(read_waiting(transaction).at(0).found, 2);
  });
}

TEST_F(ScrubRowsTest, ASpaceThatStillHoldsSomethingIsNotScrubbed) {
  data_.note(7);
  data_.set_space_bytes(7, 3);
  data_.write([](storage::Transaction& transaction) {
    const WaitingErase erase = read_waiting(transaction).at(0);
    EXPECT_TRUE(erase.goes_on);
    EXPECT_FALSE(set_scrubbed(transaction, erase, kTime));
  });

  data_.set_space_bytes(7, 0);
  data_.write([](storage::Transaction& transaction) {
    const WaitingErase erase = read_waiting(transaction).at(0);
    EXPECT_FALSE(erase.goes_on);
    EXPECT_TRUE(set_scrubbed(transaction, erase, kTime));
  });
}

TEST_F(ScrubRowsTest, ATransactionIsCountedForGood) {
  data_.note(7);
  data_.write([](storage::Transaction& transaction) {
    set_scrubbed(transaction, {.seq = 7, .found = 1}, kTime);
    note_erase(transaction, 7);

    EXPECT_EQ(read_waiting(transaction).at(0).found, 2);
  });
}

TEST_F(ScrubRowsTest, ThoseThatWaitAreReadInTheirOrder) {
  for (const int seq : {9, 3, 5}) data_.note(seq);
  data_.write([](storage::Transaction& transaction) {
    std::vector<std::int64_t> seqs;
    for (const WaitingErase& erase : read_waiting(transaction)) seqs.push_back(erase.seq);
    EXPECT_EQ(seqs, (std::vector<std::int64_t>{3, 5, 9}));
  });
}

TEST_F(ScrubRowsTest, OfWhatWasNeverErasedNothingIsKnown) {
  data_.write([](storage::Transaction& transaction) {
    EXPECT_FALSE(find_scrubbed_at(transaction, 7));
    EXPECT_TRUE(read_waiting(transaction).empty());
  });
}

}  // namespace
}  // namespace theseus::scrub
