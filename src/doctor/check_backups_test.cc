#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <fstream>

#include "backup/create.h"
#include "backup/key_file.h"
#include "doctor/checks.h"
#include "doctor/testing/looked_at.h"
#include "migrations/program.h"

namespace theseus::doctor {
namespace {

namespace fs = std::filesystem;
using ::testing::AllOf;
using ::testing::HasSubstr;
using testing::LookedAt;
using ::testing::Not;

// So many days from now.
class LaterClock final : public base::Clock {
 public:
  explicit LaterClock(int days) : days_(days) {}
  base::Time now() const override { return base::SystemClock().now() + std::chrono::days(days_); }

 private:
  int days_;
};

fs::path make_backup(LookedAt& data, const backup::Packing& packing = {}) {
  const auto open = data.open();
  const upgrade::Program program = migrations::this_program();
  const base::SystemClock clock;
  const auto made = backup::create_backup({.program = program,
                                           .place = {.data_folder = data.path()},
                                           .instance = open->instance(),
                                           .format = program.format,
                                           .clock = clock,
                                           .packing = packing});
  open->close();
  if (!made) throw std::runtime_error(made.error().message);
  return made->backup.folder;
}

TEST(CheckBackups, FindsNothingWrongInAFreshOne) {
  LookedAt data;
  make_backup(data);

  EXPECT_THAT(data.run(check_backups).says, HasSubstr("the newest of 1 is of"));
  EXPECT_TRUE(data.run(check_backups).troubles.empty());
}

TEST(CheckBackups, TellsThatThereIsNoneOnceTheDataIsOldEnoughToHaveOne) {
  LookedAt data;
  EXPECT_TRUE(data.run(check_backups).troubles.empty());
  const LaterClock clock(8);
  data.clock = &clock;

  EXPECT_THAT(data.troubles(check_backups),
              AllOf(HasSubstr("There is no backup"), HasSubstr("theseus backup create --data ")));
}

TEST(CheckBackups, TellsThatTheNewestIsTooOldForItsSchedule) {
  LookedAt data;
  make_backup(data);
  data.settings.backup_every = std::chrono::hours(24);
  const LaterClock clock(2);
  data.clock = &clock;

  EXPECT_THAT(data.troubles(check_backups), HasSubstr("The newest backup is of"));
}

TEST(CheckBackups, TellsOfOneThatIsNotWhatItsManifestSays) {
  LookedAt data;
  std::fstream file(make_backup(data) / "theseus.db", std::ios::in | std::ios::out);
  file.seekp(5000);
  file << "another byte";
  file.close();

  EXPECT_THAT(data.troubles(check_backups), HasSubstr("cannot be relied on"));
}

// It advised another one, of the same damaged data.
TEST(CheckBackups, AdvisesToMendDamagedDataBeforeTheNextIsMade) {
  LookedAt data;
  data.execute("UPDATE memories SET created_at = created_at + 1");
  make_backup(data);

  EXPECT_THAT(data.troubles(check_backups),
              AllOf(HasSubstr("damaged already"), HasSubstr("theseus doctor --repair"),
                    Not(HasSubstr("backup create"))));

  data.execute("UPDATE memories SET created_at = created_at - 1");

  EXPECT_THAT(data.troubles(check_backups), HasSubstr("theseus backup create"));
}

TEST(CheckBackups, NamesThoseThatAreNotWhole) {
  LookedAt data;
  const fs::path cut = make_backup(data);
  make_backup(data);
  fs::resize_file(cut / "theseus.db", 4096);

  EXPECT_THAT(data.troubles(check_backups),
              AllOf(HasSubstr(cut.string()), HasSubstr("has 4096 bytes")));
}

TEST(CheckBackups, TellsOfAFolderThatIsNotMounted) {
  LookedAt data;
  data.settings.backups = "/nowhere/mounted";

  EXPECT_THAT(data.troubles(check_backups),
              AllOf(HasSubstr("/nowhere/mounted"), HasSubstr("Mount the disk")));
}

TEST(CheckBackups, TellsThatTheKeyIsMissingWithoutWhichNoneIsMade) {
  LookedAt data;
  data.settings.backup_key = data.path() / "backup.key";

  EXPECT_THAT(data.troubles(check_backups),
              AllOf(HasSubstr("backup.key cannot be used"), HasSubstr("backup create --encrypt")));
}

TEST(CheckBackups, AdvisesNoSecondKeyWhereBackupsNeedTheOneThatIsMissing) {
  LookedAt data;
  data.settings.backup_key = data.path() / "backup.key";
  make_backup(data, {.key = backup::ensure_key(data.settings.backup_key).value().key});
  fs::remove(data.settings.backup_key);

  EXPECT_THAT(data.troubles(check_backups),
              AllOf(HasSubstr("Put the key in its place"), HasSubstr("| ls -l "),
                    Not(HasSubstr("backup create"))));
}

TEST(CheckBackups, AdvisesToCloseAKeyThatOthersMayRead) {
  LookedAt data;
  data.settings.backup_key = data.path() / "backup.key";
  ASSERT_TRUE(backup::ensure_key(data.settings.backup_key));
  fs::permissions(data.settings.backup_key, fs::perms::group_read, fs::perm_options::add);

  EXPECT_THAT(data.troubles(check_backups),
              HasSubstr("| chmod 600 " + data.settings.backup_key.string()));
}

}  // namespace
}  // namespace theseus::doctor
