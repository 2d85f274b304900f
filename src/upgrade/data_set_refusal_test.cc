// What is refused, in which words, and that nothing is changed by it. The data is written, and the
// log left behind, by a process that is killed.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <string>

#include "storage/sqlite/sqlite_database.h"
#include "storage/sqlite/sqlite_file.h"
#include "support/child_process.h"
#include "support/stored_bytes.h"
#include "support/temporary_folder.h"
#include "upgrade/data_set.h"
#include "upgrade/testing/lockless.h"
#include "upgrade/testing/sample_program.h"

namespace theseus::upgrade {
namespace {

namespace fs = std::filesystem;
using ::testing::AllOf;
using ::testing::HasSubstr;
using tests::ChildProcess;
using tests::stored_bytes;

constexpr int kNobody = 65534;

struct Refused : ::testing::Test {
  tests::TemporaryFolder folder;
  testing::Opener opener;
  const fs::path file = folder / storage::kDatabaseName;

  /// A process makes the data, runs the work on them past every guard, and is killed.
  void leave_data(const std::function<void(storage::Transaction&)>& work = {}) {
    ChildProcess writer([&]() -> int {
      { const auto data = opener.open(folder.path()); }
      storage::Turnstile turnstile(folder.path());
      const auto database = storage::open_sqlite({.file = file}, turnstile);
      database->write([&](storage::Transaction& transaction) {
        if (work) work(transaction);
        return storage::Ending::commit;
      });
      return ::kill(::getpid(), SIGKILL);
    });
    ASSERT_EQ(writer.wait(), -SIGKILL);
    ASSERT_GT(fs::file_size(file.string() + "-wal"), 0U);
  }

  std::string refusal() {
    const auto opened =
        DataSet::open(testing::sample_program(), opener.options(folder.path(), Absence::create));
    if (opened) return "";
    EXPECT_EQ(opened.error().kind, OpenRefusal::Kind::refused);
    return opened.error().message;
  }

  /// Of an attempt that must leave database and log as they are.
  std::string refusal_without_a_trace() {
    const std::string before = stored_bytes(file);
    std::string message = refusal();
    EXPECT_EQ(stored_bytes(file), before);
    return message;
  }
};

TEST_F(Refused, DataWhoseOldestReaderItDoesNotKnow) {
  leave_data([](storage::Transaction& transaction) { testing::raise_stamp(transaction, 2, 2); });

  EXPECT_EQ(refusal_without_a_trace(),
            file.string() +
                ": notes 0.1.0 knows format 1, but only a program that knows format 2 may read "
                "this data; release 0.9.0 does. Nothing was changed. With notes 0.9.0 or a newer "
                "release, run: notes serve --data " +
                folder.path().string());
}

TEST_F(Refused, DataWhoseStructureAHandHasChanged) {
  leave_data([](storage::Transaction& transaction) {
    transaction.execute_script(
        "CREATE INDEX by_text ON notes (text); ALTER TABLE progress ADD COLUMN extra TEXT;");
  });

  EXPECT_THAT(refusal_without_a_trace(),
              AllOf(HasSubstr(file.string()), HasSubstr("index by_text is not in the ledger"),
                    HasSubstr("table progress was changed"), HasSubstr("Nothing was changed")));
}

TEST_F(Refused, DataWhoseStepWasAppliedInAnotherForm) {
  leave_data([](storage::Transaction& transaction) {
    transaction.execute("UPDATE ledger SET checksum = x'00' WHERE step = 1");
  });

  EXPECT_THAT(refusal_without_a_trace(), HasSubstr("step 1 (notes) was applied in another form"));
}

TEST_F(Refused, DataOfAnOlderFormatThanItWorksOn) {
  leave_data();
  const std::string before = stored_bytes(file);
  Program newer = testing::sample_program();
  newer.format = 2;

  const auto opened = DataSet::open(newer, opener.options(folder.path()));

  ASSERT_FALSE(opened);
  EXPECT_THAT(opened.error().message, HasSubstr("the data is of format 1"));
  EXPECT_THAT(opened.error().message, HasSubstr("run --data " + folder.path().string()));
  EXPECT_EQ(stored_bytes(file), before);
}

TEST_F(Refused, DataThatHasLostItsStamp) {
  leave_data([](storage::Transaction& transaction) { transaction.execute("DELETE FROM stamp"); });

  EXPECT_THAT(refusal_without_a_trace(), HasSubstr("lost its stamp"));
}

TEST_F(Refused, ADatabaseOfAnotherProgram) {
  leave_data(
      [](storage::Transaction& transaction) { transaction.execute_script("DROP TABLE stamp"); });

  EXPECT_THAT(refusal_without_a_trace(), AllOf(HasSubstr(file.string()), HasSubstr("not data of")));
}

TEST_F(Refused, AFileThatIsNoDatabase) {
  std::ofstream(file) << std::string(10'000, 'x');

  EXPECT_THAT(refusal_without_a_trace(), HasSubstr(file.string()));
}

TEST_F(Refused, ADatabaseWhoseFirstPageIsDamaged) {
  leave_data();
  fs::remove(file.string() + "-wal");
  std::fstream(file, std::ios::in | std::ios::out).seekp(100) << std::string(500, 'x');

  EXPECT_THAT(refusal_without_a_trace(), HasSubstr(file.string()));
}

TEST_F(Refused, AnEmptyFileWhichNoCrashOfOursLeaves) {
  std::ofstream(file).flush();

  EXPECT_THAT(refusal(), AllOf(HasSubstr(file.string()), HasSubstr("is empty")));
  EXPECT_EQ(fs::file_size(file), 0U);
}

TEST_F(Refused, ALogWithoutItsDatabase) {
  leave_data();
  fs::rename(file, folder / "moved");

  EXPECT_THAT(refusal(), HasSubstr("There is a log"));
  EXPECT_FALSE(fs::exists(file));
}

TEST_F(Refused, AFolderThatCannotBeWritten) {
  leave_data();
  fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec |
                                     fs::perms::others_read | fs::perms::others_exec);
  const std::string before = stored_bytes(file);

  ChildProcess stranger([&] {
    if (::geteuid() == 0 && ::setuid(kNobody) != 0) return 1;
    const std::string message = refusal();
    const bool names_it = message.find(folder.path().string()) != std::string::npos;
    return names_it && message.find("cannot be written by this user") != std::string::npos ? 0 : 2;
  });

  EXPECT_EQ(stranger.wait(), 0);
  EXPECT_EQ(stored_bytes(file), before);
  fs::permissions(folder.path(), fs::perms::owner_all);
}

TEST_F(Refused, AFileSystemThatCannotLock) {
  leave_data();
  const std::string before = stored_bytes(file);

  ChildProcess process([&] {
    if (!testing::forbid_locks()) return 1;
    return refusal().find("cannot lock") != std::string::npos ? 0 : 2;
  });

  EXPECT_EQ(process.wait(), 0);
  EXPECT_EQ(stored_bytes(file), before);
}

TEST_F(Refused, AFolderWhoseDataIsBeingReplacedForNow) {
  leave_data();
  storage::Turnstile restoring(folder.path());
  restoring.take_open_alone();
  const std::string before = stored_bytes(file);

  const auto opened = DataSet::open(testing::sample_program(), opener.options(folder.path()));

  ASSERT_FALSE(opened);
  EXPECT_EQ(opened.error().kind, OpenRefusal::Kind::busy);
  EXPECT_THAT(opened.error().message, HasSubstr("Try again"));
  EXPECT_EQ(stored_bytes(file), before);
}

TEST_F(Refused, ToWriteDataThatMayOnlyBeRead) {
  leave_data([](storage::Transaction& transaction) { testing::raise_stamp(transaction, 1, 2); });
  const std::string before = stored_bytes(file);

  auto data = opener.open(folder.path());
  EXPECT_EQ(data->access(), Access::read_only);
  EXPECT_THAT(data->reason(), HasSubstr("release 0.9.0 does"));
  EXPECT_EQ(testing::count_notes(data->database()), 0);
  EXPECT_THROW(testing::write_note(data->database(), "no"), base::Error);
  data->close();
  data.reset();

  EXPECT_EQ(stored_bytes(file), before);
}

}  // namespace
}  // namespace theseus::upgrade
