#include "upgrade/snapshot_list.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <fstream>
#include <string>
#include <vector>

#include "storage/sqlite/sqlite_file.h"
#include "support/temporary_folder.h"
#include "upgrade/manifest.h"
#include "upgrade/snapshot_folder.h"

namespace theseus::upgrade {
namespace {

namespace fs = std::filesystem;
using std::chrono::days;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

struct SnapshotList : ::testing::Test {
  tests::TemporaryFolder folder;
  const base::Time now = base::from_milliseconds(1'800'000'000'000);
  const SnapshotPolicy policy{.folder = folder.path()};

  /// One that is whole by its manifest.
  fs::path leave(const std::string& name, base::Time taken) {
    fs::create_directory(folder / name);
    std::ofstream(folder / name / storage::kDatabaseName) << "bytes";
    const Manifest manifest{.program = "notes",
                            .release = "0.2.0",
                            .instance = {},
                            .taken = taken,
                            .from = {.format = 1, .release = "0.1.0"},
                            .to = {.format = 2, .release = "0.2.0"},
                            .bytes = 5,
                            .sha256 = "",
                            .structure_sha256 = "",
                            .stamp = {},
                            .stages = {},
                            .content = ""};
    std::ofstream(folder / name / kManifestName) << manifest_text(manifest);
    return folder / name;
  }

  std::vector<std::string> names() {
    std::vector<std::string> listed;
    for (const Snapshot& snapshot : list_snapshots(policy)) listed.push_back(snapshot.name);
    return listed;
  }
};

TEST_F(SnapshotList, NamesTheNewestFirst) {
  leave("b", now - days(2));
  leave("a", now - days(1));
  leave("c", now);

  EXPECT_THAT(names(), ElementsAre("c", "a", "b"));
}

TEST_F(SnapshotList, LeavesOutWhatIsHalfOrCannotBeRead) {
  leave("half.new", now);
  fs::remove(leave("without-manifest", now) / kManifestName);
  fs::remove(leave("without-database", now) / storage::kDatabaseName);
  std::ofstream(leave("cut-off", now) / kManifestName) << "{\"form\": 1,";
  std::ofstream(leave("longer", now) / storage::kDatabaseName) << "more bytes";
  std::ofstream(folder / "lock") << "";

  EXPECT_THAT(names(), IsEmpty());
}

TEST_F(SnapshotList, OfNoFolderIsEmpty) {
  EXPECT_TRUE(list_snapshots({.folder = folder / "absent"}).empty());
}

TEST_F(SnapshotList, KeepsThreeHoweverOldTheyAre) {
  leave("a", now - days(400));
  leave("b", now - days(300));
  leave("c", now - days(200));
  leave("d", now - days(100));

  prune_snapshots(policy, now, std::nullopt);

  EXPECT_THAT(names(), ElementsAre("d", "c", "b"));
}

TEST_F(SnapshotList, KeepsThoseOfThirtyDaysHoweverManyTheyAre) {
  leave("a", now - days(31));
  leave("b", now - days(29));
  leave("c", now - days(20));
  leave("d", now - days(10));
  leave("e", now);

  prune_snapshots(policy, now, std::nullopt);

  EXPECT_THAT(names(), ElementsAre("e", "d", "c", "b"));
}

TEST_F(SnapshotList, KeepsWhatAnOpenWindowBeganFromAndAllThatCameAfter) {
  leave("a", now - days(400));
  leave("b", now - days(300));
  leave("c", now - days(200));
  leave("d", now - days(190));
  leave("e", now - days(180));
  leave("f", now - days(170));

  prune_snapshots(policy, now, now - days(250));

  EXPECT_THAT(names(), ElementsAre("f", "e", "d", "c", "b"));
}

TEST_F(SnapshotList, NeverDeletesWhatItCannotRead) {
  std::ofstream(leave("of-a-newer-release", now - days(400)) / kManifestName) << "{\"form\": 2}";
  for (const char* name : {"a", "b", "c"}) leave(name, now);

  prune_snapshots(policy, now, std::nullopt);

  EXPECT_TRUE(fs::exists(folder / "of-a-newer-release"));
}

TEST_F(SnapshotList, IsLeftAloneWhileAnotherProcessMakesASnapshot) {
  leave("a", now - days(400));
  const auto other = SnapshotFolder::try_enter(folder.path());
  ASSERT_TRUE(other);

  prune_snapshots({.folder = folder.path(), .keep_count = 0}, now, std::nullopt);

  EXPECT_THAT(names(), ElementsAre("a"));
}

TEST_F(SnapshotList, IsPrunedWithoutMakingAFolderWhereThereIsNone) {
  prune_snapshots({.folder = folder / "absent"}, now, std::nullopt);

  EXPECT_FALSE(fs::exists(folder / "absent"));
}

}  // namespace
}  // namespace theseus::upgrade
