#include "base/result.h"

#include <gtest/gtest.h>

#include <memory>

namespace theseus::base {
namespace {

Result<int> parse_even(int number) {
  if (number % 2 != 0) return Unexpected(Refusal{"3 is odd"});
  return number;
}

TEST(Result, HoldsTheValueWhenThereIsOne) {
  const auto result = parse_even(4);

  ASSERT_TRUE(result);
  EXPECT_EQ(*result, 4);
}

TEST(Result, HoldsTheReasonWhenThereIsNoValue) {
  const auto result = parse_even(3);

  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().message, "3 is odd");
}

TEST(Result, ThrowsWhenAskedForTheSideThatIsNotThere) {
  EXPECT_THROW((void)parse_even(3).value(), std::bad_variant_access);
}

TEST(Result, MovesAValueThatCannotBeCopied) {
  Result<std::unique_ptr<int>> result(std::make_unique<int>(7));

  const std::unique_ptr<int> taken = std::move(result).value();

  EXPECT_EQ(*taken, 7);
}

}  // namespace
}  // namespace theseus::base
