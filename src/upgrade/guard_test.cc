#include "upgrade/guard.h"

#include <gtest/gtest.h>

namespace theseus::upgrade {
namespace {

constexpr Stamp stamp_of(std::int64_t oldest_reader, std::int64_t oldest_writer) {
  return {.format = 9, .oldest_reader = oldest_reader, .oldest_writer = oldest_writer, .epoch = 1};
}

TEST(Guard, OpensDataOfANewerFormatWhoseOldestWriterItKnows) {
  EXPECT_EQ(access_to(stamp_of(1, 1), 1), Access::read_write);
  EXPECT_EQ(access_to(stamp_of(2, 3), 3), Access::read_write);
}

TEST(Guard, ReadsOnlyWhatIsBelowTheOldestWriter) {
  EXPECT_EQ(access_to(stamp_of(1, 2), 1), Access::read_only);
  EXPECT_EQ(access_to(stamp_of(2, 4), 3), Access::read_only);
}

TEST(Guard, RefusesWhatIsBelowTheOldestReader) {
  EXPECT_EQ(access_to(stamp_of(2, 2), 1), Access::refused);
  EXPECT_EQ(access_to(stamp_of(4, 4), 3), Access::refused);
}

TEST(Guard, NamesEachAccess) {
  EXPECT_EQ(name_of(Access::read_write), "read-write");
  EXPECT_EQ(name_of(Access::read_only), "read-only");
  EXPECT_EQ(name_of(Access::refused), "refused");
}

}  // namespace
}  // namespace theseus::upgrade
