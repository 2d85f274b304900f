#include "upgrade/creation.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/bytes.h"
#include "support/temporary_folder.h"
#include "upgrade/data_set.h"
#include "upgrade/ledger.h"
#include "upgrade/testing/sample_program.h"

namespace theseus::upgrade {
namespace {

using ::testing::SizeIs;

struct Runner : ::testing::Test {
  tests::TemporaryFolder folder;
  testing::Opener opener;
  std::unique_ptr<DataSet> data = opener.open(folder.path());
};

TEST_F(Runner, WritesTheFirstLedgerRow) {
  data->database().read([&](storage::Transaction& transaction) {
    auto rows = transaction.query(R"sql(
      SELECT number, upgrade, step, stage, time, instance, release, checksum, structure, detail
      FROM ledger ORDER BY number
    )sql");
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows.integer(0), 1);
    EXPECT_EQ(rows.integer(1), 1);
    EXPECT_EQ(rows.integer(2), 1);
    EXPECT_EQ(rows.text(3), "finalized");
    EXPECT_LE(rows.time(4), opener.clock.now());
    EXPECT_EQ(rows.id(5), data->instance());
    EXPECT_EQ(rows.text(6), "0.1.0");
    EXPECT_EQ(base::to_hex(rows.blob(7)), testing::sample_program().catalog[0].checksum.sqlite);
    EXPECT_EQ(rows.text(8), transaction.structure());
    EXPECT_TRUE(rows.is_null(9));
    EXPECT_FALSE(rows.next());
  });
}

TEST_F(Runner, MakesTheTablesOfTheEngineEmptyButForWhatItRecords) {
  data->database().read([&](storage::Transaction& transaction) {
    auto rows = transaction.query(R"sql(
      SELECT (SELECT count(*) FROM stamp), (SELECT count(*) FROM ledger),
        (SELECT count(*) FROM progress), (SELECT count(*) FROM set_aside),
        (SELECT count(*) FROM kept_aside), (SELECT count(*) FROM instances),
        (SELECT count(*) FROM upgrade_lock)
    )sql");
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows.integer(0), 1);
    EXPECT_EQ(rows.integer(1), 1);
    EXPECT_EQ(rows.integer(2) + rows.integer(3) + rows.integer(4), 0);
    EXPECT_EQ(rows.integer(5), 1);
    EXPECT_EQ(rows.integer(6), 0);
  });
}

TEST_F(Runner, AdmitsTheInstanceThatMadeTheData) {
  data->database().read([&](storage::Transaction& transaction) {
    EXPECT_EQ(find_standing(transaction, data->instance()), Standing::admitted);
    EXPECT_THAT(list_checksums(transaction), SizeIs(1));
    EXPECT_EQ(find_newest_release(transaction), "0.1.0");
  });
}

}  // namespace
}  // namespace theseus::upgrade
