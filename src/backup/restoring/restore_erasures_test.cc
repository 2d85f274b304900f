// What was erased for good does not come back with a backup.
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "backup/testing/household.h"
#include "memory/parity/parity_check.h"

namespace theseus::backup {
namespace {

using testing::Household;
using testing::message_of;
using Open = Household::Open;

class RestoreErasuresTest : public ::testing::Test {
 protected:
  void expect_whole() const {
    house.inspect([](storage::Transaction& transaction) {
      EXPECT_TRUE(memory::check_parity(transaction, memory::Digests::complete).holds());
    });
  }

  Household house;
};

TEST_F(RestoreErasuresTest, ErasesAgainWhatWasErasedSince) {
  base::Id erased;
  house.live([&](Open& open) {
    erased = open.remember("a secret nobody may read", "home", {"a tag of the secret"});
    open.back_up();
    open.erase(erased);
  });

  const auto restored = house.restore({});

  ASSERT_TRUE(restored) << message_of(restored);
  EXPECT_EQ(restored->erased, 1);
  EXPECT_EQ(house.text_of(erased), std::nullopt);
  EXPECT_EQ(house.rows("SELECT state FROM memories", 1), "erased\n");
  EXPECT_EQ(house.rows("SELECT name FROM tags", 1), "");
  EXPECT_EQ(house.rows("SELECT seq, kind FROM journal WHERE seq > 3", 2),
            "4|restore_data\n5|erase\n");
  expect_whole();
}

TEST_F(RestoreErasuresTest, LeavesNoByteOfWhatItErasesAgainInTheNewFile) {
  const std::string secret = "a secret that nobody may read anywhere in this file";
  base::Id erased;
  house.live([&](Open& open) {
    erased = open.remember(secret);
    for (int i = 0; i < 50; ++i) open.revise(erased, secret + std::to_string(i));
    open.back_up();
    open.erase(erased);
  });

  ASSERT_TRUE(house.restore({}));

  std::ifstream file(house.path() / "theseus.db", std::ios::binary);
  const std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  EXPECT_EQ(bytes.find("nobody may read"), std::string::npos);
}

TEST_F(RestoreErasuresTest, ErasesASpaceAgainThatWasErasedSince) {
  base::Id erased;
  base::Id namesake;
  house.live([&](Open& open) {
    erased = open.remember("a secret nobody may read", "office", {"a tag of the secret"});
    open.remember("tea", "home");
    open.back_up();
    open.erase_space("office");
    namesake = open.remember("a new one", "office");
  });

  const auto restored = house.restore({});

  ASSERT_TRUE(restored) << message_of(restored);
  EXPECT_EQ(restored->erased, 1);
  EXPECT_EQ(house.text_of(erased), std::nullopt);
  EXPECT_EQ(house.text_of(namesake), std::nullopt);
  EXPECT_EQ(house.rows("SELECT name FROM spaces ORDER BY number", 1), "-\nhome\n");
  EXPECT_EQ(house.rows("SELECT name FROM tags", 1), "");
  expect_whole();
}

TEST_F(RestoreErasuresTest, SaysOfEveryErasureThatNothingOfItIsLeft) {
  house.live([&](Open& open) {
    const base::Id taken = open.remember("a secret that is taken over");
    const base::Id again = open.remember("a secret that is erased again");
    open.back_up();
    open.erase(taken);
    open.remember("tea");
    open.erase(again);
  });

  const auto restored = house.restore_to(5);

  ASSERT_TRUE(restored) << message_of(restored);
  EXPECT_EQ(house.rows("SELECT seq FROM journal WHERE kind = 'erase'", 1), "4\n8\n");
  EXPECT_EQ(house.rows("SELECT seq, found, scrubbed_at IS NULL FROM scrubs", 3), "4|1|0\n8|1|0\n");
}

TEST_F(RestoreErasuresTest, LeavesErasuresWaitingWhileACopyMadeByHandStandsBesideTheData) {
  house.live([&](Open& open) {
    const base::Id erased = open.remember("a secret");
    open.back_up();
    open.erase(erased);
  });
  std::filesystem::copy_file(house.path() / "theseus.db", house.path() / "theseus.db-old");

  const auto restored = house.restore({});

  ASSERT_TRUE(restored) << message_of(restored);
  EXPECT_EQ(house.rows("SELECT seq, found, scrubbed_at FROM scrubs", 3), "5|1|-\n");
  ASSERT_EQ(restored->warnings.size(), 1U);
  EXPECT_NE(restored->warnings.front().find("theseus.db-old"), std::string::npos);
}

TEST_F(RestoreErasuresTest, LeavesErasuresWaitingWhereTheFileCannotBeWrittenAnew) {
  house.live([&](Open& open) {
    const base::Id erased = open.remember("a secret");
    open.back_up();
    open.erase(erased);
  });
  // Enough to make the new data, not to write it a second time.
  house.tell = [this](std::string_view) { house.free_bytes = 1000; };

  const auto restored = house.restore({});

  ASSERT_TRUE(restored) << message_of(restored);
  EXPECT_EQ(restored->warnings.size(), 1U);
  EXPECT_EQ(house.rows("SELECT seq, found, scrubbed_at FROM scrubs", 3), "5|1|-\n");
}

// Its number is free again in the new data, and means another space there.
TEST_F(RestoreErasuresTest, RemembersTheErasureOfASpaceThatTheNewDataNeverHad) {
  base::Id erased;
  std::string backup;
  house.live([&](Open& open) {
    open.remember("tea", "home");
    open.back_up();
    erased = open.remember("a secret", "office");
    backup = open.back_up().name;
    open.erase_space("office");
  });
  ASSERT_TRUE(house.restore_to(2));
  house.live([](Open& open) { open.remember("another space", "attic"); });
  expect_whole();

  const auto restored = house.restore({.asked = backup});

  ASSERT_TRUE(restored) << message_of(restored);
  EXPECT_EQ(house.text_of(erased), std::nullopt);
  expect_whole();
}

// Else a backup of the branch that was undone could bring it back some day.
TEST_F(RestoreErasuresTest, RemembersAnErasureOfWhatTheNewDataNeverHad) {
  base::Id erased;
  std::string backup;
  house.live([&](Open& open) {
    open.remember("tea");
    open.back_up();
    erased = open.remember("a secret");
    backup = open.back_up().name;
    open.erase(erased);
  });
  ASSERT_TRUE(house.restore_to(2));
  expect_whole();

  const auto restored = house.restore({.asked = backup});

  ASSERT_TRUE(restored) << message_of(restored);
  EXPECT_EQ(restored->erased, 1);
  EXPECT_EQ(house.text_of(erased), std::nullopt);
  expect_whole();
}

}  // namespace
}  // namespace theseus::backup
