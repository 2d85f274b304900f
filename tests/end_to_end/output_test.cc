#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "end_to_end/program.h"
#include "support/temporary_folder.h"

namespace theseus::tests {
namespace {

using ::testing::HasSubstr;

// What a command prints goes through a shell to where a script sends it.
class OutputTest : public ::testing::Test {
 protected:
  OutputTest() { run(folder_.path(), {"remember", "Anna likes trains"}); }

  Ended run_in_shell(const std::string& line) {
    Process shell(
        {.arguments = {"/bin/sh", "-c", line},
         .environment = {{"theseus", THESEUS_PROGRAM}, {"THESEUS_DATA", folder_.path().string()}}});
    const int code = shell.wait().value_or(-1);
    return {.code = code, .out = shell.output(), .err = shell.errors()};
  }

  TemporaryFolder folder_;
};

// It once ended with 0 and an empty file.
TEST_F(OutputTest, ThatIsLostIsAFailure) {
  const Ended full = run_in_shell("$theseus list > /dev/full");

  EXPECT_EQ(full.code, 1);
  EXPECT_THAT(full.err, HasSubstr("could not be written"));
}

// The lock file of the data once took the place of the closed stream, and the answer.
TEST_F(OutputTest, ThatIsClosedIsWrittenToNoFileOfTheData) {
  run(folder_.path(), {"remember", std::string(100'000, 'x')});

  const Ended ended = run_in_shell("$theseus list --json <&- >&-");

  EXPECT_EQ(ended.code, 0);
  EXPECT_EQ(std::filesystem::file_size(folder_ / "turnstile"), 0U);
  EXPECT_EQ(run(folder_.path(), {"list"}).code, 0);
}

TEST_F(OutputTest, WarnsOnceOfAVariableThatMeansNothing) {
  const Ended ended = run_in_shell("THESEUS_SPAEC=other $theseus list");

  EXPECT_EQ(ended.code, 0);
  EXPECT_THAT(ended.out, HasSubstr("Anna likes trains"));
  EXPECT_EQ(ended.err,
            "The environment variable THESEUS_SPAEC means nothing to Theseus and is passed over. "
            "Did you mean THESEUS_SPACE?\n");
}

TEST_F(OutputTest, ThatNobodyReadsToItsEndIsNone) {
  const Ended ended = run_in_shell("(sleep 0.2; $theseus list) | true");

  EXPECT_EQ(ended.code, 0);
  EXPECT_EQ(ended.err, "");
}

}  // namespace
}  // namespace theseus::tests
