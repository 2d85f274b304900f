#include "app/backup_worker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <memory>

#include "app/backup_figures.h"
#include "backup/backup_list.h"
#include "migrations/program.h"
#include "support/standing_clock.h"
#include "support/temporary_folder.h"
#include "upgrade/manifest.h"

namespace theseus::app {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

struct BackupWorkerTest : ::testing::Test {
  BackupWorkerTest() {
    settings.every = std::chrono::hours(24);
    settings.manners.place.data_folder = folder / "data";
    settings.after_time = std::chrono::minutes(5);
    auto opened =
        upgrade::DataSet::open(migrations::this_program(), {.folder = folder / "data",
                                                            .role = "serve",
                                                            .absence = upgrade::Absence::create,
                                                            .clock = clock,
                                                            .ids = ids});
    data = std::move(*opened);
  }

  std::unique_ptr<BackupWorker> worker(std::chrono::milliseconds pause = std::chrono::minutes(1)) {
    return std::make_unique<BackupWorker>(
        BackupWorker::Parts{.data = *data,
                            .clock = clock,
                            .settings = settings,
                            .settle = std::chrono::milliseconds(0),
                            .pause = pause});
  }
  std::unique_ptr<BackupWorker> stubborn_worker() { return worker(std::chrono::milliseconds(5)); }

  static BackupState wait_until(const BackupWorker& worker,
                                const std::function<bool(const BackupState&)>& holds) {
    while (!holds(worker.state())) std::this_thread::sleep_for(std::chrono::milliseconds(5));
    return worker.state();
  }
  static bool has_made(const BackupState& state) { return state.made > 0; }
  static bool has_failed(const BackupState& state) { return state.failures > 0; }
  static bool is_content(const BackupState& state) { return state.last_error.empty(); }

  std::size_t listed() const { return backup::list_backups(settings.manners.place).size(); }

  tests::TemporaryFolder folder;
  tests::StandingClock clock;
  base::Uuid7Source ids{clock};
  std::unique_ptr<upgrade::DataSet> data;
  BackupSettings settings;
};

TEST_F(BackupWorkerTest, MakesOneWhereThereIsNone) {
  const auto made = wait_until(*worker(), has_made);

  EXPECT_EQ(made.last->taken, clock.now());
  EXPECT_EQ(listed(), 1U);
}

TEST_F(BackupWorkerTest, MakesNoneAtARestartWhileTheNewestIsYoung) {
  wait_until(*worker(), has_made);
  clock.advance(std::chrono::hours(23));

  const auto seen = wait_until(*worker(), [](const BackupState& state) { return !!state.last; });

  EXPECT_EQ(seen.made, 0);
  EXPECT_EQ(listed(), 1U);
}

// One whose clock was ahead made it look again each minute, and delete all that was older.
TEST_F(BackupWorkerTest, JudgesByTheNewestThatIsNotFromTheFuture) {
  clock.advance(std::chrono::hours(1000));
  wait_until(*worker(), has_made);
  clock.advance(-std::chrono::hours(1000));
  const auto made = wait_until(*worker(), has_made);
  clock.advance(std::chrono::hours(23));

  const auto seen = wait_until(*worker(), [](const BackupState& state) { return !!state.last; });

  EXPECT_EQ(seen.last->taken, made.last->taken);
  EXPECT_EQ(seen.made, 0);
  EXPECT_EQ(listed(), 2U);
}

TEST_F(BackupWorkerTest, MakesTheNextWhenItIsTimeAndKeepsAsManyAsTheSettingsSay) {
  settings.manners.keep_count = 1;
  wait_until(*worker(), has_made);
  clock.advance(std::chrono::hours(24));

  const auto again = wait_until(*worker(), has_made);

  EXPECT_EQ(again.last->taken, clock.now());
  EXPECT_EQ(listed(), 1U);
}

TEST_F(BackupWorkerTest, TellsWhyItCouldNotMakeOne) {
  settings.manners.place.folder = folder / "unmounted";

  const auto failed = wait_until(*worker(), has_failed);

  EXPECT_THAT(failed.last_error, HasSubstr("mount the disk"));
  EXPECT_TRUE(is_degraded(failed, clock.now(), *settings.every));
}

TEST_F(BackupWorkerTest, MakesNoKeyThatNobodyWouldSee) {
  settings.manners.encrypt = true;

  const auto failed = wait_until(*worker(), has_failed);

  EXPECT_THAT(failed.last_error, HasSubstr("backup.key cannot be used"));
  EXPECT_EQ(listed(), 0U);
}

TEST_F(BackupWorkerTest, TellsOfACommandThatFailedThoughTheBackupIsThere) {
  settings.after = "exit 9;";

  const auto failed = wait_until(*worker(), has_failed);

  EXPECT_THAT(failed.last_error, HasSubstr("ended with code 9"));
  EXPECT_EQ(failed.made, 1);
  EXPECT_EQ(listed(), 1U);
}

// One log line was all that anybody saw of it, and the next try came with the next backup.
TEST_F(BackupWorkerTest, IsDegradedAndTriesAgainWhereTheCommandFailed) {
  settings.after = "test -e " + (folder / "mounted").string() + " && test -d";
  const auto trying = stubborn_worker();
  EXPECT_TRUE(is_degraded(wait_until(*trying, has_failed), clock.now(), *settings.every));

  std::ofstream(folder / "mounted") << "";
  const auto handed_on = wait_until(*trying, is_content);

  EXPECT_EQ(handed_on.made, 1);
  EXPECT_FALSE(is_degraded(handed_on, clock.now(), *settings.every));
}

// Its folder was looked for by the old name, and taken for handed on where that was gone.
TEST_F(BackupWorkerTest, HandsOnWhatCameInThePlaceOfTheOneThatItMade) {
  // One that was begun before the old folder went fails, and is tried again.
  settings.after = "test -e " + (folder / "mounted").string() +
                   " && test -d \"$THESEUS_BACKUP\" && printf %s >" +
                   (folder / "handed_on").string();
  const auto trying = stubborn_worker();
  const fs::path made = wait_until(*trying, has_failed).last->folder;
  const fs::path anew = made.string() + "-2";
  fs::copy(made, folder / "anew");
  upgrade::Manifest manifest = upgrade::read_manifest(made).value();
  manifest.rewritten = {.names = {made.filename()}};
  std::ofstream(folder / "anew" / upgrade::kManifestName) << upgrade::manifest_text(manifest);
  fs::rename(folder / "anew", anew);
  fs::rename(made, folder / "gone");

  std::ofstream(folder / "mounted") << "";
  wait_until(*trying, is_content);

  std::string handed_on;
  std::getline(std::ifstream(folder / "handed_on"), handed_on);
  EXPECT_EQ(handed_on, anew);
}

// It stayed for up to a day where nothing was due any more.
TEST_F(BackupWorkerTest, ForgetsWhatFailedOnceTheDiskIsBackWithAYoungBackup) {
  settings.manners.place.folder = folder / "disk";
  fs::create_directory(folder / "disk");
  wait_until(*worker(), has_made);
  fs::rename(folder / "disk", folder / "away");
  const auto trying = stubborn_worker();
  wait_until(*trying, has_failed);

  fs::rename(folder / "away", folder / "disk");
  const auto back = wait_until(*trying, is_content);

  EXPECT_EQ(back.made, 0);
  EXPECT_FALSE(is_degraded(back, clock.now(), *settings.every));
}

TEST_F(BackupWorkerTest, SaysBeforeItSettlesWhatLiesThere) {
  const auto made = wait_until(*worker(), has_made);
  fs::create_directory(settings.manners.place.own_folder() / "20260101T000000000Z-format-1");

  const BackupWorker settling({.data = *data, .clock = clock, .settings = settings});
  const auto seen = wait_until(settling, [](const BackupState& state) { return !!state.last; });

  EXPECT_EQ(seen.last->taken, made.last->taken);
  EXPECT_THAT(seen.broken, ElementsAre("20260101T000000000Z-format-1"));
  EXPECT_TRUE(is_degraded(seen, clock.now(), *settings.every));
}

TEST_F(BackupWorkerTest, KeepsWhatItMadeOfDamagedDataAndSaysSo) {
  settings.manners.keep_count = 1;
  settings.after = "touch " + (folder / "handed_on").string() + ";";
  data->database().write([](storage::Transaction& transaction) {
    transaction.execute(
        "INSERT INTO spaces (number, name, created_at, live, superseded, forgotten, rows, bytes) "
        "VALUES (7, 'stray', 1, 0, 0, 0, 0, 0)");
    return storage::Ending::commit;
  });

  const auto failed = wait_until(*worker(), has_failed);

  EXPECT_EQ(failed.made, 1);
  EXPECT_THAT(failed.last_error, HasSubstr("theseus doctor"));
  EXPECT_TRUE(is_degraded(failed, clock.now(), *settings.every));
  EXPECT_FALSE(fs::exists(folder / "handed_on"));
}

TEST_F(BackupWorkerTest, IsShownTooOldBeyondTwiceTheTime) {
  const auto made = wait_until(*worker(), has_made);

  EXPECT_FALSE(is_degraded(made, clock.now() + std::chrono::hours(48), *settings.every));
  EXPECT_TRUE(is_degraded(made, clock.now() + std::chrono::hours(49), *settings.every));
  EXPECT_EQ(shown_backup(made, clock.now() + std::chrono::hours(1)).age, std::chrono::hours(1));
}

}  // namespace
}  // namespace theseus::app
