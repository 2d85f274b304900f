#include "upgrade/data_set.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "base/error.h"
#include "storage/file_lock.h"
#include "storage/sqlite/turnstile.h"
#include "support/temporary_folder.h"
#include "upgrade/testing/sample_program.h"

namespace theseus::upgrade {
namespace {

using ::testing::HasSubstr;
using testing::Opener;

struct DataSetOpening : ::testing::Test {
  tests::TemporaryFolder folder;
  Opener opener;

  std::string refusal_of(Absence absence = Absence::refuse) {
    const auto opened =
        DataSet::open(testing::sample_program(), opener.options(folder.path(), absence));
    return opened ? "" : opened.error().message;
  }
};

TEST_F(DataSetOpening, MakesDataOfItsFormatInAnEmptyFolder) {
  const auto data = opener.open(folder.path());

  EXPECT_EQ(data->access(), Access::read_write);
  EXPECT_EQ(data->reason(), "");
  const Stamp expected = {.format = 1, .oldest_reader = 1, .oldest_writer = 1, .epoch = 1};
  EXPECT_EQ(data->stamp(), expected);
}

TEST_F(DataSetOpening, MakesTheFolderForItsOwnerAlone) {
  const auto data = opener.open(folder / "deep/er");

  EXPECT_EQ(std::filesystem::status(folder / "deep/er").permissions(),
            std::filesystem::perms::owner_all);
}

TEST_F(DataSetOpening, FindsWhatWasWrittenBefore) {
  auto data = opener.open(folder.path());
  testing::write_note(data->database(), "kept");
  data->close();
  data.reset();

  const auto again = opener.open(folder.path());

  EXPECT_EQ(testing::count_notes(again->database()), 1);
}

TEST_F(DataSetOpening, LearnsOfARaiseThatItsUpgradeStatusHasReadOver) {
  OpenOptions options = opener.options(folder.path());
  options.readers = 1;
  auto data = DataSet::open(testing::sample_program(), options);
  ASSERT_TRUE(data);
  testing::count_notes((*data)->database());
  opener.open(folder.path())->database().write([](storage::Transaction& transaction) {
    testing::raise_stamp(transaction, 9, 9);
    return storage::Ending::commit;
  });

  (*data)->upgrade_status();

  EXPECT_THROW(testing::count_notes((*data)->database()), base::Error);
  EXPECT_EQ((*data)->access(), Access::refused);
}

TEST_F(DataSetOpening, LeavesTheLogToThoseWhoStay) {
  const auto stays = opener.open(folder.path());
  const auto goes = opener.open(folder.path());
  testing::write_note(goes->database(), "kept");

  goes->close();

  EXPECT_GT(std::filesystem::file_size(folder / "theseus.db-wal"), 0U);
  stays->close();
  EXPECT_EQ(std::filesystem::file_size(folder / "theseus.db-wal"), 0U);
}

TEST_F(DataSetOpening, LetsTwoWriteTheSameData) {
  const auto one = opener.open(folder.path());
  const auto two = opener.open(folder.path());

  testing::write_note(one->database(), "from one");
  testing::write_note(two->database(), "from two");

  EXPECT_EQ(testing::count_notes(one->database()), 2);
  EXPECT_EQ(testing::count_notes(two->database()), 2);
}

TEST_F(DataSetOpening, StandsAmongTheInstancesUntilItsEndAlsoWhenItHasNotWritten) {
  { const auto maker = opener.open(folder.path()); }
  auto data = opener.open(folder.path());
  const auto file = folder / "instances" / base::format_id(data->instance());

  EXPECT_EQ(storage::look_at_lock(file, 0), storage::LockState::held);
  data->close();
  EXPECT_FALSE(std::filesystem::exists(file));
}

TEST_F(DataSetOpening, KeepsWhoeverWouldReplaceTheDataOutUntilItsEnd) {
  storage::Turnstile restore(folder.path());
  auto data = opener.open(folder.path());

  EXPECT_THROW(restore.take_open_alone(), base::Error);
  data->close();
  EXPECT_THROW(restore.take_open_alone(), base::Error);
  data.reset();
  EXPECT_NO_THROW(restore.take_open_alone());
}

TEST_F(DataSetOpening, RefusesAFolderWithoutDataUnlessItMayMakeThem) {
  EXPECT_THAT(refusal_of(), HasSubstr("There is no data in " + folder.path().string()));
  EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST_F(DataSetOpening, MakesNothingOfAStepThatIsNotWhatWasReleased) {
  const auto opened = DataSet::open(testing::altered_program(), opener.options(folder.path()));

  ASSERT_FALSE(opened);
  EXPECT_THAT(opened.error().message, HasSubstr("Step 1 (notes) of this program is not what was"));
  EXPECT_THAT(refusal_of(), HasSubstr("There is no data"));
  EXPECT_EQ(opener.open(folder.path())->stamp().format, 1);
}

}  // namespace
}  // namespace theseus::upgrade
