#include "scrub/search_process.h"

#include <gmock/gmock.h>

#include <fstream>

#include "scrub/testing/marker_texts.h"
#include "scrub/testing/scrubs_database.h"

namespace theseus::scrub {
namespace {

using testing::HasSubstr;

class SearchInChildTest : public testing::Test {
 protected:
  SearchOrder order(std::vector<std::string> texts) {
    SearchOrder order{.folder = data_.folder().string(),
                      .database = storage::kDatabaseName,
                      .left_out = {"snapshots", "backups"}};
    for (std::string& text : texts) order.groups.push_back({std::move(text)});
    return order;
  }

  SearchEnd search(std::vector<std::string> texts) {
    SearchEnd end;
    EXPECT_TRUE(
        data_.database().hold_still([&] { end = search_in_child(order(std::move(texts))); }));
    EXPECT_EQ(end.failure, "");
    return end;
  }

  void write_file(const std::filesystem::path& path, std::string_view bytes) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
  }

  ScrubsDatabase data_;
  MarkerTexts markers_{3};
};

TEST_F(SearchInChildTest, FindsWhatADeletedRowLeftInTheDatabase) {
  const std::string text = markers_.next(300);
  data_.leave_readable();
  data_.add(1, text);
  data_.script("DELETE FROM texts");

  const SearchEnd end = search({"nothing like it anywhere", text});

  ASSERT_EQ(end.findings.size(), 2U);
  EXPECT_FALSE(end.findings[0].is_found());
  ASSERT_TRUE(end.findings[1].in_database);
  EXPECT_EQ(end.findings[1].in_database->file, storage::kDatabaseName);
  EXPECT_GT(end.findings[1].in_database->page, 0U);
  EXPECT_FALSE(end.findings[1].elsewhere);
}

TEST_F(SearchInChildTest, DoesNotFindWhatStandsInALiveRow) {
  const std::string text = markers_.next(9'000);
  data_.add(1, text);

  EXPECT_FALSE(search({text}).findings.at(0).is_found());
}

TEST_F(SearchInChildTest, DoesNotFindByTheFrameOfALiveRowWhatIsGone) {
  const std::string frame = R"(","kind":"note","importance":0.5,"metadata":{}})";
  const std::string gone = markers_.next(300) + frame;
  data_.leave_readable();
  data_.add(1, markers_.next(100) + frame);
  data_.add(2, "of this only the frame is left" + frame);
  data_.script("DELETE FROM texts WHERE number = 2");

  EXPECT_FALSE(search({gone}).findings.at(0).is_found());
}

TEST_F(SearchInChildTest, DoesNotFindWhatSqliteDeletedForGood) {
  const std::string text = markers_.next(9'000);
  data_.add(1, text);
  data_.script("DELETE FROM texts");

  EXPECT_FALSE(search({text}).findings.at(0).is_found());
}

TEST_F(SearchInChildTest, ReadsTheLogWhole) {
  const std::string text = markers_.next(300);
  data_.add(1, text);

  const SearchEnd end = search_in_child(order({text}));

  ASSERT_TRUE(end.findings.at(0).elsewhere) << end.failure;
  EXPECT_THAT(end.findings[0].elsewhere->file, HasSubstr(storage::kDatabaseName));
}

TEST_F(SearchInChildTest, ReadsEveryOtherFileWholeAndSaysWhichItWas) {
  const std::string text = markers_.next(300);
  const std::string begin(3'000'000, '.');
  write_file(data_.folder() / "left" / "over.tmp", begin + text.substr(200));

  const SearchEnd end = search({text});

  ASSERT_TRUE(end.findings.at(0).elsewhere);
  EXPECT_EQ(end.findings[0].elsewhere->file, "left/over.tmp");
}

TEST_F(SearchInChildTest, FindsWhatTwoPiecesOfAFileShare) {
  const std::string text = markers_.next(16);
  for (const std::size_t before : {1'048'561U, 1'048'570U, 1'048'576U, 2'097'140U}) {
    write_file(data_.folder() / "file", std::string(before, '.') + text + std::string(50, '.'));

    EXPECT_TRUE(search({text}).findings.at(0).elsewhere) << before;
  }
}

TEST_F(SearchInChildTest, LooksAtNoCopyThatIsNamedAsOne) {
  const std::string text = markers_.next(300);
  for (const char* copy : {"snapshots/1/copy.db", "backups/2/copy.db"}) {
    write_file(data_.folder() / copy, text);
  }

  EXPECT_FALSE(search({text}).findings.at(0).is_found());
  write_file(data_.folder() / "replaced-3/copy.db", text);
  EXPECT_TRUE(search({text}).findings.at(0).is_found()) << "nobody has named it";
}

TEST_F(SearchInChildTest, FailsOnAMalformedDatabase) {
  write_file(data_.folder() / "other.db", "SQLite format 3, but not really");
  SearchOrder wish = order({markers_.next(300)});
  wish.database = "other.db";

  const SearchEnd end = search_in_child(wish);

  EXPECT_THAT(end.failure, HasSubstr("does not begin as a database"));
}

TEST_F(SearchInChildTest, FailsWhereItsProcessCannotBeBegunOrEndsWithoutAnAnswer) {
  EXPECT_THAT(search_in_child(order({"text"}), {.program = "/nowhere/at/all"}).failure,
              HasSubstr("could not be begun"));
  EXPECT_THAT(search_in_child(order({"text"}), {.program = "/bin/false"}).failure,
              HasSubstr("died"));
  EXPECT_THAT(search_in_child(order({"text"}), {.program = "/bin/true"}).failure,
              HasSubstr("died"));
}

TEST_F(SearchInChildTest, FailsWhenItIsStopped) {
  std::stop_source stop;
  stop.request_stop();

  EXPECT_THAT(search_in_child(order({"text"}), {.stop = stop.get_token()}).failure,
              HasSubstr("stopped"));
}

TEST_F(SearchInChildTest, BearsAnOrderLongerThanAPipeHolds) {
  std::vector<std::string> texts;
  for (int text = 0; text < 200; ++text) texts.push_back(markers_.next(10'000));
  write_file(data_.folder() / "file", texts[77].substr(5'000, 20));

  const SearchEnd end = search(texts);

  for (std::size_t text = 0; text < 200; ++text) {
    EXPECT_EQ(end.findings.at(text).is_found(), text == 77);
  }
}

}  // namespace
}  // namespace theseus::scrub
