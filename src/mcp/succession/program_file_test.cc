#include "mcp/succession/program_file.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <thread>

#include "support/child_process.h"
#include "support/temporary_folder.h"

namespace theseus::mcp {
namespace {

namespace fs = std::filesystem;

class ProgramFileTest : public ::testing::Test {
 protected:
  ProgramFileTest() {
    fs::create_directories(folder_ / "bin");
    make(folder_ / "bin/theseus", "release 1");
    // As /proc/self/exe: a link to the very file that runs.
    fs::create_symlink(folder_ / "bin/theseus", folder_ / "running");
  }

  static void make(const fs::path& path, const std::string& content) {
    const fs::path fresh = path.string() + ".new";
    std::ofstream(fresh) << content;
    fs::permissions(fresh, fs::perms::owner_all);
    fs::rename(fresh, path);
  }

  ProgramFile begun_as(const std::string& name) {
    return ProgramFile({.name = name,
                        .search_path = "/nowhere:" + (folder_ / "bin").string(),
                        .running = folder_ / "running"});
  }

  tests::TemporaryFolder folder_;
};

TEST_F(ProgramFileTest, IsFoundByPathAndByName) {
  EXPECT_EQ(begun_as((folder_ / "bin/theseus").string()).path(), folder_ / "bin/theseus");
  EXPECT_EQ(begun_as("theseus").path(), folder_ / "bin/theseus");
}

TEST_F(ProgramFileTest, IsNoOtherUntilAnotherTakesItsPlace) {
  const ProgramFile file = begun_as("theseus");

  const auto before = file.find_other();
  make(folder_ / "bin/theseus", "release 2");
  const auto after = file.find_other();

  EXPECT_FALSE(before);
  EXPECT_TRUE(after);
}

TEST_F(ProgramFileTest, TellsSeveralOthersApart) {
  const ProgramFile file = begun_as("theseus");

  make(folder_ / "bin/theseus", "release 2");
  const auto second = file.find_other();
  make(folder_ / "bin/theseus", "release 3 is longer");
  const auto third = file.find_other();

  EXPECT_NE(second, third);
}

TEST_F(ProgramFileTest, FollowsALinkThatIsMovedToAnotherFile) {
  fs::create_symlink("bin/theseus", folder_ / "theseus");
  const ProgramFile file = begun_as((folder_ / "theseus").string());
  make(folder_ / "bin/theseus-2", "release 2");

  fs::create_symlink("bin/theseus-2", folder_ / "link");
  fs::rename(folder_ / "link", folder_ / "theseus");

  EXPECT_EQ(file.path(), folder_ / "theseus");
  EXPECT_TRUE(file.find_other());
}

TEST_F(ProgramFileTest, IsGoneRatherThanAnotherWhereNothingCanBeExecuted) {
  const ProgramFile file = begun_as("theseus");

  fs::remove(folder_ / "bin/theseus");
  const auto gone = file.find_other();
  std::ofstream(folder_ / "bin/theseus") << "no program";
  const auto unfit = file.find_other();

  EXPECT_FALSE(gone);
  EXPECT_FALSE(unfit);
}

TEST_F(ProgramFileTest, GoesByWhatRunsWhereTheNameIsMadeUp) {
  EXPECT_EQ(begun_as("-theseus-of-the-host").path(), folder_ / "bin/theseus");
  EXPECT_EQ(begun_as("/nowhere/else").path(), folder_ / "bin/theseus");
  EXPECT_EQ(begun_as("").path(), folder_ / "bin/theseus");
}

TEST_F(ProgramFileTest, KnowsTheOldPlaceOfAFileThatWasReplacedBeforeItLooked) {
  const fs::path path = folder_ / "bin/sleep";
  fs::copy_file("/bin/sleep", path);
  tests::ChildProcess child([&path] { return ::execl(path.c_str(), "made-up", "600", nullptr); });
  const fs::path running = "/proc/" + std::to_string(child.pid()) + "/exe";
  for (int i = 0; i < 5000 && !fs::equivalent(running, path); ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }

  make(path, "release 2");
  const ProgramFile file({.name = "made-up", .search_path = "", .running = running});

  EXPECT_EQ(file.path(), path);
  EXPECT_TRUE(file.find_other());
}

}  // namespace
}  // namespace theseus::mcp
