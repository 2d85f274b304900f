#include "scrub/unknown_file.h"

#include <gtest/gtest.h>

#include <fstream>

#include "support/temporary_folder.h"

namespace theseus::scrub {
namespace {

class UnknownFileTest : public testing::Test {
 protected:
  void make(const char* name) { std::ofstream(folder_ / name) << "x"; }

  tests::TemporaryFolder folder_;
};

TEST_F(UnknownFileTest, TheDatabaseAndWhatSqlitePutsBesideItAreKnown) {
  make("theseus.db");
  make("theseus.db-wal");
  make("theseus.db-shm");
  make("theseus.db-journal");

  EXPECT_EQ(find_unknown_file(folder_.path(), {}), std::nullopt);
}

TEST_F(UnknownFileTest, ACopyMadeByHandBesideTheDatabaseIsNoPartOfIt) {
  make("theseus.db");
  make("theseus.db-old");

  EXPECT_EQ(find_unknown_file(folder_.path(), {}), "theseus.db-old");
}

TEST_F(UnknownFileTest, ACopyThatIsListedIsKnownByItsName) {
  make("theseus.db-old");

  EXPECT_EQ(find_unknown_file(folder_.path(), {"theseus.db-old"}), std::nullopt);
}

}  // namespace
}  // namespace theseus::scrub
