// `theseus backup erase-from` as an operator runs it, beside a server and without one.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "end_to_end/program.h"
#include "support/temporary_folder.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::Not;

const std::string kSecret = "the lanterns under the seventh pier";

std::string bytes_of_file(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

class EraseFromCommandTest : public ::testing::Test {
 protected:
  /// The name of a backup that holds what was erased since.
  std::string back_up_and_erase() {
    const json remembered = answer_of(folder_.path(), {"remember", kSecret});
    const std::string id = remembered.at("memory").at("id").get<std::string>();
    const json made = answer_of(folder_.path(), {"backup", "create"});
    EXPECT_EQ(run(folder_.path(), {"erase", id, "--yes"}).code, 0);
    return made.at("name").get<std::string>();
  }
  TemporaryFolder folder_;
};

TEST_F(EraseFromCommandTest, TakesWhatWasErasedOutOfTheBackupBesideAServer) {
  RunningServer server(folder_.path());
  const std::string old = back_up_and_erase();

  const json answer = answer_of(folder_.path(), {"backup", "erase-from", "--all", "--yes"});

  ASSERT_EQ(answer.at("rewritten").size(), 1U);
  const json& rewritten = answer.at("rewritten").at(0);
  EXPECT_EQ(rewritten.at("replaced"), old);
  EXPECT_EQ(rewritten.at("backup").at("name"), old + "-2");
  EXPECT_EQ(answer.at("left"), json::array());
  const fs::path folder = rewritten.at("backup").at("folder").get<std::string>();
  EXPECT_THAT(bytes_of_file(folder / "theseus.db"), Not(HasSubstr(kSecret)));
  EXPECT_FALSE(fs::exists(folder_ / "backups" / old));
  EXPECT_EQ(run(folder_.path(), {"backup", "verify", "--all"}).code, 0);
  EXPECT_EQ(run(folder_.path(), {"backup", "drill"}).code, 0);
  EXPECT_EQ(server.stop(), 0);
  EXPECT_EQ(run(folder_.path(), {"backup", "restore", "--yes"}).code, 0);
}

TEST_F(EraseFromCommandTest, IsNotNeededForABackupThatEndsBeforeTheMemoryCame) {
  const std::string old = back_up_and_erase();
  const json later = answer_of(folder_.path(), {"remember", "the anchor"});
  const json again = answer_of(folder_.path(), {"remember", kSecret});
  const auto erase = [this](const json& remembered) {
    const std::string id = remembered.at("memory").at("id").get<std::string>();
    return answer_of(folder_.path(), {"erase", id, "--yes"}).at("older_copies");
  };

  const json before = erase(later);
  answer_of(folder_.path(), {"backup", "create"});
  const json between = erase(again);

  EXPECT_EQ(before, json::array());
  ASSERT_EQ(between.size(), 1U);
  EXPECT_NE(between.at(0).at("name"), old);
}

TEST_F(EraseFromCommandTest, AsksAndDoesNothingWhereNobodyAnswers) {
  const std::string old = back_up_and_erase();

  const Ended unanswered = run(folder_.path(), {"backup", "erase-from", "--all"});
  const Ended unnamed = run(folder_.path(), {"backup", "erase-from"});

  EXPECT_EQ(unanswered.code, 2);
  EXPECT_THAT(unanswered.err, HasSubstr("Run the same with --yes"));
  EXPECT_EQ(unnamed.code, 2);
  EXPECT_THAT(unnamed.err, HasSubstr("Name one backup, or --all"));
  EXPECT_TRUE(fs::exists(folder_ / "backups" / old));
}

TEST_F(EraseFromCommandTest, EndsWithOneWhereABackupIsLeftThatMayHoldIt) {
  const std::string old = back_up_and_erase();
  fs::resize_file(folder_ / "backups" / old / "theseus.db", 5000);

  const Ended ended = run(folder_.path(), {"backup", "erase-from", "--all", "--yes"});

  EXPECT_EQ(ended.code, 1);
  EXPECT_THAT(ended.err, HasSubstr("is no whole backup"));
}

}  // namespace
}  // namespace theseus::tests
