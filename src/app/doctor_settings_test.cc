#include "app/doctor_settings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <string>

#include "support/temporary_folder.h"

namespace theseus::app {
namespace {

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

}  // namespace
}  // namespace theseus::app
