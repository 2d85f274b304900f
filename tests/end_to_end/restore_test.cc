// `theseus backup restore` as an operator runs it, and what clients are told afterwards.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "base/host_name.h"
#include "end_to_end/older_data.h"
#include "end_to_end/program.h"
#include "end_to_end/recorded_data.h"
#include "migrations/program.h"
#include "support/temporary_folder.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using ::testing::AllOf;
using ::testing::HasSubstr;

class RestoreCommandTest : public ::testing::Test {
 protected:
  Ended restore(std::vector<std::string> words) {
    words.insert(words.begin(), {"backup", "restore"});
    return run(folder_.path(), std::move(words));
  }
  /// The position of what was remembered.
  std::int64_t remember(const std::string& text) {
    const json answer = answer_of(folder_.path(), {"remember", text, "--space", "cellar"});
    memory_ = answer.at("memory").at("id").get<std::string>();
    return answer.at("seq").get<std::int64_t>();
  }
  TemporaryFolder folder_;
  std::string memory_;
};

// Data of the first release behind its upgrade, whose snapshot stands for any backup.
class RestoreOfUpgradedTest : public RestoreCommandTest {
 protected:
  RestoreOfUpgradedTest() {
    make_recorded_data(folder_.path());
    EXPECT_EQ(run(folder_.path(), {"upgrade", "run"}).code, 0);
  }

  std::string snapshot() const {
    for (const auto& entry : fs::directory_iterator(folder_ / "snapshots")) {
      if (entry.is_directory()) return entry.path().filename().string();
    }
    return "";
  }
};

// A script that named a backup must not take it for restored.
TEST_F(RestoreCommandTest, EndsWithFiveWhereItOnlyFinishedAnEarlierOne) {
  remember("wine");
  const json backup = answer_of(folder_.path(), {"backup", "create"});
  fs::create_directory(folder_ / "restoring.new");
  fs::copy_file(fs::path(backup.at("folder")) / "theseus.db",
                folder_ / "restoring.new" / "theseus.db");
  std::ofstream(folder_ / "restoring.new" / "whole").flush();
  fs::create_directory(folder_ / "replaced-1");
  fs::rename(folder_ / "theseus.db", folder_ / "replaced-1" / "theseus.db");

  const Ended first = restore({backup.at("name"), "--yes"});
  const Ended again = restore({backup.at("name"), "--yes"});

  EXPECT_EQ(first.code, 5);
  EXPECT_THAT(first.err, HasSubstr("run the command again"));
  EXPECT_EQ(again.code, 0) << again.err;
}

TEST_F(RestoreCommandTest, TakesTheDataBackToAPosition) {
  const std::int64_t kept = remember("wine");
  ASSERT_EQ(run(folder_.path(), {"backup", "create"}).code, 0);
  remember("beer");

  const Ended ended = restore({"--to-seq", std::to_string(kept), "--yes", "--json"});

  ASSERT_EQ(ended.code, 0) << ended.err;
  const json answer = json::parse(ended.out);
  EXPECT_EQ(answer.at("to"), kept);
  EXPECT_EQ(answer.at("undone"), 1);
  EXPECT_TRUE(fs::exists(answer.at("replaced").get<std::string>()));
  EXPECT_THAT(run(folder_.path(), {"list", "--space", "cellar"}).out, HasSubstr("wine"));
  EXPECT_EQ(run(folder_.path(), {"show", memory_, "--space", "cellar"}).code, 4);
}

TEST_F(RestoreCommandTest, TellsEveryClientWhoseCursorWasUndone) {
  const std::int64_t kept = remember("wine");
  ASSERT_EQ(run(folder_.path(), {"backup", "create"}).code, 0);
  const std::string wine = memory_;
  const std::int64_t undone = remember("beer");
  ASSERT_EQ(restore({"--to-seq", std::to_string(kept), "--yes"}).code, 0);
  RunningServer server(folder_.path());
  const auto connection = server.connect();
  const std::string number = std::to_string(undone);

  for (const std::string& path :
       {"journal?after=" + number, "journal?space=cellar&after=" + number,
        "status?min_seq=" + number, "spaces/cellar/memories?min_seq=" + number,
        "spaces/cellar/memories/" + wine + "/history?after=" + number}) {
    const http::Response response = connection->send(get(path));

    EXPECT_EQ(response.status, 410) << path;
    const json problem = json_of(response);
    EXPECT_EQ(problem.at("code"), "history_changed") << path;
    EXPECT_EQ(problem.at("restored_to"), kept) << path;
    EXPECT_EQ(problem.at("continue_after"), undone + 1) << path;
  }
  EXPECT_EQ(connection->send(get("journal?after=" + std::to_string(kept))).status, 200);
  EXPECT_EQ(connection->send(get("journal?after=" + std::to_string(undone + 1))).status, 200);
  const json recalled =
      json_of(connection->send(post("spaces/cellar/recall", {{"query", "wine"}})));
  EXPECT_EQ(recalled.at("results").size(), 1U);
  EXPECT_TRUE(recalled.at("degraded").empty()) << "vectors are made again";
}

TEST_F(RestoreCommandTest, IsRefusedWhileAServerRunsAndNamesIt) {
  RunningServer server(folder_.path());

  const Ended ended = restore({"--yes"});

  EXPECT_EQ(ended.code, 5);
  EXPECT_THAT(ended.err, AllOf(HasSubstr("being used by serv"), HasSubstr("(process "),
                               HasSubstr("Nothing was changed")));
}

// The only way back to an older release once an upgrade is final.
TEST_F(RestoreOfUpgradedTest, KeepsTheFormatOfASnapshotThatIsNamed) {
  remember("wine");
  ASSERT_EQ(run(folder_.path(), {"upgrade", "finalize", "--yes"}).code, 0);

  const Ended asking = restore({snapshot()});
  const Ended ended = restore({snapshot(), "--yes"});

  EXPECT_EQ(asking.code, 2);
  EXPECT_THAT(asking.err, AllOf(HasSubstr("2 later changes"), HasSubstr("stays of format 1")));
  ASSERT_EQ(ended.code, 0) << ended.err;
  const json status = answer_of(folder_.path(), {"upgrade", "status"});
  EXPECT_EQ(status.at("stamp").at("format"), 1);
  EXPECT_EQ(status.at("stamp").at("hold"), 1) << "nothing upgrades it again by itself";
  OtherProcess older(folder_.path(), {.program = first_release()});
  EXPECT_EQ(older.data().access(), upgrade::Access::read_write);
}

// Found by an operator: the next command wrote receipts of an upgrade and a rollback that nobody
// had done, which the restore had needed on its way.
TEST_F(RestoreOfUpgradedTest, LeavesNoReceiptDueOfItsOwnStepsInAnotherFolder) {
  ASSERT_EQ(run(folder_.path(), {"upgrade", "finalize", "--yes"}).code, 0);
  const TemporaryFolder parent;
  const fs::path elsewhere = parent / "data";

  ASSERT_EQ(
      run(elsewhere, {"backup", "restore", (folder_ / "snapshots" / snapshot()).string(), "--yes"})
          .code,
      0);
  const Ended doctor = run(elsewhere, {"doctor"});
  ASSERT_EQ(run(elsewhere, {"upgrade", "run"}).code, 0);

  EXPECT_THAT(doctor.out, HasSubstr("fine   receipts"));
  const json receipts = answer_of(elsewhere, {"receipts", "list"}).at("receipts");
  ASSERT_EQ(receipts.size(), 2U) << receipts.dump(2);
  EXPECT_EQ(receipts[0].at("act"), "restore");
  EXPECT_EQ(receipts[1].at("act"), "upgrade");
  EXPECT_EQ(receipts[1].at("is_late"), false);
}

TEST_F(RestoreOfUpgradedTest, BringsTheNewestBackupToTheFormatOfTheData) {
  ASSERT_EQ(run(folder_.path(), {"upgrade", "finalize", "--yes"}).code, 0);

  ASSERT_EQ(restore({"--yes"}).code, 0);

  const json status = answer_of(folder_.path(), {"upgrade", "status"});
  EXPECT_EQ(status.at("stamp").at("format"), migrations::this_program().format);
  EXPECT_THAT(run(folder_.path(), {"doctor"}).out, HasSubstr("fine   upgrade"))
      << "the snapshot of that upgrade was thrown away with the folder of the restore";
}

TEST_F(RestoreCommandTest, OpensTheNewestBackupWithTheKeyThatBackupsHave) {
  remember("wine");
  ASSERT_EQ(run(folder_.path(), {"backup", "create"}).code, 0);
  remember("beer");
  ASSERT_EQ(run(folder_.path(), {"backup", "create", "--encrypt", "--zstd"}).code, 0);
  fs::remove(folder_ / "theseus.db");
  fs::remove(folder_ / "theseus.db-wal");

  const Ended ended = restore({"--json"});

  ASSERT_EQ(ended.code, 0) << ended.err;
  EXPECT_THAT(run(folder_.path(), {"list", "--space", "cellar"}).out, HasSubstr("beer"));
}

TEST_F(RestoreCommandTest, IsRefusedWhereTheKeyOfTheNewestBackupIsGone) {
  remember("wine");
  ASSERT_EQ(run(folder_.path(), {"backup", "create"}).code, 0);
  ASSERT_EQ(run(folder_.path(), {"backup", "create", "--encrypt"}).code, 0);
  fs::rename(folder_ / "backup.key", folder_ / "kept.key");

  const Ended refused = restore({"--yes"});
  const Ended named = restore({"--yes", "--key-file", (folder_ / "kept.key").string()});

  EXPECT_EQ(refused.code, 3);
  EXPECT_THAT(refused.err, HasSubstr("--key-file"));
  EXPECT_EQ(named.code, 0) << named.err;
}

TEST_F(RestoreCommandTest, LeavesAReceiptThatSaysWhoDidItToWhat) {
  remember("wine");
  ASSERT_EQ(run(folder_.path(), {"backup", "create"}).code, 0);
  ASSERT_EQ(restore({"--yes"}).code, 0);

  const json receipt = answer_of(folder_.path(), {"receipts", "show", "1"});

  EXPECT_EQ(receipt.at("act"), "restore");
  EXPECT_EQ(receipt.at("by").at("host"), base::host_name());
  EXPECT_EQ(receipt.at("from"), receipt.at("to")) << "of this release and format both";
}

TEST_F(RestoreCommandTest, IsDoneAlsoWhereItsReceiptCannotBeWritten) {
  remember("wine");
  ASSERT_EQ(run(folder_.path(), {"backup", "create"}).code, 0);
  fs::remove_all(folder_ / "receipts");
  std::ofstream(folder_ / "receipts") << "in the way";

  const Ended ended = restore({"--yes", "--json"});

  EXPECT_EQ(ended.code, 0);
  EXPECT_EQ(json::parse(ended.out).at("undone"), 0);
  EXPECT_THAT(ended.err, HasSubstr("The receipt cannot be written"));
}

TEST_F(RestoreCommandTest, UnderstandsTimesAndSaysWhatItDoesNot) {
  remember("wine");
  ASSERT_EQ(run(folder_.path(), {"backup", "create"}).code, 0);
  EXPECT_EQ(restore({"--to-time", "yesterday", "--yes"}).code, 2);
  EXPECT_EQ(restore({"--to-time", "2026-01-01T00:00:00Z", "--to-seq", "3", "--yes"}).code, 2);
  const Ended early = restore({"--to-time", "1999-01-01T00:00:00Z", "--yes"});
  EXPECT_EQ(early.code, 3);
  EXPECT_THAT(early.err, HasSubstr("there was nothing yet"));
  const Ended late = restore({"--to-seq", "100000", "--yes"});
  EXPECT_EQ(late.code, 3);
  EXPECT_THAT(late.err, HasSubstr("the journal goes from 1 to"));
}

TEST_F(RestoreOfUpgradedTest, RefusesASnapshotThatWasAltered) {
  const fs::path database = folder_ / "snapshots" / snapshot() / "theseus.db";
  std::fstream file(database, std::ios::in | std::ios::out | std::ios::binary);
  file.seekp(5000);
  file << "altered";
  file.close();

  const Ended ended = restore({snapshot(), "--yes"});

  EXPECT_EQ(ended.code, 3);
  EXPECT_THAT(ended.err, HasSubstr("checksum"));
  EXPECT_EQ(run(folder_.path(), {"status"}).code, 0) << "the data is as it was";
}

}  // namespace
}  // namespace theseus::tests
