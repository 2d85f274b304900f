#include "upgrade/instance.h"

#include <gtest/gtest.h>

#include <chrono>

#include "base/error.h"
#include "support/temporary_folder.h"
#include "upgrade/data_set.h"
#include "upgrade/testing/sample_program.h"

namespace theseus::upgrade {
namespace {

using testing::Opener;
using testing::write_note;

struct InstanceTest : ::testing::Test {
  tests::TemporaryFolder folder;
  Opener opener;
  // Made the data, and so stands in the ledger.
  std::unique_ptr<DataSet> maker = opener.open(folder.path());

  /// Of a process that has written and ended in good order.
  base::Id ended_writer() {
    const auto data = opener.open(folder.path());
    write_note(data->database(), "note");
    data->close();
    return data->instance();
  }

  void set_ended(const base::Id& id, std::chrono::hours ago) {
    maker->database().write([&](storage::Transaction& transaction) {
      transaction.execute("UPDATE instances SET ended = $2 WHERE id = $1",
                          {id, opener.clock.now() - ago});
      return storage::Ending::commit;
    });
  }

  void add_ended(storage::Transaction& transaction, const base::Id& id, std::chrono::hours ago) {
    admit(transaction, {.id = id, .release = "0.1.0", .format = 1, .role = "mcp", .host = "h"});
    end(transaction, id, opener.clock.now() - ago);
  }

  void begin_another() { write_note(opener.open(folder.path())->database(), "first write"); }

  Standing standing_of(const base::Id& id) {
    Standing standing = Standing::absent;
    maker->database().read(
        [&](storage::Transaction& transaction) { standing = find_standing(transaction, id); });
    return standing;
  }
};

TEST_F(InstanceTest, ThatDiedIsMarkedByTheNextProcessThatWrites) {
  auto killed = opener.open(folder.path());
  write_note(killed->database(), "last words");
  const base::Id id = killed->instance();
  killed.reset();

  begin_another();

  EXPECT_EQ(standing_of(id), Standing::ended);
}

// Who only reads deletes the file, by which the next writer once knew the dead.
TEST_F(InstanceTest, ThatDiedIsMarkedAlsoWhereAReaderCameFirst) {
  auto killed = opener.open(folder.path());
  write_note(killed->database(), "last words");
  const base::Id id = killed->instance();
  killed.reset();
  opener.open(folder.path())->close();

  begin_another();

  EXPECT_EQ(standing_of(id), Standing::ended);
}

TEST_F(InstanceTest, ThatLivesIsLeftAlone) {
  const auto living = opener.open(folder.path());
  write_note(living->database(), "before");

  begin_another();

  EXPECT_EQ(standing_of(living->instance()), Standing::admitted);
  write_note(living->database(), "behind");
}

TEST_F(InstanceTest, ThatEndedLongAgoLosesItsRow) {
  const base::Id old = ended_writer();
  const base::Id recent = ended_writer();
  set_ended(old, std::chrono::days(7) + std::chrono::hours(1));
  set_ended(recent, std::chrono::days(6));

  begin_another();

  EXPECT_EQ(standing_of(old), Standing::absent);
  EXPECT_EQ(standing_of(recent), Standing::ended);
}

TEST_F(InstanceTest, ThatTheLedgerNamesKeepsItsRow) {
  const base::Id id = maker->instance();
  maker->close();
  maker = opener.open(folder.path());
  set_ended(id, std::chrono::days(1000));

  begin_another();

  EXPECT_EQ(standing_of(id), Standing::ended);
}

TEST_F(InstanceTest, ThatTheUpgradeLockNamesKeepsItsRow) {
  const base::Id id = ended_writer();
  set_ended(id, std::chrono::days(1000));
  maker->database().write([&](storage::Transaction& transaction) {
    transaction.execute("INSERT INTO upgrade_lock (one, instance, since) VALUES (1, $1, 0)", {id});
    return storage::Ending::commit;
  });

  begin_another();

  EXPECT_EQ(standing_of(id), Standing::ended);
}

// It has not written yet, so who ended it made its row.
TEST_F(InstanceTest, ThatWasEndedAndStillLivesKeepsItsRowHoweverOld) {
  const auto stopped = opener.open(folder.path());
  maker->database().write([&](storage::Transaction& transaction) {
    add_ended(transaction, stopped->instance(), std::chrono::days(8));
    return storage::Ending::commit;
  });

  begin_another();

  EXPECT_EQ(standing_of(stopped->instance()), Standing::ended);
  EXPECT_THROW(write_note(stopped->database(), "hours later"), base::Error);
}

TEST_F(InstanceTest, ThatEndedBeforeAThousandOthersLosesItsRow) {
  const base::Id first = ended_writer();
  const base::Id second = ended_writer();
  set_ended(first, std::chrono::hours(2));
  set_ended(second, std::chrono::hours(1));
  maker->database().write([&](storage::Transaction& transaction) {
    for (int i = 0; i < 999; ++i) {
      add_ended(transaction, opener.ids.next(), std::chrono::hours(0));
    }
    return storage::Ending::commit;
  });

  begin_another();

  EXPECT_EQ(standing_of(first), Standing::absent);
  EXPECT_EQ(standing_of(second), Standing::ended);
}

}  // namespace
}  // namespace theseus::upgrade
