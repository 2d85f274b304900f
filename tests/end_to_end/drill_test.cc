#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

#include "end_to_end/older_data.h"
#include "end_to_end/program.h"
#include "migrations/program.h"
#include "support/temporary_folder.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class DrillTest : public ::testing::Test {
 protected:
  DrillTest() {
    remember("Anna takes the night train to Vienna");
    remember("The boiler is serviced in October");
    remember("Passwords are kept in the safe behind the atlas");
  }

  Ended run(std::vector<std::string> words) { return tests::run(folder_.path(), std::move(words)); }
  json answer(std::vector<std::string> words) {
    return answer_of(folder_.path(), std::move(words));
  }
  void remember(const std::string& text) { answer({"remember", text}); }
  fs::path back_up() { return answer({"backup", "create"}).at("folder").get<std::string>(); }
  fs::path backups() const { return folder_ / "backups"; }

  std::vector<std::string> left_in(const fs::path& folder) const {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) {
      const std::string name = entry.path().filename();
      if (name.starts_with("theseus-unpacked-")) names.push_back(name);
    }
    return names;
  }

  TemporaryFolder folder_;
};

void change_a_byte(const fs::path& file) {
  std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
  stream.seekp(5000);
  stream.put('\x7f');
}

TEST_F(DrillTest, FindsEveryMemoryOfTheNewestBackupAndLeavesNothingOfTheCopy) {
  const fs::path backup = back_up();

  const json drill = answer({"backup", "drill"});

  EXPECT_EQ(drill.at("backup"), backup.filename().string());
  EXPECT_EQ(drill.at("holds"), true);
  EXPECT_EQ(drill.at("memories"), 3);
  EXPECT_EQ(drill.at("recalls").at("asked"), 3);
  EXPECT_EQ(drill.at("recalls").at("found"), 3);
  EXPECT_EQ(drill.at("recalls").at("live"), json({{"asked", 3}, {"same", 3}, {"unchanged", true}}));
  EXPECT_THAT(left_in(backups()), IsEmpty());
}

TEST_F(DrillTest, IsShownByStatusAndLeavesAReceipt) {
  back_up();
  const json before = answer({"status"}).at("backup").at("drill");

  const json drill = answer({"backup", "drill"});
  const json after = answer({"status"}).at("backup").at("drill");

  EXPECT_EQ(before, nullptr);
  EXPECT_EQ(after.at("time"), drill.at("time"));
  EXPECT_EQ(after.at("holds"), true);
  EXPECT_EQ(after.at("backup"), drill.at("backup"));
  std::ifstream receipt(folder_ / "receipts" / "00000001.receipt");
  const std::string text((std::istreambuf_iterator<char>(receipt)), {});
  EXPECT_THAT(text, HasSubstr("\"drill\""));
  EXPECT_THAT(text, HasSubstr(drill.at("backup").get<std::string>()));
}

TEST_F(DrillTest, LeavesItsReceiptAlsoWhereNothingCanBeKeptBesideTheBackups) {
  back_up();
  fs::create_directory(backups() / "drill.json");

  const Ended ended = run({"backup", "drill"});

  EXPECT_NE(ended.code, 0);
  EXPECT_THAT(ended.err, HasSubstr("drill.json"));
  EXPECT_TRUE(fs::exists(folder_ / "receipts" / "00000001.receipt"));
}

TEST_F(DrillTest, SaysOfChangedDataHowManyAnswersAreStillTheSameAndHoldsNothingAgainstIt) {
  back_up();
  remember("Anna takes the night train to Rome");

  const json drill = answer({"backup", "drill"});

  EXPECT_EQ(drill.at("holds"), true);
  EXPECT_EQ(drill.at("recalls").at("live").at("unchanged"), false);
  EXPECT_EQ(drill.at("recalls").at("live").at("asked"), 3);
}

TEST_F(DrillTest, AsksARunningServerOfTheData) {
  back_up();
  RunningServer server(folder_.path());

  const json drill = answer({"backup", "drill"});

  EXPECT_EQ(drill.at("recalls").at("live").at("same"), 3);
  EXPECT_EQ(server.stop(), 0);
}

TEST_F(DrillTest, EndsWithOneWhereTheBackupIsDamagedAndTheFactIsKept) {
  const fs::path backup = back_up();
  change_a_byte(backup / "theseus.db");

  const Ended ended = run({"backup", "drill"});

  EXPECT_EQ(ended.code, 1);
  EXPECT_THAT(ended.err, HasSubstr("is not what was taken"));
  EXPECT_THAT(ended.err, HasSubstr("theseus backup create"));
  EXPECT_EQ(answer({"status"}).at("backup").at("drill").at("holds"), false);
  EXPECT_THAT(left_in(backups()), IsEmpty());
}

TEST_F(DrillTest, SaysWhereThereIsNoBackup) {
  const Ended ended = run({"backup", "drill"});

  EXPECT_EQ(ended.code, 4);
  EXPECT_THAT(ended.err, HasSubstr("There is no backup"));
  EXPECT_THAT(ended.err, HasSubstr("theseus backup create --data " + folder_.path().string()));
}

TEST_F(DrillTest, OpensEncryptedBackupsInTheDataFolderAlone) {
  answer({"backup", "create", "--encrypt", "--zstd"});
  const TemporaryFolder elsewhere;

  const json drill = answer({"backup", "drill"});
  fs::rename(folder_ / "backup.key", elsewhere / "backup.key");
  const Ended without_key = run({"backup", "drill"});

  EXPECT_EQ(drill.at("recalls").at("found"), 3);
  EXPECT_EQ(without_key.code, 3);
  EXPECT_THAT(without_key.err, HasSubstr("--key-file"));
  EXPECT_THAT(left_in(folder_.path()), IsEmpty());
}

TEST_F(DrillTest, TriesABackupWhoseDataIsGone) {
  const fs::path backup = back_up();
  const TemporaryFolder elsewhere;
  fs::rename(backup, elsewhere / "kept");
  const TemporaryFolder empty;

  const Ended ended =
      tests::run(empty.path(), {"backup", "drill", (elsewhere / "kept").string(), "--json"});

  EXPECT_EQ(ended.code, 0) << ended.err;
  const json drill = json::parse(ended.out);
  EXPECT_EQ(drill.at("recalls").at("found"), 3);
  EXPECT_EQ(drill.at("recalls").at("live"), nullptr);
}

TEST_F(DrillTest, TakesAwayWhatADeadDrillHasLeft) {
  back_up();
  fs::create_directories(backups() / "theseus-unpacked-dead01" / "data");
  std::ofstream(backups() / "theseus-unpacked-dead01" / "lock").flush();

  answer({"backup", "drill"});

  EXPECT_THAT(left_in(backups()), IsEmpty());
}

TEST(DrillOfOlderData, UpgradesItsCopyAlone) {
  const TemporaryFolder folder;
  make_older_data(folder.path(), {});
  answer_of(folder.path(), {"backup", "create"});

  const json drill = answer_of(folder.path(), {"backup", "drill"});

  EXPECT_EQ(drill.at("holds"), true);
  EXPECT_EQ(drill.at("format"), 1);
  EXPECT_EQ(answer_of(folder.path(), {"upgrade", "status"}).at("stamp").at("format"), 1);
}

}  // namespace
}  // namespace theseus::tests
