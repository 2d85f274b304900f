#include "upgrade/snapshot.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <string>

#include "base/error.h"
#include "storage/file_lock.h"
#include "storage/sqlite/database_check.h"
#include "storage/sqlite/sqlite_file.h"
#include "support/child_process.h"
#include "upgrade/snapshot_folder.h"
#include "upgrade/testing/sample_site.h"

namespace theseus::upgrade {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using Kind = UpgradeRefusal::Kind;

constexpr uid_t kNobody = 65534;

std::string describe_notes(storage::Transaction& transaction) {
  storage::Statement row = transaction.query("SELECT count(*) FROM notes");
  row.next();
  return R"({"notes":)" + std::to_string(row.integer(0)) + "}";
}

Program described_program() {
  Program program = testing::sample_program();
  program.describe = describe_notes;
  return program;
}

struct Snapshots : ::testing::Test {
  testing::SampleSite sample;
  const Program program = described_program();
  SnapshotPolicy policy = sample.snapshots();

  base::Result<Snapshot, UpgradeRefusal> take(const SnapshotWish& wish = {.from = 1, .to = 3}) {
    return take_snapshot(sample.site(program), policy, wish);
  }

  /// Of an attempt that must leave nothing that looks like a snapshot, or like half of one.
  UpgradeRefusal refusal(const SnapshotWish& wish = {.from = 1, .to = 3}) {
    const auto taken = take(wish);
    EXPECT_FALSE(taken);
    expect_nothing_left();
    return taken ? UpgradeRefusal{} : taken.error();
  }

  void expect_nothing_left() {
    std::error_code absent;
    for (fs::directory_iterator entry(policy.folder, absent);
         !absent && entry != fs::directory_iterator(); ++entry) {
      EXPECT_EQ(entry->path().filename(), "lock");
    }
  }
};

TEST_F(Snapshots, HoldWhatWasStoredAndSaySoInTheirManifest) {
  testing::write_note(sample.database(), "a note");

  const auto taken = take();

  ASSERT_TRUE(taken) << taken.error().message;
  EXPECT_EQ(taken->name, "20270115T080000000Z-format-1");
  const auto manifest = verify_snapshot(taken->folder);
  ASSERT_TRUE(manifest) << manifest.error().message;
  EXPECT_EQ(manifest->content, R"({"notes":1})");
  EXPECT_EQ(manifest->from.format, 1);
  EXPECT_EQ(manifest->from.release, "0.1.0");
  EXPECT_EQ(manifest->to.format, 3);
  EXPECT_EQ(manifest->stamp.epoch, 1);
  EXPECT_EQ(manifest->taken, sample.clock().now());
  EXPECT_EQ(manifest->bytes,
            static_cast<std::int64_t>(fs::file_size(taken->folder / storage::kDatabaseName)));
  EXPECT_EQ(manifest->stages.back().stage, "snapshotted");
}

TEST_F(Snapshots, ArePrivate) {
  const auto taken = take();

  ASSERT_TRUE(taken);
  EXPECT_EQ(fs::status(policy.folder).permissions(), fs::perms::owner_all);
  EXPECT_EQ(fs::status(taken->folder).permissions(), fs::perms::owner_all);
  EXPECT_EQ(fs::status(taken->folder / kManifestName).permissions(),
            fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(Snapshots, KeepTheStagesThatTheUpgradeWentThroughBefore) {
  const base::Time planned = sample.clock().now();
  sample.clock().advance(std::chrono::seconds(1));

  const auto taken = take({.from = 1, .to = 3, .stages = {{"planned", planned}}});

  ASSERT_TRUE(taken);
  const auto manifest = read_manifest(taken->folder);
  ASSERT_TRUE(manifest);
  ASSERT_EQ(manifest->stages.size(), 2U);
  EXPECT_EQ(manifest->stages[0].stage, "planned");
  EXPECT_EQ(manifest->stages[0].time, planned);
}

TEST_F(Snapshots, TakenAtTheSameMomentHaveNamesOfTheirOwn) {
  const auto first = take();
  const auto second = take();

  ASSERT_TRUE(first && second);
  EXPECT_NE(first->name, second->name);
  EXPECT_EQ(list_snapshots(policy).size(), 2U);
}

TEST_F(Snapshots, AreWholeThoughOthersWriteAllTheWhile) {
  sample.write_long_notes();
  int written = 0;

  const auto taken = take({.from = 1, .to = 3, .rest = [&](std::chrono::microseconds) {
                             testing::write_note(sample.database(), "meanwhile");
                             ++written;
                           }});

  ASSERT_TRUE(taken) << taken.error().message;
  EXPECT_GT(written, 2);
  EXPECT_TRUE(verify_snapshot(taken->folder));
  EXPECT_EQ(read_manifest(taken->folder)->content, R"({"notes":40})");
}

TEST_F(Snapshots, StoppedInTheMiddleLeaveNothing) {
  sample.write_long_notes();
  std::stop_source stop;

  const UpgradeRefusal refused =
      refusal({.from = 1,
               .to = 3,
               .rest = [&](std::chrono::microseconds) { stop.request_stop(); },
               .stop = stop.get_token()});

  EXPECT_EQ(refused.kind, Kind::busy);
  EXPECT_THAT(refused.message, HasSubstr("Asked to stop"));
}

TEST_F(Snapshots, OfDamagedDataAreThrownAwayAndTheDamageIsNamed) {
  sample.write_long_notes();
  sample.while_closed(testing::damage_a_page);

  const UpgradeRefusal refused = refusal();

  EXPECT_EQ(refused.kind, Kind::refused);
  EXPECT_THAT(refused.message, HasSubstr("does not hold"));
  EXPECT_THAT(refused.message, HasSubstr("restore a backup"));
}

TEST_F(Snapshots, OfAStructureThatAHandHasChangedAreThrownAway) {
  sample.change([](storage::Transaction& transaction) {
    transaction.execute_script("CREATE INDEX by_text ON notes (text)");
  });

  const UpgradeRefusal refused = refusal();

  EXPECT_EQ(refused.kind, Kind::refused);
  EXPECT_THAT(refused.message, HasSubstr("index by_text is not in the ledger"));
}

TEST_F(Snapshots, AreRefusedWhereAnotherProcessMakesOne) {
  fs::create_directory(policy.folder);
  storage::LockFile other = storage::LockFile::ensure(policy.folder / "lock");
  ASSERT_TRUE(other.try_lock(0, storage::LockMode::alone));

  const UpgradeRefusal refused = refusal();

  EXPECT_EQ(refused.kind, Kind::busy);
  EXPECT_THAT(refused.message, HasSubstr("Another process makes a snapshot"));
}

TEST_F(Snapshots, RemoveWhatADeadAttemptHasLeft) {
  fs::create_directories(policy.folder / "20200101T000000000Z-format-1.new");
  std::ofstream(policy.folder / "20200101T000000000Z-format-1.new" / kManifestName) << "{}";

  EXPECT_TRUE(take());

  EXPECT_FALSE(fs::exists(policy.folder / "20200101T000000000Z-format-1.new"));
}

// The folder may be one that others keep things in.
TEST_F(Snapshots, LeaveWhatOthersHaveLeftThere) {
  fs::create_directories(policy.folder / "photos.new");
  fs::create_directories(policy.folder / "20200101T000000000Z-format-one.new");
  std::ofstream(policy.folder / "20200101-format-1.new") << "another's";

  EXPECT_TRUE(take());

  EXPECT_TRUE(fs::exists(policy.folder / "photos.new"));
  EXPECT_TRUE(fs::exists(policy.folder / "20200101T000000000Z-format-one.new"));
  EXPECT_TRUE(fs::exists(policy.folder / "20200101-format-1.new"));
}

TEST_F(Snapshots, OfAProcessThatIsKilledInTheMiddleAreNotListedAndGoWithTheNext) {
  sample.write_long_notes();
  sample.while_closed([&](const fs::path&) {
    tests::ChildProcess child([&] {
      storage::Turnstile turnstile(sample.folder());
      const auto database = storage::open_sqlite({.file = sample.file()}, turnstile);
      const Site site = sample.site(program, *database);
      [[maybe_unused]] const auto never = take_snapshot(
          site, policy,
          {.from = 1, .to = 3, .rest = [](std::chrono::microseconds) { ::raise(SIGKILL); }});
      return 0;
    });
    ASSERT_EQ(child.wait(), -SIGKILL);
  });
  ASSERT_GT(std::distance(fs::directory_iterator(policy.folder), fs::directory_iterator()), 1);

  EXPECT_TRUE(list_snapshots(policy).empty());
  EXPECT_TRUE(take());

  EXPECT_EQ(list_snapshots(policy).size(), 1U);
  EXPECT_EQ(std::distance(fs::directory_iterator(policy.folder), fs::directory_iterator()), 2);
}

TEST_F(Snapshots, ThatFindNoRoomAreFullAndLeaveNothing) {
  sample.write_long_notes();
  sample.while_closed([&](const fs::path&) {
    tests::ChildProcess child([&] {
      storage::Turnstile turnstile(sample.folder());
      const auto database = storage::open_sqlite({.file = sample.file()}, turnstile);
      const Site site = sample.site(program, *database);
      std::signal(SIGXFSZ, SIG_IGN);
      const rlimit limit{.rlim_cur = 2'000'000, .rlim_max = RLIM_INFINITY};
      EXPECT_EQ(::setrlimit(RLIMIT_FSIZE, &limit), 0);
      std::optional<base::ErrorKind> kind;
      try {
        [[maybe_unused]] const auto never = take_snapshot(site, policy, {.from = 1, .to = 3});
      } catch (const base::Error& error) {
        kind = error.kind();
        EXPECT_THAT(error.what(), HasSubstr("there is no room for it"));
      }
      EXPECT_EQ(kind, base::ErrorKind::full);
      expect_nothing_left();
      return HasFailure() ? 1 : 0;
    });
    EXPECT_EQ(child.wait(), 0);
  });
}

TEST_F(Snapshots, AreNotMadeWhereAFileStandsInThePlaceOfTheirFolder) {
  std::ofstream(policy.folder) << "mine";

  const auto taken = take();

  ASSERT_FALSE(taken);
  EXPECT_THAT(taken.error().message, HasSubstr("it is not a folder"));
  EXPECT_EQ(fs::file_size(policy.folder), 4U);
}

TEST_F(Snapshots, AreNotMadeInAFolderElsewhereThatIsNotThere) {
  tests::TemporaryFolder elsewhere;
  policy.folder = elsewhere / "unmounted";

  const auto taken = take();

  ASSERT_FALSE(taken);
  EXPECT_THAT(taken.error().message, HasSubstr("it is not there"));
  EXPECT_THAT(taken.error().message, HasSubstr("mount the disk"));
  EXPECT_FALSE(fs::exists(policy.folder));
}

TEST_F(Snapshots, AreNotMadeWhereThisUserMayNotWrite) {
  tests::TemporaryFolder elsewhere;
  policy.folder = elsewhere.path();
  fs::permissions(elsewhere.path(), fs::perms(0555));
  tests::ChildProcess child([&] {
    if (::getuid() == 0 && ::setuid(kNobody) != 0) return 98;
    const auto reason = reason_against_folder(policy, sample.folder());
    EXPECT_TRUE(reason.has_value());
    EXPECT_THAT(reason.value_or(""), HasSubstr("Permission denied"));
    return HasFailure() ? 1 : 0;
  });

  EXPECT_EQ(child.wait(), 0);
}

TEST_F(Snapshots, ThatWereChangedAfterwardsAreFoundOut) {
  const auto first = take();
  const auto second = take();
  const auto third = take();
  ASSERT_TRUE(first && second && third);
  testing::damage_a_page(first->folder / storage::kDatabaseName);
  fs::resize_file(second->folder / storage::kDatabaseName, 4096);
  std::ofstream(third->folder / kManifestName) << "{";

  EXPECT_THAT(verify_snapshot(first->folder).error().message, HasSubstr("checksum"));
  EXPECT_THAT(verify_snapshot(second->folder).error().message, HasSubstr("size"));
  EXPECT_THAT(verify_snapshot(third->folder).error().message, HasSubstr("no manifest"));
  EXPECT_EQ(list_snapshots(policy).size(), 1U);
}

}  // namespace
}  // namespace theseus::upgrade
