// What an operator is told of backups that are of no use, or that nobody can see.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>

#include "end_to_end/program.h"
#include "support/temporary_folder.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

struct BackupFaults : ::testing::Test {
  BackupFaults() { EXPECT_EQ(run(data, {"remember", "the harbour"}).code, 0); }

  fs::path make() const { return answer_of(data, {"backup", "create"}).at("folder"); }
  nlohmann::json listed(const char* what) const {
    return answer_of(data, {"backup", "list"}).at(what);
  }

  // Sound in every page, and not what was written.
  void damage_content() const {
    const std::string command = "sqlite3 '" + (data / "theseus.db").string() +
                                "' 'UPDATE memories SET created_at = created_at + 1'";
    EXPECT_EQ(std::system(command.c_str()), 0);
  }

  void keep_one() const { std::ofstream(data / "theseus.toml") << "[backup]\nkeep = 1\n"; }

  const TemporaryFolder folder;
  const fs::path data = folder.path();
};

TEST_F(BackupFaults, OfDamagedDataAreSaidAndDeleteNoGoodBackup) {
  keep_one();
  make();
  damage_content();

  const Ended created = run(data, {"backup", "create"});

  EXPECT_EQ(created.code, 1);
  EXPECT_THAT(created.err, HasSubstr("theseus doctor --data"));
  EXPECT_EQ(listed("backups").size(), 2U);
  EXPECT_THAT(run(data, {"backup", "verify"}).err, HasSubstr("damaged already"));
}

TEST_F(BackupFaults, OfDamagedDataAreMendedByAPlainRestoreAndNotByAnotherBackup) {
  make();
  damage_content();
  run(data, {"backup", "create"});

  const Ended drilled = run(data, {"backup", "drill"});
  const Ended restored = run(data, {"backup", "restore", "--yes"});

  EXPECT_THAT(drilled.err, AllOf(HasSubstr("damaged already"), HasSubstr("theseus doctor --data"),
                                 Not(HasSubstr("backup create"))));
  EXPECT_EQ(restored.code, 0) << restored.err;
  EXPECT_THAT(run(data, {"doctor"}).out, HasSubstr("The data is mended since"));
  EXPECT_EQ(run(data, {"backup", "create"}).code, 0);
  EXPECT_EQ(run(data, {"backup", "verify"}).code, 0);
}

TEST_F(BackupFaults, OfOneThatIsCutShortAreNamed) {
  make();
  const fs::path cut = make();
  fs::resize_file(cut / "theseus.db", 100'000);

  const Ended newest = run(data, {"backup", "verify"});
  const Ended all = run(data, {"backup", "verify", "--all"});

  EXPECT_EQ(newest.code, 1);
  EXPECT_THAT(newest.err, HasSubstr(cut.filename().string()));
  EXPECT_THAT(newest.out, HasSubstr("holds: 1 memories"));
  EXPECT_EQ(all.code, 1);
  EXPECT_THAT(all.err, HasSubstr(cut.filename().string()));
  EXPECT_EQ(listed("broken").at(0).at("name"), cut.filename().string());
  EXPECT_EQ(listed("backups").size(), 1U);
}

TEST_F(BackupFaults, OfAFolderThatIsNotThereAreNotTakenForNoBackup) {
  const Ended list = run(data, {"backup", "list", "--to", "/nowhere/mounted"});
  const Ended verify = run(data, {"backup", "verify", "--to", "/nowhere/mounted"});
  const Ended typo = run("/nowhere/data", {"backup", "list"});

  EXPECT_EQ(list.code, 3);
  EXPECT_THAT(list.err, HasSubstr("/nowhere/mounted cannot be read: it is not there"));
  EXPECT_EQ(verify.code, 4);
  EXPECT_THAT(verify.err, HasSubstr("Mount the disk"));
  EXPECT_EQ(typo.code, 3);
  EXPECT_THAT(list.err + verify.err + typo.err, Not(HasSubstr("There is no")));
}

TEST_F(BackupFaults, OfAKeyThatCannotBeMadeNameTheSetting) {
  const Ended created =
      run(data, {"backup", "create", "--encrypt", "--key-file", "/nowhere/backup.key"});

  EXPECT_EQ(created.code, 3);
  EXPECT_THAT(created.err, HasSubstr("backup.key_file"));
}

}  // namespace
}  // namespace theseus::tests
