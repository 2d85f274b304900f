#include "upgrade/kept_aside.h"

#include <gtest/gtest.h>

#include "upgrade/testing/sample_site.h"

namespace theseus::upgrade {
namespace {

struct KeptAside : ::testing::Test {
  testing::SampleSite data;

  void keep(const KeptValue& value) {
    data.change([&](storage::Transaction& transaction) { keep_aside(transaction, value); });
  }
  std::vector<KeptValue> take(std::int64_t step) {
    std::vector<KeptValue> values;
    data.change([&](storage::Transaction& transaction) { values = take_kept(transaction, step); });
    return values;
  }
};

TEST_F(KeptAside, GivesBackWhatWasKeptInItsOrder) {
  keep(
      {.step = 2, .scope = 5, .owner = base::Bytes{1, 2}, .name = "mark", .value = base::Bytes{0}});
  keep({.step = 2, .name = "flag"});

  const auto values = take(2);

  ASSERT_EQ(values.size(), 2U);
  EXPECT_EQ(values[0].scope, 5);
  EXPECT_EQ(values[0].owner, (base::Bytes{1, 2}));
  EXPECT_EQ(values[0].name, "mark");
  EXPECT_EQ(values[0].value, base::Bytes{0});
  EXPECT_EQ(values[1].name, "flag");
  EXPECT_FALSE(values[1].scope);
  EXPECT_FALSE(values[1].owner);
  EXPECT_FALSE(values[1].value);
}

TEST_F(KeptAside, GivesItBackOnce) {
  keep({.step = 2, .name = "mark"});
  take(2);

  EXPECT_TRUE(take(2).empty());
}

TEST_F(KeptAside, KeepsTheStepsApart) {
  keep({.step = 2, .name = "mark"});

  EXPECT_TRUE(take(3).empty());
  EXPECT_EQ(take(2).size(), 1U);
}

TEST_F(KeptAside, LetsAnyProgramClearTheValuesOfAnOwner) {
  keep({.step = 2, .owner = base::Bytes{1}, .name = "mark", .value = base::Bytes{9}});
  keep({.step = 2, .owner = base::Bytes{2}, .name = "mark", .value = base::Bytes{9}});

  data.change([](storage::Transaction& transaction) {
    transaction.execute("DELETE FROM kept_aside WHERE owner = $1", {base::Bytes{1}});
  });

  const auto values = take(2);
  ASSERT_EQ(values.size(), 1U);
  EXPECT_EQ(values[0].owner, base::Bytes{2});
}

}  // namespace
}  // namespace theseus::upgrade
