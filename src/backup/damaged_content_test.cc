#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "backup/contents_check.h"
#include "backup/retention.h"
#include "backup/testing/backed_data.h"

namespace theseus::backup {
namespace {

using testing::BackedData;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

// Rows that are sound in every page, and not what was written.
struct DamagedContent : ::testing::Test {
  DamagedContent() { data.remember("the harbour"); }

  void damage() { data.execute("UPDATE memories SET created_at = created_at + 1"); }
  Created create() {
    auto created = data.create().value();
    data.clock().advance(std::chrono::seconds(1));
    return created;
  }

  BackedData data;
};

TEST_F(DamagedContent, IsKeptWithItsFaultNamed) {
  damage();

  const Created created = create();

  EXPECT_THAT(created.doubt, HasSubstr("not what was written"));
  EXPECT_EQ(list_backups(data.place()).at(0).fault, created.doubt);
  EXPECT_THAT(data.refusal_of(created.backup.folder), HasSubstr("damaged already"));
}

// With `backup.keep` at 1 the last good one was deleted behind the damaged one.
TEST_F(DamagedContent, HasNothingDeletedBehindIt) {
  create();
  damage();

  EXPECT_THAT(prune_behind(data.place(), create(), 1), IsEmpty());

  EXPECT_EQ(list_backups(data.place()).size(), 2U);
}

TEST_F(DamagedContent, IsFoundInABodyThatCannotBeReadToo) {
  data.execute("UPDATE packed SET body = x'7b7d' WHERE seq = 2");

  EXPECT_THAT(create().doubt, Not(IsEmpty()));
}

TEST_F(DamagedContent, IsDeletedBehindAGoodOne) {
  const Created good = create();
  damage();
  const Created damaged = create();
  data.execute("UPDATE memories SET created_at = created_at - 1");

  EXPECT_THAT(prune_behind(data.place(), create(), 1),
              UnorderedElementsAre(good.backup.name, damaged.backup.name));
}

// After a repair the first good one pushed out all good ones behind as many damaged ones.
TEST_F(DamagedContent, TakesNoPlaceOfAGoodOne) {
  create();
  const Created good = create();
  damage();
  create();
  data.execute("UPDATE memories SET created_at = created_at - 1");

  EXPECT_EQ(prune_behind(data.place(), create(), 2).size(), 1U);

  EXPECT_TRUE(read_backup(good.backup.folder));
}

TEST_F(DamagedContent, IsLookedForWithRestsAndUntilAskedToStop) {
  data.remember_many();
  const Backup backup = data.make();
  std::stop_source stop;
  int rests = 0;
  const FileWork work{.rest = [&](std::chrono::microseconds) { rests += 1; },
                      .stop = stop.get_token()};
  const auto file = backup.folder / "theseus.db";

  EXPECT_TRUE(check_rows(file, "{}", work));
  stop.request_stop();

  EXPECT_THAT(check_rows(file, "{}", work).error().message, HasSubstr("asked to stop"));
  EXPECT_EQ(rests, 1);
}

}  // namespace
}  // namespace theseus::backup
