#include "doctor/repair.h"

#include <gtest/gtest.h>

#include "doctor/testing/looked_at.h"

namespace theseus::doctor {
namespace {

using testing::LookedAt;

RepairReport repaired(LookedAt& data) {
  const auto open = data.open();
  const RepairReport report = repair(open->database(), [](const std::string&) {});
  open->close();
  return report;
}

bool is_fine(LookedAt& data, CheckReport (*check)(CheckedFolder&)) {
  return data.run(check).troubles.empty();
}

TEST(Repair, MakesNothingAnewInHealthyData) {
  LookedAt data;

  EXPECT_TRUE(repaired(data).is_empty());
}

TEST(Repair, MakesRowsOfMemoriesAnew) {
  LookedAt data;
  const std::string before = data.text("SELECT hex(id) || seq || text_hash FROM memories");
  data.execute(
      "UPDATE memories SET revision = 9, text_hash = 1 WHERE seq = 2;"
      "DELETE FROM memories WHERE seq = 3;"
      "INSERT INTO memories (id, space, seq, revision, state, created_at) "
      "VALUES (randomblob(16), 1, 77, 1, 'live', 1)");

  EXPECT_EQ(repaired(data).memories, 3);

  EXPECT_TRUE(is_fine(data, check_content));
  EXPECT_EQ(data.text("SELECT hex(id) || seq || text_hash FROM memories"), before);
}

TEST(Repair, MakesTheCountersOfSpacesAnew) {
  LookedAt data;
  data.execute("UPDATE spaces SET live = 7, bytes = 1, name = 'house'");

  EXPECT_EQ(repaired(data).spaces, 1);

  EXPECT_TRUE(is_fine(data, check_content));
  EXPECT_EQ(data.text("SELECT name FROM spaces"), "home\n");
}

TEST(Repair, LeavesTheNameOfASpaceWhereTheJournalCannotBeReadForIt) {
  LookedAt data;
  data.execute("UPDATE packed SET body = x'7b' WHERE seq = 1");

  const RepairReport report = repaired(data);

  EXPECT_EQ(report.spaces, 0);
  EXPECT_EQ(report.left, 1);
  EXPECT_EQ(data.text("SELECT name FROM spaces WHERE hash IS NOT NULL"), "home\n");
}

TEST(Repair, MakesASpaceAnewThatHasLostItsRow) {
  LookedAt data;
  data.execute("DELETE FROM spaces");

  repaired(data);

  EXPECT_TRUE(is_fine(data, check_content));
}

TEST(Repair, MakesTheTablesOfTagsAnew) {
  LookedAt data;
  data.execute(
      "UPDATE tags SET name = 'labour' WHERE number = 1;"
      "DELETE FROM memory_tags WHERE tag = 2;"
      "DELETE FROM tagged WHERE seq = 3;"
      "INSERT INTO tags (space, hash, name) VALUES (1, 4711, 'nothing')");
  ASSERT_FALSE(is_fine(data, check_tags));

  EXPECT_EQ(repaired(data).tagged, 3);

  EXPECT_TRUE(is_fine(data, check_tags));
}

TEST(Repair, TakesVectorsAwayThatNobodyCanUse) {
  LookedAt data;
  data.execute(
      "INSERT INTO lanes VALUES (1, x'01', 'a model', 4, 'int8', 1);"
      "INSERT INTO vectors VALUES (1, 1, 2, 0, 0, 5, x'0102');"
      "INSERT INTO vectors VALUES (1, 1, 99, 0, 0, 5, x'0102030400000000');");

  EXPECT_EQ(repaired(data).vectors, 2);

  EXPECT_TRUE(is_fine(data, check_vectors));
}

TEST(Repair, TakesVectorsAwayWhoseTextWasErased) {
  LookedAt data;
  data.execute(
      "INSERT INTO lanes VALUES (1, x'01', 'a model', 4, 'int8', 1);"
      "INSERT INTO vectors VALUES (1, 1, 2, 0, 0, 5, x'0102030400000000');"
      "INSERT INTO vectors VALUES (1, 1, 3, 0, 0, 5, x'0102030400000000');"
      "UPDATE packed SET body = NULL WHERE seq = 2");

  EXPECT_EQ(repaired(data).vectors, 1);

  EXPECT_EQ(data.text("SELECT CAST(seq AS TEXT) FROM vectors"), "3\n");
}

TEST(Repair, TouchesNoContent) {
  LookedAt data;
  data.execute(
      "UPDATE journal SET time = time + 1 WHERE seq = 2; UPDATE memories SET revision = 9");
  const std::string rows = "SELECT seq || kind || time FROM journal ORDER BY seq";
  const std::string digests = "SELECT hex(digest) FROM digests ORDER BY seq";
  const std::string before = data.text(rows) + data.text(digests);

  repaired(data);

  EXPECT_EQ(data.text(rows) + data.text(digests), before);
  EXPECT_FALSE(is_fine(data, check_content)) << "only a backup has it as it was";
}

}  // namespace
}  // namespace theseus::doctor
