// What is taken over from the journal of the data that is replaced, and what clients of it are
// told.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "backup/testing/household.h"
#include "memory/journal.h"
#include "memory/parity/parity_check.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;
using ::testing::AllOf;
using ::testing::HasSubstr;
using testing::Household;
using testing::message_of;
using Open = Household::Open;

class OldJournalTest : public ::testing::Test {
 protected:
  void live_and_change(const char* sql) {
    house.live([&](Open& open) {
      open.remember("tea");
      open.back_up();
      open.remember("coffee");
      damaged = open.remember("cocoa");
      open.remember("milk");
      open.database().write([&](storage::Transaction& transaction) {
        transaction.execute(sql);
        return storage::Ending::commit;
      });
    });
  }
  void expect_refused(std::int64_t to) {
    const auto refused = house.restore_to(to);

    EXPECT_THAT(message_of(refused),
                AllOf(HasSubstr("Row 4 "), HasSubstr("its digest is another"),
                      HasSubstr("--to-seq 3 --data " + house.path().string())));
    EXPECT_EQ(house.number("SELECT count(*) FROM journal"), 5) << "the data is as it was";
    EXPECT_FALSE(fs::exists(house.path() / "restoring.new"));
  }

  Household house;
  base::Id damaged;
};

TEST_F(OldJournalTest, IsNotTakenOverWhereABodyWasAltered) {
  live_and_change(
      "UPDATE packed SET coding = 0, body = CAST('{\"text\":\"other\"}' AS BLOB) "
      "WHERE seq = 4");

  expect_refused(5);
}

TEST_F(OldJournalTest, IsNotTakenOverWhereABodyCannotBeUnpacked) {
  live_and_change("UPDATE packed SET coding = 1, body = x'00112233' WHERE seq = 4");

  expect_refused(5);
}

TEST_F(OldJournalTest, IsTakenOverUpToTheDamagedRow) {
  live_and_change("UPDATE packed SET coding = 1, body = x'00112233' WHERE seq = 4");

  const auto restored = house.restore_to(3);

  ASSERT_TRUE(restored) << message_of(restored);
  EXPECT_EQ(restored->taken, 1);
  EXPECT_EQ(house.text_of(damaged), std::nullopt);
}

// Row 3 was undone and came back; 5 was of the line that is undone now.
TEST_F(OldJournalTest, TellsItsClientsWhereABranchThatCameBackBegan) {
  std::string branch;
  house.live([&](Open& open) {
    open.remember("tea");
    open.back_up();
    open.remember("of the branch");
    branch = open.back_up().name;
  });
  ASSERT_TRUE(house.restore_to(2));
  house.live([](Open& open) { open.remember("of the main line"); });

  const auto restored = house.restore({.asked = branch});

  ASSERT_TRUE(restored) << message_of(restored);
  EXPECT_EQ(restored->to, 3);
  EXPECT_EQ(house.rows("SELECT seq, kind FROM journal WHERE seq > 2", 2),
            "3|remember\n6|restore_data\n");
  house.inspect([](storage::Transaction& transaction) {
    const auto fault = memory::find_history_fault(transaction, 5);
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->restored_to, 2);
    EXPECT_EQ(fault->continue_after, 2) << "row 3 came back, and is new to whoever read 5";
    EXPECT_FALSE(memory::find_history_fault(transaction, 3));
    EXPECT_TRUE(memory::check_parity(transaction, memory::Digests::complete).holds());
  });
}

}  // namespace
}  // namespace theseus::backup
