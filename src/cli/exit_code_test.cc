#include "cli/exit_code.h"

#include <gtest/gtest.h>

namespace theseus::cli {
namespace {

TEST(ExitCode, FollowsTheStatusOfAnAnswer) {
  EXPECT_EQ(exit_code_of(201, ""), ExitCode::done);
  EXPECT_EQ(exit_code_of(400, "invalid_field"), ExitCode::usage);
  EXPECT_EQ(exit_code_of(403, "forbidden"), ExitCode::refused);
  EXPECT_EQ(exit_code_of(404, "not_found"), ExitCode::not_found);
  EXPECT_EQ(exit_code_of(412, "revision_conflict"), ExitCode::refused);
  EXPECT_EQ(exit_code_of(500, "internal"), ExitCode::failed);
  EXPECT_EQ(exit_code_of(503, "overloaded"), ExitCode::busy);
  EXPECT_EQ(exit_code_of(507, "storage_full"), ExitCode::failed);
}

TEST(ExitCode, TellsWhatTryingAgainWouldNotHelpFromWhatIsBusy) {
  EXPECT_EQ(exit_code_of(503, "newer_format"), ExitCode::taken);
  EXPECT_EQ(exit_code_of(503, "read_only"), ExitCode::refused);
}

TEST(ExitCode, FollowsTheKindOfAnError) {
  EXPECT_EQ(exit_code_of(base::ErrorKind::busy), ExitCode::busy);
  EXPECT_EQ(exit_code_of(base::ErrorKind::corrupt), ExitCode::refused);
  EXPECT_EQ(exit_code_of(base::ErrorKind::internal), ExitCode::failed);
}

}  // namespace
}  // namespace theseus::cli
