#include "app/after_command.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <string>

#include "support/temporary_folder.h"

namespace theseus::app {
namespace {

using ::testing::HasSubstr;

struct AfterCommandTest : ::testing::Test {
  std::optional<std::string> run(const std::string& command,
                                 std::chrono::milliseconds time = std::chrono::minutes(5)) {
    return run_after({.command = command, .path = folder / "a backup", .time = time});
  }

  tests::TemporaryFolder folder;
};

TEST_F(AfterCommandTest, GetsThePathBehindItAndInItsEnvironment) {
  const std::string said = (folder / "said").string();

  EXPECT_EQ(run("echo \"$THESEUS_BACKUP\" > " + said + "; test -n"), std::nullopt);

  std::string line;
  std::getline(std::ifstream(said), line);
  EXPECT_EQ(line, (folder / "a backup").string());
}

// As docs/backup.md has it: a command that wants the path in the middle.
TEST_F(AfterCommandTest, MayPutThePathWhereItLikes) {
  const std::string said = (folder / "said").string();

  EXPECT_EQ(run("sh -c 'echo \"$1\" elsewhere > " + said + "' sh"), std::nullopt);

  std::string line;
  std::getline(std::ifstream(said), line);
  EXPECT_EQ(line, (folder / "a backup").string() + " elsewhere");
}

TEST_F(AfterCommandTest, ThatFailsIsToldWithItsCode) {
  EXPECT_THAT(run("exit 7;").value_or(""), HasSubstr("ended with code 7"));
}

TEST_F(AfterCommandTest, ThatTakesTooLongIsEndedWithAllThatItBegan) {
  EXPECT_THAT(run("sleep 600; :", std::chrono::milliseconds(50)).value_or(""),
              HasSubstr("it took longer than backup.after_time"));
}

TEST_F(AfterCommandTest, IsEndedWhenTheServerStops) {
  std::stop_source stop;
  stop.request_stop();

  const auto failure = run_after({.command = "sleep 600; :",
                                  .path = folder.path(),
                                  .time = std::chrono::minutes(5),
                                  .stop = stop.get_token()});

  EXPECT_THAT(failure.value_or(""), HasSubstr("the server stops"));
}

}  // namespace
}  // namespace theseus::app
