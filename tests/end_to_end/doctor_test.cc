#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>

#include "end_to_end/older_data.h"
#include "end_to_end/program.h"
#include "support/temporary_folder.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::Not;

TEST(Doctor, FindsAllWellInWhatWasJustRemembered) {
  const TemporaryFolder folder;
  run(folder.path(), {"remember", "Anna likes trains", "--tag", "travel"});

  const Ended ended = run(folder.path(), {"doctor"});

  EXPECT_EQ(ended.code, 0) << ended.out;
  EXPECT_THAT(ended.out, HasSubstr("All is well."));
}

TEST(Doctor, FindsAllWellBesideARunningServer) {
  const TemporaryFolder folder;
  RunningServer server(folder.path());
  run(folder.path(), {"remember", "Anna likes trains", "--tag", "travel"});

  const Ended ended = run(folder.path(), {"doctor"});

  EXPECT_EQ(ended.code, 0) << ended.out;
  EXPECT_THAT(ended.out, HasSubstr("in use by serve "));
}

TEST(Doctor, LooksAtDataOfAnOlderFormatAndLeavesItAsItIs) {
  const TemporaryFolder folder;
  make_older_data(folder / "data", {});

  const Ended ended = run(folder / "data", {"doctor"});

  EXPECT_THAT(ended.out, HasSubstr("of format 1"));
  EXPECT_THAT(ended.out, Not(HasSubstr("cannot be checked")));
  EXPECT_EQ(answer_of(folder / "data", {"upgrade", "status"})["stamp"]["format"], 1);
}

TEST(Doctor, SaysWhatIsWrongWhyAndWhatMendsIt) {
  const TemporaryFolder folder;
  run(folder.path(), {"remember", "Anna likes trains"});
  std::ofstream(folder / "admin.key") << "secret\n";
  fs::permissions(folder / "admin.key", fs::perms::others_read, fs::perm_options::add);

  const Ended ended = run(folder.path(), {"doctor"});

  EXPECT_EQ(ended.code, 1);
  EXPECT_THAT(ended.out, HasSubstr("WRONG  keys: Others than its owner"));
  EXPECT_THAT(ended.out, HasSubstr("       why:  Whoever has it"));
  EXPECT_THAT(ended.out, HasSubstr("       mend: chmod 600 " + (folder / "admin.key").string()));
}

TEST(Doctor, AnswersInJson) {
  const TemporaryFolder folder;
  run(folder.path(), {"remember", "Anna likes trains"});

  EXPECT_EQ(answer_of(folder.path(), {"doctor"})["fine"], true);
  EXPECT_EQ(answer_of(folder.path(), {"doctor", "--repair"})["memories"], 0);
}

TEST(Doctor, RepairsNoDataOfAnOlderFormat) {
  const TemporaryFolder folder;
  make_older_data(folder / "data", {});

  const Ended ended = run(folder / "data", {"doctor", "--repair"});

  EXPECT_EQ(ended.code, 3);
  EXPECT_THAT(ended.err, HasSubstr("theseus upgrade run"));
}

TEST(Doctor, IsNotAskedThroughAServer) {
  const TemporaryFolder folder;

  EXPECT_EQ(run(folder.path(), {"doctor", "--url", "http://127.0.0.1:1"}).code, 2);
}

}  // namespace
}  // namespace theseus::tests
