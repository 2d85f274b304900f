#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/testing/command_run.h"

namespace theseus::cli {
namespace {

using testing::CommandRun;
using ::testing::HasSubstr;
using testing::run;

TEST(Mcp, PassesOnWhichDataAndSpaceAreMeant) {
  const CommandRun done = run({"mcp", "--url", "http://h:1", "--space", "team"});

  ASSERT_EQ(done.mcp.size(), 1U);
  EXPECT_EQ(done.mcp.front().place.url, "http://h:1");
  EXPECT_EQ(done.mcp.front().space, "team");
  EXPECT_FALSE(done.mcp.front().check);
  EXPECT_EQ(done.out + done.err, "");
}

TEST(Mcp, TakesTheSpaceOfTheEnvironment) {
  const CommandRun done = run({"mcp"}, {.environment = {{"THESEUS_SPACE", "home"}}});

  EXPECT_EQ(done.mcp.at(0).space, "home");
}

TEST(Mcp, LeavesTheSpaceOpenWhereNobodyNamesOne) {
  EXPECT_EQ(run({"mcp"}).mcp.at(0).space, std::nullopt);
}

TEST(Mcp, OnlyChecksWhereThatIsAsked) {
  EXPECT_TRUE(run({"mcp", "--space", "team", "--check"}).mcp.at(0).check);
}

TEST(Mcp, TellsAPersonWhoStartsItByHandWhatItWaitsFor) {
  const CommandRun done = run({"mcp"}, {.in_is_terminal = true});

  EXPECT_THAT(done.err, HasSubstr("See theseus init."));
  EXPECT_EQ(done.out, "");
}

}  // namespace
}  // namespace theseus::cli
