#include "base/quoted_path.h"

#include <gtest/gtest.h>

namespace theseus::base {
namespace {

TEST(QuotedPath, IsOneWordToAShell) {
  EXPECT_EQ(quoted("/var/lib/theseus"), "/var/lib/theseus");
  EXPECT_EQ(quoted("/a b"), "'/a b'");
  EXPECT_EQ(quoted("/it's"), "'/it'\\''s'");
  EXPECT_EQ(quoted(""), "''");
}

}  // namespace
}  // namespace theseus::base
