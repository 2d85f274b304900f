#include "cli/init/diff.h"

#include <gtest/gtest.h>

namespace theseus::cli {
namespace {

TEST(UnifiedDiff, IsEmptyWhereNothingChanged) {
  EXPECT_EQ(unified_diff("a\n", "a\n", "f"), "");
}

TEST(UnifiedDiff, ShowsThreeLinesAroundAChange) {
  EXPECT_EQ(unified_diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\n5\nx\n7\n8\n9\n", "f"),
            "--- f\n+++ f\n@@ -3,7 +3,7 @@\n 3\n 4\n 5\n-6\n+x\n 7\n 8\n 9\n");
}

TEST(UnifiedDiff, ShowsTwoChangesThatAreFarApartByThemselves) {
  EXPECT_EQ(unified_diff("a\n1\n2\n3\n4\n5\n6\n7\nb\n", "1\n2\n3\n4\n5\n6\n7\nb\nc\n", "f"),
            "--- f\n+++ f\n@@ -1,4 +1,3 @@\n-a\n 1\n 2\n 3\n@@ -7,3 +6,4 @@\n 6\n 7\n b\n+c\n");
}

TEST(UnifiedDiff, OfANewFileHasNoLinesBefore) {
  EXPECT_EQ(unified_diff("", "a\n", "f"), "--- f\n+++ f\n@@ -0,0 +1,1 @@\n+a\n");
}

TEST(UnifiedDiff, SaysWhereALastLineEndIsMissing) {
  EXPECT_EQ(unified_diff("a", "a\nb", "f"),
            "--- f\n+++ f\n@@ -1,1 +1,2 @@\n-a\n\\ No newline at end of file\n+a\n+b\n"
            "\\ No newline at end of file\n");
}

}  // namespace
}  // namespace theseus::cli
