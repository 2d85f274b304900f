#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>
#include <iterator>

#include "base/error.h"
#include "doctor/checks.h"
#include "doctor/testing/looked_at.h"
#include "migrations/program.h"
#include "receipts/due_receipts.h"
#include "receipts/receipt_file.h"
#include "receipts/write_receipt.h"
#include "support/child_process.h"
#include "upgrade/snapshot_list.h"

namespace theseus::doctor {
namespace {

namespace fs = std::filesystem;
using ::testing::AllOf;
using ::testing::HasSubstr;
using testing::LookedAt;
using ::testing::Not;

constexpr uid_t kNobody = 65534;

TEST(CheckSnapshots, TellsOfOneThatIsNotWhatItsManifestSays) {
  LookedAt data;
  data.become_upgraded();
  const auto snapshots = upgrade::list_snapshots(data.settings.snapshots);
  ASSERT_EQ(snapshots.size(), 1U);
  EXPECT_TRUE(data.run(check_snapshots).troubles.empty());
  std::fstream file(snapshots[0].folder / "theseus.db", std::ios::in | std::ios::out);
  file.seekp(5000);
  file << "another byte";
  file.close();

  EXPECT_THAT(data.troubles(check_snapshots),
              AllOf(HasSubstr("is not whole"), HasSubstr(snapshots[0].name),
                    HasSubstr("theseus backup create --data ")));
}

TEST(CheckSnapshots, TellsOfAFolderWithoutAManifest) {
  LookedAt data;
  fs::create_directories(data.path() / "snapshots" / "20260101T000000000Z-format-1");

  EXPECT_THAT(data.troubles(check_snapshots), HasSubstr("20260101T000000000Z-format-1"));
}

TEST(CheckSnapshots, TellsOfAFolderThatIsNotMounted) {
  LookedAt data;
  data.settings.snapshots.folder = "/nowhere/mounted";

  EXPECT_THAT(data.troubles(check_snapshots), HasSubstr("/nowhere/mounted"));
  EXPECT_THAT(data.run(check_snapshots).troubles.front().why,
              HasSubstr("A rollback does without it"));
}

TEST(CheckSnapshots, SaysNothingOfFoldersThatAreNoSnapshots) {
  LookedAt data;
  for (const char* name : {"backups", "lost+found", "theseus-unpacked-A1b2C3", "2026-format-1"}) {
    fs::create_directories(data.path() / "snapshots" / name);
  }

  EXPECT_TRUE(data.run(check_snapshots).troubles.empty());
}

TEST(CheckSnapshots, NeverTellsAnybodyToDeleteOne) {
  LookedAt data;
  data.become_upgraded();
  const auto snapshots = upgrade::list_snapshots(data.settings.snapshots);
  ASSERT_EQ(snapshots.size(), 1U);
  fs::resize_file(snapshots[0].folder / "theseus.db", 4096);

  EXPECT_THAT(data.troubles(check_snapshots),
              AllOf(HasSubstr("has no manifest that fits"),
                    HasSubstr("theseus backup list --data "), Not(HasSubstr("rm "))));
}

// Told as a folder without a database, it sounded like a loss.
TEST(CheckedFolder, SaysThatThisUserMayNotReadIt) {
  LookedAt data;
  fs::permissions(data.path(), fs::perms::none);
  tests::ChildProcess child([&] {
    if (::getuid() == 0 && ::setuid(kNobody) != 0) return 98;
    EXPECT_THAT([&] { (void)data.run(check_content); },
                ::testing::ThrowsMessage<base::Error>(HasSubstr("this user may not read")));
    return ::testing::Test::HasFailure() ? 1 : 0;
  });

  EXPECT_EQ(child.wait(), 0);
  fs::permissions(data.path(), fs::perms::owner_all);
}

TEST(CheckReceipts, TellsOfAnEndOfAnUpgradeWithoutOne) {
  LookedAt data;
  data.become_upgraded();

  EXPECT_THAT(
      data.troubles(check_receipts),
      HasSubstr("No receipt tells of an end of an upgrade that the ledger names: upgrade of"));
}

TEST(CheckReceipts, DoesNotTakeThoseOfDrillsForThatOfAnUpgrade) {
  LookedAt data;
  data.become_upgraded();
  const base::SystemClock clock;
  receipts::write_receipt(data.path(), {.act = "drill", .outcome = "done"}, clock);
  receipts::write_receipt(data.path(), {.act = "restore", .outcome = "done"}, clock);

  EXPECT_THAT(data.troubles(check_receipts), HasSubstr("No receipt tells of an end of an upgrade"));
}

TEST(CheckReceipts, IsSatisfiedWithThatOfEachEnd) {
  LookedAt data;
  data.become_upgraded();
  const auto server = data.open();
  const base::SystemClock clock;
  receipts::DueReceipts({.data = *server,
                         .program = migrations::this_program(),
                         .folder = data.path(),
                         .role = "serve",
                         .clock = clock})
      .write();

  EXPECT_EQ(data.run(check_receipts).says, "1 receipts hold by the key in this folder");
  EXPECT_TRUE(data.run(check_receipts).troubles.empty());
}

TEST(CheckReceipts, TrustsNoneWithoutTheKey) {
  LookedAt data;
  const base::SystemClock clock;
  receipts::write_receipt(data.path(), {.act = "drill", .outcome = "done"}, clock);
  fs::remove(data.path() / receipts::kReceiptKeyName);

  EXPECT_THAT(data.troubles(check_receipts),
              AllOf(HasSubstr("1 receipts and no receipt.key"), HasSubstr("--public-key")));
}

TEST(CheckReceipts, TellsOfOneThatWasAltered) {
  LookedAt data;
  const base::SystemClock clock;
  receipts::write_receipt(data.path(), {.act = "drill", .outcome = "done"}, clock);
  EXPECT_TRUE(data.run(check_receipts).troubles.empty());
  std::fstream file(data.path() / "receipts" / receipts::receipt_name(1));
  file << "{ ";
  file.close();

  EXPECT_THAT(data.troubles(check_receipts), HasSubstr("Receipt 1 was altered"));
}

TEST(CheckDisk, TellsOfADiskThatIsNearlyFull) {
  LookedAt data;
  data.settings.reserve_bytes = std::int64_t{1} << 60;

  EXPECT_THAT(data.troubles(check_disk), HasSubstr("are free on the disk of"));
}

TEST(CheckDisk, TellsOfAFullDiskForBackupsThatIsNotThatOfTheData) {
  LookedAt data;
  data.settings.backups = "/proc";

  EXPECT_THAT(data.troubles(check_disk),
              AllOf(HasSubstr("A copy of the database needs"), HasSubstr("on the disk of /proc")));
}

TEST(CheckPermissions, TellsOfAFolderThatEverybodyMayEnter) {
  LookedAt data;
  fs::permissions(data.path(), fs::perms::others_read, fs::perm_options::add);

  EXPECT_THAT(data.troubles(check_permissions),
              AllOf(HasSubstr("(mode 0704)"), HasSubstr("chmod 700 ")));
}

TEST(CheckPermissions, TellsOfADatabaseThatEverybodyMayRead) {
  LookedAt data;
  fs::permissions(data.path() / "theseus.db", fs::perms::others_read, fs::perm_options::add);

  EXPECT_THAT(data.troubles(check_permissions), HasSubstr("chmod 600 "));
}

TEST(CheckKeys, TellsOfKeysThatOthersMayRead) {
  LookedAt data;
  std::ofstream(data.path() / "admin.key") << "secret\n";
  fs::permissions(data.path() / "admin.key", fs::perms::group_read, fs::perm_options::add);
  data.settings.key_files = {data.path() / "backup.key"};
  std::ofstream(data.path() / "backup.key") << "secret\n";
  fs::permissions(data.path() / "backup.key", fs::perms::others_read, fs::perm_options::add);

  EXPECT_THAT(data.troubles(check_keys), AllOf(HasSubstr("admin.key"), HasSubstr("backup.key")));
}

TEST(CheckMemory, TellsOfIndexesThatMayTakeMoreThanThereIs) {
  LookedAt data;
  data.settings.partitions_memory_bytes = std::int64_t{1} << 60;

  EXPECT_THAT(data.troubles(check_memory), HasSubstr("more than half"));
}

TEST(CheckConfiguration, TellsOfWhatWasFound) {
  LookedAt data;
  data.settings.configuration = {{.what = "a setting", .why = "a reason", .command = "vi"}};

  EXPECT_THAT(data.troubles(check_configuration), HasSubstr("a setting"));
}

}  // namespace
}  // namespace theseus::doctor
