#include "cli/upgrading/upgrade_answer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>

namespace theseus::cli {
namespace {

using ::testing::ContainsRegex;
using ::testing::HasSubstr;
using ::testing::Not;

std::string shown(const UpgradeQuestion& question) {
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  Console console{.in = in, .out = out, .err = err};
  show_upgrade_status(upgrade_status_json(question), console);
  return out.str();
}

UpgradeQuestion watching(const upgrade::UpgradeStatus& status, const upgrade::Program& program) {
  return {.status = status, .program = program, .folder = "/srv/theseus"};
}

TEST(UpgradeStatusShown, ListsWhatEachSpaceHeldBeforeAndHoldsNow) {
  const upgrade::UpgradeStatus status;
  upgrade::Program program{};
  program.upgrade_command = "theseus upgrade";
  UpgradeQuestion question = watching(status, program);
  question.before = std::make_shared<http::ShownBefore>(
      http::ShownBefore{.spaces = {{1, {.name = "work", .memories = {.live = 5}}}}});
  question.now = {{1, {.name = "work", .memories = {.live = 6, .forgotten = 2}}},
                  {2, {.name = "new", .memories = {.live = 1}}}};

  const std::string text = shown(question);

  EXPECT_THAT(text, ContainsRegex("work +5 -> 6 +0 -> 0 +0 -> 2"));
  EXPECT_THAT(text, ContainsRegex("new +- -> 1"));
  EXPECT_THAT(text, ContainsRegex("all together +5 -> 7"));
  EXPECT_THAT(text, Not(HasSubstr("more)")));
}

TEST(UpgradeStatusShown, HasNoListWhereNoUpgradeIsOpen) {
  const upgrade::UpgradeStatus status;
  upgrade::Program program{};
  program.upgrade_command = "theseus upgrade";

  EXPECT_THAT(shown(watching(status, program)), Not(HasSubstr("Memories before")));
}

}  // namespace
}  // namespace theseus::cli
