// Each row of the table in README.md.
#include "backup/restoring/workplace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "backup/testing/household.h"
#include "base/error.h"
#include "support/child_process.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;
using testing::Household;
using testing::message_of;
using Open = Household::Open;

class RestoreKillTest : public ::testing::Test {
 protected:
  RestoreKillTest() {
    house.live([this](Open& open) {
      kept = open.remember("tea");
      open.back_up();
      later = open.remember("coffee");
    });
    storage::settle_sqlite(file());
  }

  fs::path file() const { return house.path() / "theseus.db"; }
  fs::path making() const { return house.path() / "restoring.new"; }
  std::size_t folders_aside() const {
    std::size_t count = 0;
    for (const auto& entry : fs::directory_iterator(house.path())) {
      if (entry.path().filename().string().starts_with("replaced-")) ++count;
    }
    return count;
  }
  /// What is made, whole, in the moment before it is put in place.
  fs::path make_until_it_is_whole() {
    const fs::path copy = house.path().parent_path() / "before";
    fs::copy(house.path(), copy, fs::copy_options::recursive);
    EXPECT_TRUE(house.restore({}));
    fs::create_directory(copy / "restoring.new");
    fs::rename(file(), copy / "restoring.new/theseus.db");
    fs::remove_all(house.path());
    fs::rename(copy, house.path());
    return making() / "theseus.db";
  }

  Household house;
  base::Id kept;
  base::Id later;
};

TEST_F(RestoreKillTest, LeavesTheOldDataWhereverItIsKilledBeforeItPutsTheNewOneInPlace) {
  const int sentences = 3;
  for (int killed_at = 1; killed_at <= sentences; ++killed_at) {
    tests::ChildProcess child([&] {
      int said = 0;
      house.tell = [&](std::string_view) {
        if (++said == killed_at) ::_exit(77);
      };
      return house.restore_to(2) ? 0 : 1;
    });
    ASSERT_EQ(child.wait(), 77);

    EXPECT_EQ(house.text_of(later), "coffee");
    house.live([](Open&) {});
    EXPECT_TRUE(fs::exists(making())) << "nothing is removed by those who only use the data";
  }

  clear_restore_leftovers(house.path());

  EXPECT_FALSE(fs::exists(making()));
  ASSERT_TRUE(house.restore_to(2));
  EXPECT_EQ(house.text_of(later), std::nullopt);
  EXPECT_EQ(house.text_of(kept), "tea");
}

TEST_F(RestoreKillTest, TakesTheSecondNameOfTheOldDatabaseAway) {
  make_until_it_is_whole();
  fs::create_directory(house.path() / "replaced-1");
  fs::create_hard_link(file(), house.path() / "replaced-1/theseus.db");

  clear_restore_leftovers(house.path());

  EXPECT_FALSE(fs::exists(making()));
  EXPECT_EQ(folders_aside(), 0U);
  EXPECT_EQ(house.text_of(later), "coffee");
}

TEST_F(RestoreKillTest, LeavesTheOldDataAsideBehindTheRename) {
  const fs::path fresh = make_until_it_is_whole();
  fs::create_directory(house.path() / "replaced-1");
  fs::create_hard_link(file(), house.path() / "replaced-1/theseus.db");
  fs::rename(fresh, file());

  clear_restore_leftovers(house.path());

  EXPECT_FALSE(fs::exists(making()));
  EXPECT_TRUE(fs::exists(house.path() / "replaced-1/theseus.db"));
  EXPECT_EQ(house.text_of(later), std::nullopt);
}

TEST_F(RestoreKillTest, FinishesWhatWasCutShortBetweenTwoRenames) {
  house.live([&](Open& open) { open.remember("in the log"); });
  make_until_it_is_whole();
  std::ofstream(making() / "whole");
  fs::create_directory(house.path() / "replaced-1");
  fs::rename(file(), house.path() / "replaced-1/theseus.db");
  std::ofstream(house.path() / "theseus.db-wal") << std::string(100, 'x');
  EXPECT_THROW(house.live([](Open&) {}), std::exception) << "nobody opens it, nor begins anew";

  const auto finished = house.restore({});

  ASSERT_TRUE(finished) << message_of(finished);
  EXPECT_THAT(finished->warnings.front(), ::testing::HasSubstr("is finished"));
  EXPECT_EQ(house.text_of(kept), "tea");
  EXPECT_EQ(house.text_of(later), std::nullopt);
  EXPECT_FALSE(fs::exists(making()));
}

TEST_F(RestoreKillTest, NamesNoFolderOfAnEarlierRestoreWhereNothingIsReplaced) {
  make_until_it_is_whole();
  std::ofstream(making() / "whole");
  fs::remove(file());
  fs::create_directory(house.path() / "replaced-1");
  std::ofstream(house.path() / "replaced-1/theseus.db") << "of long ago";

  const auto finished = house.restore({});

  ASSERT_TRUE(finished) << message_of(finished);
  EXPECT_EQ(finished->replaced, std::nullopt);
  EXPECT_EQ(folders_aside(), 1U);
  EXPECT_EQ(house.text_of(kept), "tea");
}

// What serve once advised. A new data set would be begun then, and the restored one removed.
TEST_F(RestoreKillTest, FinishesAlsoWhereTheLogWasTakenAwayByHand) {
  make_until_it_is_whole();
  std::ofstream(making() / "whole");
  fs::create_directory(house.path() / "replaced-1");
  fs::rename(file(), house.path() / "replaced-1/theseus.db");
  fs::remove(house.path() / "theseus.db-wal");

  std::string refusal;
  try {
    house.live([](Open&) {});
  } catch (const std::exception& error) {
    refusal = error.what();
  }
  clear_restore_leftovers(house.path());
  const auto finished = house.restore({});

  EXPECT_THAT(refusal,
              ::testing::HasSubstr("theseus backup restore --data " + house.path().string()));
  ASSERT_TRUE(finished) << message_of(finished);
  EXPECT_EQ(house.text_of(kept), "tea");
  EXPECT_EQ(house.text_of(later), std::nullopt);
}

TEST_F(RestoreKillTest, LeavesNothingOfTheNewDataWhereItsEndCannotBeWritten) {
  house.tell = [this](std::string_view sentence) {
    if (sentence.starts_with("Putting")) std::ofstream(making() / "whole");
  };

  EXPECT_THROW(house.restore_to(2), base::Error);

  EXPECT_FALSE(fs::exists(making()));
  EXPECT_EQ(folders_aside(), 0U);
  EXPECT_EQ(house.text_of(later), "coffee");
}

TEST_F(RestoreKillTest, WarnsOfWhatFailsOnceTheNewDataIsInPlace) {
  make_until_it_is_whole();
  std::ofstream(house.path() / "theseus.db-wal") << std::string(100, 'x');
  fs::remove(house.path() / "theseus.db-shm");
  fs::create_directories(house.path() / "theseus.db-shm/in the way");

  const auto put = Workplace(house.path(), house.clock.now()).put_in_place();

  EXPECT_EQ(put.warnings.size(), 1U);
  ASSERT_TRUE(put.aside);
  EXPECT_TRUE(fs::exists(*put.aside / "theseus.db"));
  fs::remove_all(house.path() / "theseus.db-shm");
  EXPECT_EQ(house.text_of(later), std::nullopt);
}

TEST_F(RestoreKillTest, LeavesWhatWasNotFinishedWhereTheDatabaseWasTakenAwayByHand) {
  fs::create_directory(making());
  fs::copy_file(file(), making() / "theseus.db");
  fs::remove(file());
  std::ofstream(house.path() / "theseus.db-wal") << std::string(100, 'x');

  clear_restore_leftovers(house.path());

  EXPECT_TRUE(fs::exists(making() / "theseus.db"));
  EXPECT_FALSE(Workplace(house.path(), house.clock.now()).finish());
}

}  // namespace
}  // namespace theseus::backup
