#include "cli/upgrading/plan_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace theseus::cli {
namespace {

using std::chrono::milliseconds;
using ::testing::HasSubstr;

std::string shown(const upgrade::Plan& plan) {
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  Console console{.in = in, .out = out, .err = err};
  show_plan(plan, "theseus upgrade rehearse --data /srv", console);
  return out.str();
}

TEST(PlanText, SaysThatThereIsNothingToDo) {
  upgrade::Plan plan;
  plan.from = plan.to = 2;

  EXPECT_EQ(shown(plan), "Nothing to do: the data is of format 2.\n");
}

TEST(PlanText, NamesStepsRoomCompatibilityWayBackAndWhatStandsAgainstIt) {
  upgrade::Step step;
  step.summary = "Digests of all rows";
  step.note = "Writers must know.";
  const upgrade::CatalogEntry entry{.number = 2, .name = "digests", .step = &step};
  upgrade::Plan plan;
  plan.from = 1;
  plan.to = 2;
  plan.steps = {{.entry = &entry,
                 .rows = 500,
                 .time = milliseconds(90'000),
                 .longest_pause = milliseconds(10)}};
  plan.needed_bytes = 2'500'000;
  plan.free_bytes = 9'000'000;
  plan.when_finalized = {.oldest_reader = 1, .oldest_writer = 2};
  plan.rollback_command = "theseus upgrade rollback";
  plan.blocks = {"A server runs."};

  const std::string text = shown(plan);

  EXPECT_THAT(text, HasSubstr("from format 1 to 2"));
  EXPECT_THAT(text, HasSubstr("Digests of all rows: 500 rows to carry, about 90 s"));
  EXPECT_THAT(text, HasSubstr("Writers must know."));
  EXPECT_THAT(text, HasSubstr("2.5 MB, free 9.0 MB"));
  EXPECT_THAT(text, HasSubstr("format 1 read it, format 2 write it"));
  EXPECT_THAT(text, HasSubstr("theseus upgrade rollback"));
  EXPECT_THAT(text, HasSubstr("A server runs."));
}

TEST(PlanText, SaysWhetherItsTimesAreMeasured) {
  const upgrade::Step step;
  const upgrade::CatalogEntry entry{.number = 2, .name = "digests", .step = &step};
  upgrade::Plan plan;
  plan.steps = {{.entry = &entry}};
  const std::string guessed = shown(plan);
  plan.rehearsed = base::from_milliseconds(1'795'314'465'896);

  const std::string measured = shown(plan);

  EXPECT_THAT(guessed, HasSubstr("measured on a backup by: theseus upgrade rehearse --data /srv"));
  EXPECT_THAT(measured, HasSubstr("measured by the rehearsal of 2026-11-22"));
}

TEST(PlanText, SpeaksOfTimeAsPeopleDo) {
  EXPECT_EQ(about(milliseconds(999)), "under a second");
  EXPECT_EQ(about(milliseconds(1'001)), "about 2 s");
  EXPECT_EQ(about(milliseconds(121'000)), "about 3 min");
}

}  // namespace
}  // namespace theseus::cli
