#include "upgrade/set_aside.h"

#include <gtest/gtest.h>

#include "upgrade/testing/sample_site.h"

namespace theseus::upgrade {
namespace {

struct SetAside : ::testing::Test {
  testing::SampleSite data;

  bool note(std::int64_t step, const std::string& key, const std::string& reason) {
    bool is_new = false;
    data.change([&](storage::Transaction& transaction) {
      is_new = set_aside(transaction,
                         {.step = step, .key = key, .reason = reason, .time = data.clock().now()});
    });
    return is_new;
  }
  std::vector<SetAsideRow> list(std::int64_t step, std::int64_t limit = 10) {
    std::vector<SetAsideRow> rows;
    data.database().read([&](storage::Transaction& transaction) {
      rows = list_set_aside(transaction, step, limit);
    });
    return rows;
  }
};

TEST_F(SetAside, NotesARowOnceWithItsNewestReason) {
  EXPECT_TRUE(note(2, "7", "too long"));
  EXPECT_FALSE(note(2, "7", "too old"));

  ASSERT_EQ(list(2).size(), 1U);
  EXPECT_EQ(list(2)[0].reason, "too old");
}

TEST_F(SetAside, KeepsTheStepsApart) {
  note(2, "7", "too long");
  note(3, "7", "too wide");

  data.change([](storage::Transaction& transaction) { clear_set_aside(transaction, 2); });

  EXPECT_TRUE(list(2).empty());
  EXPECT_EQ(list(3).size(), 1U);
}

TEST_F(SetAside, ListsTheOldestUpToTheLimit) {
  note(2, "9", "a");
  note(2, "4", "b");
  note(2, "6", "c");

  const auto rows = list(2, 2);

  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[0].key, "9");
  EXPECT_EQ(rows[1].key, "4");
}

TEST_F(SetAside, GivesARowBackOnce) {
  note(2, "7", "too long");

  data.change([](storage::Transaction& transaction) {
    EXPECT_TRUE(has_set_aside(transaction, 2));
    EXPECT_FALSE(has_set_aside(transaction, 3));
    EXPECT_TRUE(is_set_aside(transaction, 2, "7"));
    EXPECT_TRUE(take_from_aside(transaction, 2, "7"));
    EXPECT_FALSE(take_from_aside(transaction, 2, "7"));
    EXPECT_FALSE(has_set_aside(transaction, 2));
    EXPECT_EQ(count_set_aside(transaction, 2), 0);
  });
}

}  // namespace
}  // namespace theseus::upgrade
