#include "postgres/statements.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace theseus::tests {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST(Statements, AreFoundInRawAndPlainLiterals) {
  const auto found = statements_in("x.cc",
                                   "constexpr auto kA = R\"sql(\n  SELECT 1\n)sql\";\n"
                                   "constexpr auto kB =\n    \"DELETE FROM t \"\n    \"WHERE a = "
                                   "$1\";\n");

  ASSERT_THAT(found, SizeIs(2));
  EXPECT_EQ(found[0].sql, "\n  SELECT 1\n");
  EXPECT_EQ(found[0].line, 1);
  EXPECT_EQ(found[1].sql, "DELETE FROM t WHERE a = $1");
  EXPECT_EQ(found[1].line, 5);
}

TEST(Statements, AreNotFoundInCommentsCharactersAndWords) {
  EXPECT_THAT(statements_in("x.cc",
                            "// \"SELECT 1\"\n/* \"SELECT 1\" */\nauto c = '\"'; int n = 10'000;\n"
                            "auto d = \"SELECTED\"; auto e = \"say \\\"SELECT 1\\\"\";\n"),
              IsEmpty());
}

TEST(Statements, AreNotFoundInEventsOfTriggersAndWhereANameIsFilledIn) {
  EXPECT_THAT(statements_in("x.cc",
                            "auto a = \"UPDATE OF body ON bodies\";\n"
                            "auto b = fmt::format(\"DELETE FROM {} WHERE number = $1\", table);\n"),
              IsEmpty());
}

}  // namespace
}  // namespace theseus::tests
