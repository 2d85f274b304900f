#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>

#include "end_to_end/older_data.h"
#include "end_to_end/program.h"
#include "support/temporary_folder.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
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

// Data of which one memory was erased while a file of somebody's held it too: what ended before
// that was gone has searched in vain, and whoever comes later does not know the text.
class ScrubTest : public ::testing::Test {
 protected:
  ScrubTest() {
    const json kept = answer_of(folder_.path(), {"remember", kErased});
    std::ofstream(folder_ / "note.txt") << kErased;
    const std::string id = kept.at("memory").at("id");
    EXPECT_EQ(run(folder_.path(), {"erase", id, "--yes"}).code, 0);
    fs::remove(folder_ / "note.txt");
  }

  bool is_in_files() const {
    for (const auto& entry : fs::recursive_directory_iterator(folder_.path())) {
      if (!entry.is_regular_file()) continue;
      std::ifstream file(entry.path(), std::ios::binary);
      const std::string bytes{std::istreambuf_iterator<char>(file), {}};
      if (bytes.find(kErased) != std::string::npos) return true;
    }
    return false;
  }

  static constexpr const char* kErased = "Anna's brother keeps bees in Zell";
  TemporaryFolder folder_;
};

TEST_F(ScrubTest, DoesNothingWhereNobodyCanBeAsked) {
  const Ended ended = run(folder_.path(), {"doctor", "--scrub"});

  EXPECT_EQ(ended.code, 2);
  EXPECT_THAT(ended.err, HasSubstr("writes wait for"));
  EXPECT_THAT(ended.err, HasSubstr("Run the same with --yes"));
  EXPECT_THAT(run(folder_.path(), {"doctor"}).out, HasSubstr("1 erases are not scrubbed"));
}

TEST_F(ScrubTest, LeavesNothingOfWhatWasErased) {
  const Ended ended = run(folder_.path(), {"doctor", "--scrub", "--yes"});

  EXPECT_EQ(ended.code, 0) << ended.err;
  EXPECT_THAT(ended.err, HasSubstr("writes wait for"));
  EXPECT_THAT(ended.out, HasSubstr("Nothing of 1 erases that waited"));
  EXPECT_FALSE(is_in_files());
  EXPECT_THAT(run(folder_.path(), {"doctor"}).out, HasSubstr("All is well."));
}

TEST(Doctor, IsNotAskedThroughAServer) {
  const TemporaryFolder folder;

  EXPECT_EQ(run(folder.path(), {"doctor", "--url", "http://127.0.0.1:1"}).code, 2);
}

}  // namespace
}  // namespace theseus::tests
