// Places where a restore cannot be done, or not as usual; and what may keep a backup from being
// opened.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "backup/key_file.h"
#include "backup/testing/household.h"
#include "base/error.h"
#include "migrations/program.h"
#include "support/child_process.h"
#include "support/temporary_folder.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;
using ::testing::AllOf;
using ::testing::HasSubstr;
using testing::Household;
using testing::message_of;
using Reason = upgrade::UpgradeRefusal::Kind;
using Open = Household::Open;

constexpr uid_t kNobody = 65534;
constexpr int kCannotBeTried = 77;

class BadTargetTest : public ::testing::Test {
 protected:
  BadTargetTest() {
    house.live([this](Open& open) {
      kept = open.remember("tea");
      made = open.back_up();
      later = open.remember("coffee");
    });
  }

  void expect_untouched() const {
    EXPECT_EQ(house.text_of(later), "coffee");
    EXPECT_FALSE(fs::exists(house.path() / "restoring.new"));
  }
  fs::path key_file() const { return house.path() / "backup.key"; }

  Household house;
  base::Id kept;
  base::Id later;
  Backup made;
};

/// Runs the work as a user who owns the folder and all that is in it, and may do no more than that.
/// The exit code.
int run_as_owner(const fs::path& folder, const std::function<int()>& work) {
  tests::ChildProcess child([&] {
    if (::getuid() != 0) return work();
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
      if (::chown(entry.path().c_str(), kNobody, kNobody) != 0) return kCannotBeTried;
    }
    if (::chown(folder.c_str(), kNobody, kNobody) != 0) return kCannotBeTried;
    return ::setuid(kNobody) == 0 ? work() : kCannotBeTried;
  });
  return child.wait();
}

TEST_F(BadTargetTest, RefusesADataFolderThatThisUserMayNotWrite) {
  fs::permissions(house.path().parent_path(), fs::perms(0755));
  fs::permissions(house.path(), fs::perms(0555));

  const int end = run_as_owner(house.path(), [this] {
    EXPECT_THAT(message_of(house.restore({})),
                AllOf(HasSubstr("cannot be written by this user"), HasSubstr("Nothing was")));
    return HasFailure() ? 1 : 0;
  });

  fs::permissions(house.path(), fs::perms::owner_all);
  EXPECT_EQ(end, 0);
  expect_untouched();
}

/// What a restore comes to in a folder on a disk of that size, which is gone again afterwards;
/// `checks` says what it must be.
int restore_onto_disk_of(const char* size, const std::function<void(const fs::path&)>& checks) {
  const tests::TemporaryFolder point;
  tests::ChildProcess child([&] {
    const std::string options = std::string("mode=0700,size=") + size;
    const bool is_mounted =
        ::unshare(CLONE_NEWNS) == 0 &&
        ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
        ::mount("tmpfs", point.path().c_str(), "tmpfs", 0, options.c_str()) == 0;
    if (!is_mounted) return kCannotBeTried;
    checks(point.path());
    return ::testing::Test::HasFailure() ? 1 : 0;
  });
  return child.wait();
}

// Found by an operator: a refusal that said that nothing was changed left a folder with locks in
// it.
TEST_F(BadTargetTest, MakesNoFolderWhereItIsRefused) {
  const fs::path fresh = house.path() / "fresh";

  const auto outcome =
      house.restore({.place = {.data_folder = fresh}, .asked = "20200101T000000000Z-format-4"});

  EXPECT_NE(message_of(outcome), "");
  EXPECT_FALSE(fs::exists(fresh));
}

TEST_F(BadTargetTest, RefusesADiskThatIsTooSmallBeforeItWrites) {
  const int end = restore_onto_disk_of("64k", [this](const fs::path& disk) {
    const auto program = migrations::this_program();
    const auto outcome = restore({.program = program, .clock = house.clock, .ids = house.ids},
                                 {.place = {.data_folder = disk}, .asked = made.folder.string()});
    EXPECT_THAT(message_of(outcome), AllOf(HasSubstr("are free"), HasSubstr("--data")));
    EXPECT_FALSE(fs::exists(disk / "restoring.new"));
  });

  if (end == kCannotBeTried) GTEST_SKIP() << "this user may not mount";
  EXPECT_EQ(end, 0);
}

TEST_F(BadTargetTest, IsFullAndLeavesNothingWhereTheDiskFillsUpMeanwhile) {
  const int end = restore_onto_disk_of("128k", [this](const fs::path& disk) {
    std::optional<base::ErrorKind> kind;
    try {
      EXPECT_THAT(message_of(house.restore(
                      {.place = {.data_folder = disk}, .asked = made.folder.string()})),
                  "");
    } catch (const base::Error& error) {
      kind = error.kind();
      EXPECT_THAT(error.what(), HasSubstr(disk.string()));
    }
    EXPECT_EQ(kind, base::ErrorKind::full);
    EXPECT_FALSE(fs::exists(disk / "theseus.db"));
    EXPECT_FALSE(fs::exists(disk / "restoring.new"));
  });

  if (end == kCannotBeTried) GTEST_SKIP() << "this user may not mount";
  EXPECT_EQ(end, 0);
  expect_untouched();
}

TEST_F(BadTargetTest, TakesABackupFromAnotherFileSystem) {
  const auto disk = tests::find_memory_disk();
  if (!disk) GTEST_SKIP() << "no second file system here";
  const tests::TemporaryFolder elsewhere(*disk);
  fs::copy(made.folder, elsewhere / made.name, fs::copy_options::recursive);
  fs::remove_all(made.folder);

  const auto restored =
      house.restore({.place = {.data_folder = house.path(), .folder = elsewhere.path()}});

  ASSERT_TRUE(restored) << message_of(restored);
  EXPECT_EQ(restored->backup, made.name);
  EXPECT_EQ(house.text_of(kept), "tea");
  EXPECT_EQ(house.text_of(later), std::nullopt);
}

TEST_F(BadTargetTest, MakesNewDataOnAnotherFileSystem) {
  const auto disk = tests::find_memory_disk();
  if (!disk) GTEST_SKIP() << "no second file system here";
  const tests::TemporaryFolder elsewhere(*disk);

  const auto restored =
      house.restore({.place = {.data_folder = elsewhere / "data"}, .asked = made.folder.string()});

  ASSERT_TRUE(restored) << message_of(restored);
  EXPECT_TRUE(fs::exists(elsewhere / "data/theseus.db"));
  expect_untouched();
}

TEST_F(BadTargetTest, TakesNoKeyThatOthersMayRead) {
  const EnsuredKey key = ensure_key(key_file()).value();
  Backup encrypted;
  house.live([&](Open& open) { encrypted = open.back_up({.key = key.key}); });
  fs::permissions(key_file(), fs::perms(0644));

  const auto outcome = house.restore({.asked = encrypted.name, .key_file = key_file()});

  EXPECT_THAT(message_of(outcome), AllOf(HasSubstr("others may read"), HasSubstr("chmod 600")));
  expect_untouched();
}

TEST_F(BadTargetTest, TakesNoOlderBackupForOneWhoseKeyOthersMayRead) {
  const EnsuredKey key = ensure_key(key_file()).value();
  house.live([&](Open& open) { open.back_up({.key = key.key}); });
  fs::permissions(key_file(), fs::perms(0644));

  EXPECT_THAT(message_of(house.restore({.key_file = key_file()})), HasSubstr("others may read"));
  expect_untouched();
}

TEST_F(BadTargetTest, PassesOverABackupWhoseDatabaseWasNotCopiedYet) {
  const fs::path half = made.folder.parent_path() / "20990101T000000000Z-format-4";
  fs::create_directory(half);
  fs::copy_file(made.folder / "manifest.json", half / "manifest.json");

  EXPECT_THAT(message_of(house.restore({.asked = half.filename().string()})),
              HasSubstr("no whole backup"));
  expect_untouched();
  const auto restored = house.restore({});
  ASSERT_TRUE(restored) << message_of(restored);
  EXPECT_EQ(restored->backup, made.name);
}

TEST_F(BadTargetTest, FindsBackupsBehindALinkToTheirFolder) {
  const tests::TemporaryFolder elsewhere;
  const fs::path backups = house.path() / "backups";
  fs::rename(backups, elsewhere / "backups");
  fs::create_directory_symlink(elsewhere / "backups", backups);

  house.live([](Open& open) { open.back_up(); });
  const auto restored = house.restore({.asked = made.name});

  ASSERT_TRUE(restored) << message_of(restored);
  EXPECT_EQ(list_backups(house.place()).size(), 2U);
  EXPECT_TRUE(fs::is_symlink(backups));
}

TEST_F(BadTargetTest, RefusesABackupWhoseDatabaseIsALink) {
  const fs::path database = made.folder / "theseus.db";
  fs::rename(database, made.folder.parent_path() / "elsewhere.db");
  fs::create_symlink(made.folder.parent_path() / "elsewhere.db", database);

  EXPECT_THAT(message_of(house.restore({.asked = made.name})), HasSubstr("of its own"));
  expect_untouched();
}

TEST_F(BadTargetTest, KeepsASecondProcessThatRestoresOut) {
  tests::Gate has_begun;
  tests::Gate may_go_on;
  tests::ChildProcess first([&] {
    house.tell = [&, is_first = true](std::string_view) mutable {
      if (!is_first) return;
      is_first = false;
      has_begun.open();
      may_go_on.pass();
    };
    return house.restore({}) ? 0 : 1;
  });
  has_begun.pass();
  const std::string number = std::to_string(first.pid());

  const auto second = house.restore({});
  may_go_on.open();

  EXPECT_EQ(first.wait(), 0);
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().kind, Reason::busy);
  EXPECT_THAT(second.error().message, AllOf(HasSubstr("restore"), HasSubstr(number)));
  EXPECT_EQ(house.text_of(kept), "tea");
  EXPECT_EQ(house.text_of(later), std::nullopt);
}

}  // namespace
}  // namespace theseus::backup
