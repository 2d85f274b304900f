#include "upgrade/guarded_database.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <future>
#include <string>
#include <vector>

#include "base/error.h"
#include "storage/sqlite/sqlite_database.h"
#include "storage/sqlite/sqlite_file.h"
#include "support/stored_bytes.h"
#include "support/temporary_folder.h"
#include "upgrade/data_set.h"
#include "upgrade/testing/sample_program.h"

namespace theseus::upgrade {
namespace {

using testing::count_notes;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::Opener;
using testing::write_note;

struct GuardedDatabaseTest : ::testing::Test {
  tests::TemporaryFolder folder;
  Opener opener;
  std::vector<Access> told;
  std::unique_ptr<DataSet> data = open_telling();
  std::unique_ptr<DataSet> other = opener.open(folder.path());

  std::unique_ptr<DataSet> open_telling() {
    OpenOptions options = opener.options(folder.path());
    options.on_access_change = [this](Access access, const std::string&) {
      told.push_back(access);
    };
    return std::move(*DataSet::open(testing::sample_program(), options));
  }

  // As a newer release does from beside, whom no guard of this format holds.
  void raise(std::int64_t oldest_reader, std::int64_t oldest_writer) {
    storage::Turnstile turnstile(folder.path());
    turnstile.hold_open_shared();
    const auto database =
        storage::open_sqlite({.file = folder / storage::kDatabaseName}, turnstile);
    database->write([&](storage::Transaction& transaction) {
      testing::raise_stamp(transaction, oldest_reader, oldest_writer);
      return storage::Ending::commit;
    });
  }

  void run(std::string_view sql, storage::Parameters parameters = {}) {
    other->database().write([&](storage::Transaction& transaction) {
      transaction.execute(sql, parameters);
      return storage::Ending::commit;
    });
  }

  base::ErrorKind kind_of_write() {
    try {
      write_note(data->database(), "late");
    } catch (const base::Error& error) {
      return error.kind();
    }
    ADD_FAILURE() << "the write went through";
    return base::ErrorKind::internal;
  }

  std::int64_t notes_in_the_file() { return count_notes(other->database()); }
};

TEST_F(GuardedDatabaseTest, GoesOnUnderAnEpochThatLetsIt) {
  raise(1, 1);

  write_note(data->database(), "one");

  EXPECT_EQ(count_notes(data->database()), 1);
  EXPECT_EQ(data->access(), Access::read_write);
  EXPECT_EQ(data->stamp().epoch, 2);
  EXPECT_EQ(data->stamp().format, 9);
  EXPECT_THAT(told, IsEmpty());
}

TEST_F(GuardedDatabaseTest, RefusesToWriteWhatItMayOnlyRead) {
  raise(1, 2);

  EXPECT_EQ(kind_of_write(), base::ErrorKind::read_only);
  EXPECT_EQ(count_notes(data->database()), 0);
  EXPECT_EQ(data->access(), Access::read_only);
  EXPECT_THAT(data->reason(), HasSubstr("release 0.9.0 does"));
  EXPECT_THAT(told, ElementsAre(Access::read_only));
}

TEST_F(GuardedDatabaseTest, NoticesTheEpochInItsNextRead) {
  ASSERT_EQ(count_notes(data->database()), 0);
  raise(1, 2);

  EXPECT_EQ(count_notes(data->database()), 0);

  EXPECT_EQ(data->access(), Access::read_only);
}

TEST_F(GuardedDatabaseTest, WritesAgainWhenTheNewerReleaseIsRolledBack) {
  raise(1, 2);
  ASSERT_EQ(kind_of_write(), base::ErrorKind::read_only);

  raise(1, 1);

  EXPECT_EQ(count_notes(data->database()), 0);
  write_note(data->database(), "again");
  EXPECT_THAT(told, ElementsAre(Access::read_only, Access::read_write));
}

TEST_F(GuardedDatabaseTest, NeitherReadsNorWritesWhatWasTaken) {
  raise(2, 2);

  EXPECT_THROW(count_notes(data->database()), base::Error);
  EXPECT_EQ(kind_of_write(), base::ErrorKind::newer_format);
  EXPECT_THROW(count_notes(data->database()), base::Error);
  EXPECT_THAT(told, ElementsAre(Access::refused));
}

TEST_F(GuardedDatabaseTest, DoesNotRunTheWorkOfAReadThatIsRefused) {
  raise(2, 2);
  bool has_run = false;

  EXPECT_THROW(data->database().read([&](storage::Transaction&) { has_run = true; }), base::Error);

  EXPECT_FALSE(has_run);
}

TEST_F(GuardedDatabaseTest, FailsAWriteOfAnEndedProcess) {
  write_note(data->database(), "in time");
  run(R"sql(UPDATE instances SET ended = 1 WHERE id = $1)sql", {data->instance()});

  EXPECT_EQ(kind_of_write(), base::ErrorKind::newer_format);
  EXPECT_EQ(notes_in_the_file(), 1);
  EXPECT_THAT(told, ElementsAre(Access::refused));
  EXPECT_THAT(data->reason(), HasSubstr("ended it"));
}

TEST_F(GuardedDatabaseTest, FailsAWriteOfAProcessWhoseRowIsGone) {
  write_note(data->database(), "in time");
  run(R"sql(DELETE FROM instances WHERE id = $1)sql", {data->instance()});

  EXPECT_EQ(kind_of_write(), base::ErrorKind::newer_format);
  EXPECT_EQ(notes_in_the_file(), 1);
}

TEST_F(GuardedDatabaseTest, MakesTheRowOfAProcessWithItsFirstWrite) {
  const auto rows_of_other = [&] {
    std::int64_t rows = 0;
    data->database().read([&](storage::Transaction& transaction) {
      rows = find_standing(transaction, other->instance()) == Standing::admitted ? 1 : 0;
    });
    return rows;
  };

  EXPECT_EQ(count_notes(other->database()), 0);
  EXPECT_EQ(rows_of_other(), 0);
  write_note(other->database(), "first");
  EXPECT_EQ(rows_of_other(), 1);
}

TEST_F(GuardedDatabaseTest, MakesTheRowAnewWhenTheFirstWriteWasUndone) {
  other->database().write([](storage::Transaction&) { return storage::Ending::roll_back; });
  EXPECT_THROW(other->database().write([](storage::Transaction&) -> storage::Ending {
    throw std::runtime_error("changed its mind");
  }),
               std::runtime_error);

  write_note(other->database(), "kept");

  EXPECT_EQ(notes_in_the_file(), 1);
}

TEST_F(GuardedDatabaseTest, MarksTheRowAtAnEndInGoodOrder) {
  write_note(other->database(), "last");
  const base::Id id = other->instance();

  other->close();

  data->database().read([&](storage::Transaction& transaction) {
    EXPECT_EQ(find_standing(transaction, id), Standing::ended);
  });
}

// A process that recalled once and is idle hears nothing of a finalize.
TEST_F(GuardedDatabaseTest, MovesNothingIntoTheFileAtItsEndOnceItMayOnlyRead) {
  ASSERT_EQ(count_notes(other->database()), 0);
  raise(1, 2);
  const std::string before = tests::stored_bytes(folder / storage::kDatabaseName);

  other->close();

  EXPECT_EQ(tests::stored_bytes(folder / storage::kDatabaseName), before);
}

// Two threads that meet two raises once told them in the wrong order, and a server that could write
// again said for ever that it could not.
TEST_F(GuardedDatabaseTest, TellsTheLaterOfTwoChangesLast) {
  OpenOptions options = opener.options(folder.path());
  std::vector<Access> heard;
  std::future<std::int64_t> second;
  std::unique_ptr<DataSet> watched;
  options.on_access_change = [&](Access access, const std::string&) {
    if (access == Access::read_only) {
      raise(1, 1);
      second = std::async(std::launch::async, [&] { return count_notes(watched->database()); });
      second.wait_for(std::chrono::milliseconds(100));  // long enough to overtake
    }
    heard.push_back(access);
  };
  watched = std::move(*DataSet::open(testing::sample_program(), options));
  raise(1, 2);

  count_notes(watched->database());
  second.get();

  EXPECT_THAT(heard, ElementsAre(Access::read_only, Access::read_write));
}

}  // namespace
}  // namespace theseus::upgrade
