#include "upgrade/upgrade_lock.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "base/error.h"
#include "upgrade/testing/sample_site.h"

namespace theseus::upgrade {
namespace {

struct UpgradeLock : ::testing::Test {
  testing::SampleSite data;
  const base::Id mine = data.ids().next();
  const base::Id other = data.ids().next();

  /// Who has the lock instead, in a world where only these are alive.
  std::optional<base::Id> take(const base::Id& instance, const std::vector<base::Id>& alive) {
    std::optional<base::Id> holder;
    data.change([&](storage::Transaction& transaction) {
      holder = take_lock(transaction, instance, data.clock().now(), [&](const base::Id& id) {
        return std::ranges::find(alive, id) != alive.end();
      });
    });
    return holder;
  }
  std::optional<LockHolder> holder() {
    std::optional<LockHolder> found;
    data.database().read(
        [&](storage::Transaction& transaction) { found = find_lock_holder(transaction); });
    return found;
  }
  void require(const base::Id& instance) {
    data.database().read(
        [&](storage::Transaction& transaction) { require_lock(transaction, instance); });
  }
};

TEST_F(UpgradeLock, IsGivenToTheFirst) {
  EXPECT_FALSE(take(mine, {mine}));

  ASSERT_TRUE(holder());
  EXPECT_EQ(holder()->instance, mine);
  EXPECT_EQ(holder()->since, data.clock().now());
  EXPECT_NO_THROW(require(mine));
}

TEST_F(UpgradeLock, IsTakenTwiceByTheSame) {
  take(mine, {mine});

  EXPECT_FALSE(take(mine, {mine}));
}

TEST_F(UpgradeLock, IsRefusedWhileAnotherLives) {
  take(other, {mine, other});

  EXPECT_EQ(take(mine, {mine, other}), other);

  EXPECT_EQ(holder()->instance, other);
  EXPECT_THROW(require(mine), base::Error);
}

TEST_F(UpgradeLock, PassesOnWhenItsHolderIsGone) {
  take(other, {other});

  EXPECT_FALSE(take(mine, {mine}));

  EXPECT_EQ(holder()->instance, mine);
  EXPECT_THROW(require(other), base::Error);
}

TEST_F(UpgradeLock, IsSeizedFromOneThatLives) {
  take(other, {mine, other});

  data.change([&](storage::Transaction& transaction) {
    seize_lock(transaction, mine, data.clock().now());
  });

  EXPECT_EQ(holder()->instance, mine);
}

TEST_F(UpgradeLock, IsGivenBackByItsHolderAlone) {
  take(mine, {mine});

  data.change([&](storage::Transaction& transaction) { release_lock(transaction, other); });
  EXPECT_TRUE(holder());
  data.change([&](storage::Transaction& transaction) { release_lock(transaction, mine); });
  EXPECT_FALSE(holder());

  EXPECT_FALSE(take(other, {mine, other}));
}

TEST_F(UpgradeLock, IsNobodysInNewData) {
  EXPECT_FALSE(holder());
  EXPECT_THROW(require(mine), base::Error);
}

}  // namespace
}  // namespace theseus::upgrade
