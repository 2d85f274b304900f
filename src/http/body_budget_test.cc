#include "http/body_budget.h"

#include <gtest/gtest.h>

#include <optional>

namespace theseus::http {
namespace {

TEST(BodyBudget, IsSharedByAll) {
  BodyBudget budget(100);
  BodyBudget::Share first(budget);
  BodyBudget::Share second(budget);

  EXPECT_TRUE(first.grow_to(60));
  EXPECT_FALSE(second.grow_to(41));
  EXPECT_TRUE(second.grow_to(40));
}

TEST(BodyBudget, CountsOnlyWhatAShareGrowsBy) {
  BodyBudget budget(100);
  BodyBudget::Share first(budget);
  BodyBudget::Share second(budget);
  ASSERT_TRUE(second.grow_to(10));

  EXPECT_TRUE(first.grow_to(50));
  EXPECT_TRUE(first.grow_to(90));
  EXPECT_FALSE(first.grow_to(91));
}

TEST(BodyBudget, IsWholeAgainWhenAShareGoes) {
  BodyBudget budget(100);
  std::optional<BodyBudget::Share> first(std::in_place, budget);
  BodyBudget::Share second(budget);
  ASSERT_TRUE(first->grow_to(100));
  ASSERT_FALSE(second.grow_to(1));

  first.reset();

  EXPECT_TRUE(second.grow_to(100));
}

TEST(BodyBudget, HasRoomForOneBodyAloneHoweverLong) {
  BodyBudget budget(100);
  BodyBudget::Share first(budget);
  BodyBudget::Share second(budget);

  EXPECT_TRUE(first.grow_to(1000));
  EXPECT_FALSE(second.grow_to(1));
}

}  // namespace
}  // namespace theseus::http
