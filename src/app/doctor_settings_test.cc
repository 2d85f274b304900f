#include "app/doctor_settings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <fstream>
#include <string>

#include "support/temporary_folder.h"

namespace theseus::app {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::string troubles_of(const std::string& file) {
  const tests::TemporaryFolder folder;
  std::ofstream(folder / "theseus.toml") << file;
  std::string text;
  for (const doctor::Trouble& trouble : doctor_settings(folder.path()).configuration) {
    text += trouble.what + " | " + trouble.command + "\n";
  }
  return text;
}

TEST(DoctorSettings, TellsOfNothingWhereNothingIsConfigured) {
  EXPECT_EQ(troubles_of(""), "");
}

TEST(DoctorSettings, TellsOfAFileThatCannotBeUsed) {
  EXPECT_THAT(troubles_of("listen = ["), HasSubstr("theseus.toml"));
  EXPECT_THAT(troubles_of("[listen]\nport = 99999\n"), HasSubstr("listen.port"));
}

TEST(DoctorSettings, TellsOfANameThatNobodyKnows) {
  EXPECT_THAT(troubles_of("[listen]\nprot = 7077\n"), HasSubstr("listen.prot"));
}

TEST(DoctorSettings, TellsOfMemoriesThatTheNetworkWouldSee) {
  EXPECT_THAT(troubles_of("no_auth = true\n[listen]\naddress = \"0.0.0.0\"\n"),
              HasSubstr("--no-auth is accepted on a loopback address only"));
}

TEST(DoctorSettings, TellsOfNoKeysBehindAProxy) {
  EXPECT_THAT(troubles_of("no_auth = true\nbehind_proxy = true\n"),
              HasSubstr("no_auth and behind_proxy are both on"));
}

TEST(DoctorSettings, TellsOfUpgradesThatAreMadeFinalTooSoon) {
  EXPECT_THAT(troubles_of("[upgrade]\nfinalize_after = \"1h\"\n"),
              HasSubstr("finalize_after is less than a day"));
}

TEST(DoctorSettings, FindsTheFolderOfSnapshotsAndTheBudget) {
  const tests::TemporaryFolder folder;

  const doctor::Settings settings = doctor_settings(folder.path());

  EXPECT_EQ(settings.snapshots.folder, folder / "snapshots");
  EXPECT_EQ(settings.partitions_memory_bytes, std::int64_t{1} << 30);
}

TEST(DoctorSettings, LooksForBackupsWhereAServerMakesThem) {
  const tests::TemporaryFolder folder;

  const doctor::Settings settings = doctor_settings(folder.path());

  EXPECT_EQ(settings.backups, folder / "backups");
  EXPECT_EQ(settings.backup_every, std::chrono::hours(24));
  EXPECT_THAT(settings.key_files, ElementsAre(folder / "backup.key"));
}

TEST(DoctorSettings, TakesPlaceScheduleAndKeyOfBackupsFromTheConfiguration) {
  const tests::TemporaryFolder folder;
  std::ofstream(folder / "theseus.toml")
      << "[backup]\nto = \"/mnt/backups\"\nevery = \"6h\"\nkey_file = \"/etc/theseus.key\"\n";

  const doctor::Settings settings = doctor_settings(folder.path());

  EXPECT_EQ(settings.backups, "/mnt/backups");
  EXPECT_EQ(settings.backup_every, std::chrono::hours(6));
  EXPECT_THAT(settings.key_files, ElementsAre("/etc/theseus.key"));
}

TEST(DoctorSettings, ExpectsNoBackupsByTheClockWhereTheyAreOff) {
  const tests::TemporaryFolder folder;
  std::ofstream(folder / "theseus.toml") << "[backup]\nevery = \"off\"\n";

  EXPECT_EQ(doctor_settings(folder.path()).backup_every, std::chrono::milliseconds(0));
}

}  // namespace
}  // namespace theseus::app
