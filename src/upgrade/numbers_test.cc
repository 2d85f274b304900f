#include "upgrade/numbers.h"

#include <gtest/gtest.h>

#include "upgrade/testing/stepped_program.h"

namespace theseus::upgrade {
namespace {

/// The numbers of data whose first step is final, and whose others stand so.
Stamp numbers(Stage second, Stage third) {
  const Program program = testing::stepped_program(3);
  return numbers_of(program.catalog, {{.step = 1, .upgrade = 1, .stage = Stage::finalized},
                                      {.step = 2, .upgrade = 2, .stage = second},
                                      {.step = 3, .upgrade = 2, .stage = third}});
}

Stamp stamp(std::int64_t format, std::int64_t oldest_reader, std::int64_t oldest_writer) {
  return {.format = format, .oldest_reader = oldest_reader, .oldest_writer = oldest_writer};
}

TEST(Numbers, AreThoseOfTheFirstStepWhereNothingElseIs) {
  const Program program = testing::stepped_program(3);

  EXPECT_EQ(numbers_of(program.catalog, {{.step = 1, .stage = Stage::finalized}}), stamp(1, 1, 1));
}

TEST(Numbers, RaiseTheFormatWithTheExpandedStep) {
  EXPECT_EQ(numbers(Stage::expanding, Stage::rolled_back), stamp(1, 1, 1));
  EXPECT_EQ(numbers(Stage::serving, Stage::expanding), stamp(2, 1, 1));
  EXPECT_EQ(numbers(Stage::watching, Stage::backfilling), stamp(3, 1, 1));
}

TEST(Numbers, CountAStepWhoseProofWasRefused) {
  EXPECT_EQ(numbers(Stage::refused, Stage::serving), stamp(3, 1, 1));
}

TEST(Numbers, ShutOlderProgramsOutFromFinalizingOn) {
  EXPECT_EQ(numbers(Stage::finalizing, Stage::watching), stamp(3, 1, 2));
  EXPECT_EQ(numbers(Stage::contracting, Stage::watching), stamp(3, 1, 2));
  EXPECT_EQ(numbers(Stage::finalized, Stage::finalizing), stamp(3, 3, 3));
  EXPECT_EQ(numbers(Stage::finalized, Stage::finalized), stamp(3, 3, 3));
}

TEST(Numbers, FallWithTheFirstTransactionOfARollback) {
  EXPECT_EQ(numbers(Stage::finalized, Stage::reverting), stamp(2, 1, 2));
  EXPECT_EQ(numbers(Stage::reverting, Stage::reverting), stamp(1, 1, 1));
  EXPECT_EQ(numbers(Stage::rolled_back, Stage::rolled_back), stamp(1, 1, 1));
}

}  // namespace
}  // namespace theseus::upgrade
