#include <gtest/gtest.h>

#include <chrono>
#include <nlohmann/json.hpp>
#include <thread>
#include <vector>

#include "app/testing/older_folder.h"
#include "app/upgrade_worker.h"
#include "migrations/program.h"
#include "receipts/chain_check.h"
#include "receipts/due_receipts.h"
#include "receipts/receipt_file.h"

namespace theseus::app {
namespace {

using nlohmann::json;

class UpgradeReceiptsTest : public ::testing::Test {
 protected:
  receipts::DueReceipts due(upgrade::DataSet& data) {
    return receipts::DueReceipts({.data = data,
                                  .program = migrations::this_program(),
                                  .folder = folder_.path(),
                                  .role = "test",
                                  .clock = clock_});
  }

  receipts::ChainReport chain() const {
    return receipts::check_chain({.receipts = folder_.path() / receipts::kReceiptsName});
  }

  json receipt(std::size_t number) const { return json::parse(chain().links.at(number - 1).text); }

  // Up to the open window; the process lives until the result goes.
  std::unique_ptr<upgrade::DataSet> upgraded() {
    auto data = folder_.open();
    EXPECT_TRUE(data->upgrader().expand({.to = migrations::this_program().format}));
    EXPECT_TRUE(data->upgrader().carry({}));
    return data;
  }

  testing::OlderFolder folder_;
  base::SystemClock clock_;
};

TEST_F(UpgradeReceiptsTest, TellsOfAnUpgradeWithItsPlanAndWhatItBeganFrom) {
  const auto data = upgraded();

  EXPECT_EQ(due(*data).write().size(), 1U);

  const json said = receipt(1);
  EXPECT_EQ(said["act"], "upgrade");
  EXPECT_EQ(said["outcome"], "done");
  EXPECT_EQ(said["from"], json({{"format", 1}, {"release", "0.1.0"}}));
  EXPECT_EQ(said["to"]["format"], migrations::this_program().format);
  EXPECT_EQ(said["late_by"], nullptr);
  EXPECT_EQ(said["by"]["instance"], base::format_id(data->instance()));
  EXPECT_EQ(said["before"]["journal_head"], said["after"]["journal_head"]);
  EXPECT_TRUE(said["times"]["estimated_ms"].is_number());
  EXPECT_EQ(said["details"]["plan"]["from"], 1);
  EXPECT_EQ(said["plan_sha256"], receipts::checksum_of(said["details"]["plan"].dump()));
}

TEST_F(UpgradeReceiptsTest, WritesNoneTwice) {
  const auto data = upgraded();
  due(*data).write();

  EXPECT_TRUE(due(*data).write().empty());
  EXPECT_EQ(chain().links.size(), 1U);
}

TEST_F(UpgradeReceiptsTest, TellsOfTheEndOfAWindow) {
  const auto data = upgraded();
  receipts::DueReceipts receipts = due(*data);
  receipts.write();
  receipts.note_before();
  EXPECT_TRUE(data->upgrader().finalize({.accepts = true}));

  EXPECT_EQ(receipts.write().size(), 1U);

  EXPECT_EQ(receipt(2)["act"], "finalize");
  EXPECT_EQ(receipt(2)["before"], receipt(2)["after"]);
  EXPECT_TRUE(chain().holds());
}

TEST_F(UpgradeReceiptsTest, TellsOfARollbackOnDataThatThisReleaseServesNoMore) {
  const auto data = upgraded();
  receipts::DueReceipts receipts = due(*data);
  receipts.write();
  EXPECT_TRUE(data->upgrader().roll_back({}));

  EXPECT_EQ(receipts.write().size(), 1U);

  EXPECT_EQ(receipt(2)["act"], "rollback");
  EXPECT_EQ(receipt(2)["to"], json({{"format", 1}, {"release", "0.1.0"}}));
}

TEST_F(UpgradeReceiptsTest, IsWrittenByTheNextProcessWhereTheOneThatUpgradedDied) {
  const std::string dead = base::format_id(upgraded()->instance());
  const auto data = folder_.open();

  EXPECT_EQ(due(*data).write().size(), 1U);

  EXPECT_EQ(receipt(1)["by"]["instance"], dead);
  EXPECT_EQ(receipt(1)["late_by"]["instance"], base::format_id(data->instance()));
  EXPECT_TRUE(receipt(1)["before"].is_object());
  EXPECT_TRUE(receipt(1)["after"].is_null());
}

TEST_F(UpgradeReceiptsTest, IsLeftToTheProcessThatUpgradedWhileItLives) {
  const auto other = upgraded();
  const auto data = folder_.open();

  EXPECT_TRUE(due(*data).write().empty());
  EXPECT_EQ(due(*other).write().size(), 1U);
}

TEST_F(UpgradeReceiptsTest, AreNotWrittenForTheMakingOfData) {
  const auto data = folder_.open();

  EXPECT_TRUE(due(*data).write().empty());
}

TEST_F(UpgradeReceiptsTest, AreNotWrittenForTheStepsOfARestore) {
  upgraded();
  const auto data = folder_.open();
  data->database().write([](storage::Transaction& transaction) {
    transaction.execute("UPDATE instances SET role = 'restore'");
    return storage::Ending::commit;
  });

  EXPECT_TRUE(due(*data).write().empty());
}

TEST_F(UpgradeReceiptsTest, AreWrittenByTheWorkerOfAServer) {
  folder_.upgrade();
  const auto data = folder_.open();
  receipts::DueReceipts receipts = due(*data);
  {
    const UpgradeWorker worker({.data = *data, .clock = clock_, .receipts = &receipts});
    while (chain().links.empty()) std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }

  EXPECT_EQ(receipt(1)["act"], "upgrade");
}

// Whoever restored could not write it, or died before.
TEST_F(UpgradeReceiptsTest, TellsOfTheNewestRestoreThatHasNoReceipt) {
  due(*upgraded()).write();
  const auto data = folder_.open();
  data->database().write([](storage::Transaction& transaction) {
    transaction.execute(
        "INSERT INTO journal (seq, time, kind) VALUES (1000, 0, 'restore_data'), "
        "(1001, 0, 'restore_data')");
    return storage::Ending::commit;
  });

  EXPECT_EQ(due(*data).write().size(), 1U);
  EXPECT_EQ(due(*data).write().size(), 0U);

  const json said = receipt(2);
  EXPECT_EQ(said["act"], "restore");
  EXPECT_EQ(said["details"]["restored_at"], 1001);
  EXPECT_EQ(said["late_by"]["role"], "test");
  EXPECT_TRUE(chain().holds());
}

}  // namespace
}  // namespace theseus::app
