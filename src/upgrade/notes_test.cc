#include "upgrade/notes.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "upgrade/testing/grown_program.h"

namespace theseus::upgrade {
namespace {

TEST(Notes, TellOfEachStepBehindTheFormat) {
  const nlohmann::json notes = notes_json(testing::grown_program(), 1);

  ASSERT_EQ(notes["steps"].size(), 2U);
  EXPECT_EQ(notes["from"], 1);
  EXPECT_EQ(notes["to"], 3);
  EXPECT_EQ(notes["release"], "0.3.0");
  EXPECT_EQ(notes["steps"][0]["name"], "lengths");
  EXPECT_EQ(notes["steps"][0]["summary"], "The length of each note");
  EXPECT_EQ(notes["steps"][0]["note"], "Lists by length become fast.");
  EXPECT_EQ(notes["steps"][0]["while_open"]["oldest_writer"], 1);
  EXPECT_EQ(notes["steps"][0]["when_finalized"]["oldest_writer"], 2);
  EXPECT_EQ(notes["steps"][0]["reversible"], true);
}

TEST(Notes, SayWhyAStepHasNoWayBack) {
  const nlohmann::json notes = notes_json(testing::grown_program(), 2);

  ASSERT_EQ(notes["steps"].size(), 1U);
  EXPECT_EQ(notes["steps"][0]["reversible"], false);
  EXPECT_EQ(notes["steps"][0]["one_way"], "a mark has no place in the old shape");
}

TEST(Notes, AreEmptyFromTheNewestFormatOnAndStopAtThatOfTheProgram) {
  Program older = testing::grown_program();
  older.format = 2;

  EXPECT_TRUE(steps_from(testing::grown_program(), 3).empty());
  EXPECT_TRUE(steps_from(testing::grown_program(), 9).empty());
  ASSERT_EQ(steps_from(older, 1).size(), 1U);
  EXPECT_EQ(steps_from(older, 1)[0]->number, 2);
}

}  // namespace
}  // namespace theseus::upgrade
