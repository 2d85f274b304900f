#include "forms/canonical_number.h"

#include <gtest/gtest.h>

namespace theseus::forms {
namespace {

TEST(CanonicalNumber, IsTheSameForAllWritingsOfOneValue) {
  for (const char* written : {"1", "1.0", "1e0", "1E+0", "10e-1", "0.1e1", "0.0010e3"}) {
    EXPECT_EQ(canonical_number(written), "1e0") << written;
  }
}

TEST(CanonicalNumber, HasOneZero) {
  for (const char* written : {"0", "-0", "0.00", "0e99999999999999999999", "-0.0E-7"}) {
    EXPECT_EQ(canonical_number(written), "0") << written;
  }
}

TEST(CanonicalNumber, KeepsEveryDigit) {
  EXPECT_EQ(canonical_number("-150.0"), "-15e1");
  EXPECT_EQ(canonical_number("0.1000000000000000055"), "1000000000000000055e-19");
  EXPECT_EQ(canonical_number("9007199254740993"), "9007199254740993e0");
  EXPECT_EQ(canonical_number("1e-400"), "1e-400");
}

TEST(CanonicalNumber, IsNotThereForAPowerThatDoesNotFit) {
  EXPECT_EQ(canonical_number("1e-9223372036854775808"), std::nullopt);
  EXPECT_EQ(canonical_number("1e-99999999999999999999"), std::nullopt);
}

}  // namespace
}  // namespace theseus::forms
