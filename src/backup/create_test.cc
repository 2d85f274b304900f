#include "backup/create.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <fstream>

#include "backup/testing/backed_data.h"
#include "base/error.h"
#include "migrations/program.h"
#include "storage/sqlite/sqlite_file.h"
#include "support/child_process.h"
#include "upgrade/snapshot_folder.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;
using testing::BackedData;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::names_in;
using Reason = UpgradeRefusal::Kind;

constexpr uid_t kNobody = 65534;

struct Creating : ::testing::Test {
  BackedData data;

  UpgradeRefusal refusal(const CreateWish& wish) {
    const auto created = create_backup(wish);
    EXPECT_FALSE(created);
    return created ? UpgradeRefusal{} : created.error();
  }
};

TEST_F(Creating, GivesAFolderWithAManifestAndADatabaseThatPlainSqliteOpens) {
  data.remember("the harbour");

  const Backup backup = data.make();

  EXPECT_EQ(backup.name,
            "20270115T080000000Z-format-" + std::to_string(migrations::this_program().format));
  EXPECT_THAT(names_in(backup.folder), ElementsAre("manifest.json", "theseus.db"));
  const std::string command = "sqlite3 -readonly '" + (backup.folder / "theseus.db").string() +
                              "' 'PRAGMA integrity_check; SELECT count(*) FROM memories'" +
                              " | tr '\\n' ' ' | grep -qx 'ok 1 '";
  EXPECT_EQ(std::system(command.c_str()), 0);
}

TEST_F(Creating, SaysInTheListWhatItHolds) {
  data.remember("the harbour");

  const Backup backup = data.make();

  const auto listed = list_backups(data.place());
  ASSERT_EQ(listed.size(), 1U);
  EXPECT_EQ(listed[0].name, backup.name);
  EXPECT_EQ(listed[0].kind, Kind::backup);
  EXPECT_EQ(listed[0].format, migrations::this_program().format);
  EXPECT_EQ(listed[0].release, migrations::this_program().release);
  EXPECT_EQ(listed[0].journal_head, 2);
  EXPECT_EQ(listed[0].newest_change, base::from_milliseconds(1'800'000'000'000));
  EXPECT_EQ(listed[0].data_set, find_data_set(data.place()));
  EXPECT_GT(listed[0].bytes, 4096);
}

TEST_F(Creating, IsPrivate) {
  const Backup backup = data.make();

  EXPECT_EQ(fs::status(backup.folder).permissions(), fs::perms::owner_all);
  EXPECT_EQ(fs::status(backup.folder / "theseus.db").permissions(),
            fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(Creating, KeepsTheMomentThoughOthersWriteAllTheWhile) {
  data.remember_much();
  const std::int64_t before = data.make().journal_head;
  int written = 0;
  CreateWish wish = data.wish();
  wish.work.rest = [&](std::chrono::microseconds) {
    data.remember("meanwhile " + std::to_string(++written));
  };

  const auto created = create_backup(wish);

  ASSERT_TRUE(created) << created.error().message;
  EXPECT_GE(written, 1);
  EXPECT_EQ(created->backup.journal_head, before);
  EXPECT_EQ(data.refusal_of(created->backup.folder), "");
}

TEST_F(Creating, CompressesToWhatZstdReads) {
  data.remember_much();
  const Backup plain = data.make();

  const Backup packed = data.make({.zstd = true});

  EXPECT_THAT(names_in(packed.folder), ElementsAre("manifest.json", "theseus.db.zst"));
  EXPECT_LT(packed.bytes, plain.bytes);
  EXPECT_TRUE(packed.is_compressed);
  const auto verified = data.verify(packed.folder);
  ASSERT_TRUE(verified) << verified.error().message;
  EXPECT_EQ(verified->memories, 40);
}

TEST_F(Creating, EncryptsWithoutAnyPlainByteWhereTheBackupsGo) {
  data.remember("a harbour that nobody must read");
  tests::TemporaryFolder elsewhere;
  CreateWish wish = data.wish(data.keyed());
  wish.packing.zstd = true;
  wish.place.folder = elsewhere.path();
  std::vector<std::string> seen;
  wish.work.on_progress = [&](std::int64_t, std::int64_t) {
    for (const auto& entry : fs::recursive_directory_iterator(elsewhere.path())) {
      seen.push_back(entry.path().filename().string());
    }
  };

  const auto created = create_backup(wish);

  ASSERT_TRUE(created) << created.error().message;
  EXPECT_THAT(names_in(created->backup.folder), ElementsAre("manifest.json", "theseus.db.zst.enc"));
  EXPECT_THAT(seen, ::testing::Not(::testing::Contains("theseus.db")));
  EXPECT_THAT(names_in(data.place().own_folder()), IsEmpty());
  EXPECT_EQ(data.refusal_of(created->backup.folder), "");
}

TEST_F(Creating, StoppedInTheMiddleLeavesNothing) {
  data.remember_much();
  std::stop_source stop;
  CreateWish wish = data.wish();
  wish.work.stop = stop.get_token();
  wish.work.rest = [&](std::chrono::microseconds) { stop.request_stop(); };

  EXPECT_EQ(refusal(wish).kind, Reason::busy);

  EXPECT_THAT(names_in(data.place().own_folder()), IsEmpty());
}

// What follows the copy takes longer than it: pages are checked, and the file is read once more.
TEST_F(Creating, StoppedWhenAllIsCopiedLeavesNothing) {
  data.remember_much();
  std::stop_source stop;
  CreateWish wish = data.wish();
  wish.work.stop = stop.get_token();
  wish.work.on_progress = [&](std::int64_t done, std::int64_t total) {
    if (done == total) stop.request_stop();
  };

  EXPECT_EQ(refusal(wish).kind, Reason::busy);

  EXPECT_THAT(names_in(data.place().own_folder()), IsEmpty());
  EXPECT_THAT(list_backups(data.place()), IsEmpty());
}

TEST_F(Creating, WhileAnotherMakesOneIsBusyAndNamesIt) {
  data.remember_much();
  std::string message;
  CreateWish wish = data.wish();
  wish.work.rest = [&](std::chrono::microseconds) { message = refusal(data.wish()).message; };

  ASSERT_TRUE(create_backup(wish));

  EXPECT_THAT(message, HasSubstr("Another process makes 20270115T080000000Z-format-"));
  EXPECT_EQ(list_backups(data.place()).size(), 1U);
}

TEST_F(Creating, KilledInTheMiddleLeavesNothingThatIsListedAndTheNextOneClearsItAway) {
  data.remember_much();
  data.while_closed([&] {
    tests::ChildProcess child([&] {
      BackedData* const same = &data;
      storage::Turnstile turnstile(same->folder());
      turnstile.hold_open_shared();
      const upgrade::Program program = migrations::this_program();
      CreateWish wish{.program = program,
                      .place = same->place(),
                      .format = program.format,
                      .clock = same->clock()};
      wish.work.rest = [](std::chrono::microseconds) { ::raise(SIGKILL); };
      [[maybe_unused]] const auto never = create_backup(wish);
      return 0;
    });
    ASSERT_EQ(child.wait(), -SIGKILL);
  });
  ASSERT_EQ(names_in(data.place().own_folder()).size(), 1U);

  EXPECT_THAT(list_backups(data.place()), IsEmpty());
  data.make();

  EXPECT_EQ(names_in(data.place().own_folder()).size(), 1U);
  EXPECT_EQ(list_backups(data.place()).size(), 1U);
}

TEST_F(Creating, ThatFindsNoRoomIsFullAndLeavesNothing) {
  data.remember_much();
  data.while_closed([&] {
    tests::ChildProcess child([&] {
      storage::Turnstile turnstile(data.folder());
      turnstile.hold_open_shared();
      const upgrade::Program program = migrations::this_program();
      std::signal(SIGXFSZ, SIG_IGN);
      const rlimit limit{.rlim_cur = 500'000, .rlim_max = RLIM_INFINITY};
      EXPECT_EQ(::setrlimit(RLIMIT_FSIZE, &limit), 0);
      std::optional<base::ErrorKind> kind;
      try {
        [[maybe_unused]] const auto never = create_backup({.program = program,
                                                           .place = data.place(),
                                                           .format = program.format,
                                                           .clock = data.clock()});
      } catch (const base::Error& error) {
        kind = error.kind();
        EXPECT_THAT(error.what(), HasSubstr("there is no room for it"));
      }
      EXPECT_EQ(kind, base::ErrorKind::full);
      EXPECT_THAT(names_in(data.place().own_folder()), IsEmpty());
      return HasFailure() ? 1 : 0;
    });
    EXPECT_EQ(child.wait(), 0);
  });
}

TEST_F(Creating, IsRefusedWhereTheTargetIsMissing) {
  CreateWish wish = data.wish();
  wish.place.folder = data.folder().parent_path() / "unmounted";

  const UpgradeRefusal refused = refusal(wish);

  EXPECT_EQ(refused.kind, Reason::refused);
  EXPECT_THAT(refused.message, HasSubstr("The backup folder"));
  EXPECT_THAT(refused.message, HasSubstr("mount the disk"));
  EXPECT_FALSE(fs::exists(wish.place.folder));
}

TEST_F(Creating, IsRefusedWhereTheTargetIsAFile) {
  CreateWish wish = data.wish();
  wish.place.folder = data.folder().parent_path() / "file";
  std::ofstream(wish.place.folder) << "mine";

  EXPECT_THAT(refusal(wish).message, HasSubstr("it is not a folder"));

  EXPECT_EQ(fs::file_size(wish.place.folder), 4U);
}

TEST_F(Creating, IsRefusedWhereThisUserMayNotWrite) {
  tests::TemporaryFolder elsewhere;
  fs::permissions(elsewhere.path(), fs::perms(0555));
  tests::ChildProcess child([&] {
    if (::getuid() == 0 && ::setuid(kNobody) != 0) return 98;
    Place place = data.place();
    place.folder = elsewhere.path();
    EXPECT_THAT(reason_against(place).value_or(""), HasSubstr("Permission denied"));
    return HasFailure() ? 1 : 0;
  });

  EXPECT_EQ(child.wait(), 0);
}

TEST_F(Creating, IsRefusedWhereTheDataOrTheSnapshotsOfUpgradesLie) {
  CreateWish in_data = data.wish();
  in_data.place.folder = data.folder();
  CreateWish in_snapshots = data.wish();
  in_snapshots.place.folder = data.folder() / "snapshots";
  fs::create_directory(in_snapshots.place.folder);

  EXPECT_THAT(refusal(in_data).message, HasSubstr("it is the data folder itself"));
  EXPECT_THAT(refusal(in_snapshots).message, HasSubstr("the snapshots of upgrades lie there"));
}

TEST_F(Creating, WorksOnAnotherFileSystem) {
  const fs::path memory_disk = "/dev/shm";
  if (!fs::is_directory(memory_disk)) GTEST_SKIP() << "no second file system here";
  std::string folder = (memory_disk / "theseus-XXXXXX").string();
  ASSERT_NE(::mkdtemp(folder.data()), nullptr);
  data.remember("the harbour");
  CreateWish wish = data.wish(data.keyed());
  wish.place.folder = folder;

  const auto created = create_backup(wish);

  EXPECT_TRUE(created);
  EXPECT_EQ(created ? data.refusal_of(created->backup.folder) : "", "");
  fs::remove_all(folder);
}

}  // namespace
}  // namespace theseus::backup
