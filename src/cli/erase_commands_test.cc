#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "cli/testing/answered.h"
#include "cli/testing/command_run.h"

namespace theseus::cli {
namespace {

using http::Method;
using nlohmann::json;
using testing::answering;
using testing::CommandRun;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::kId;
using ::testing::Not;
using testing::run;
using testing::Scene;

const std::string kWhen = "2026-11-22T10:00:00.000Z";

Scene erased(const json& older_copies = json::array()) {
  return answering(
      200, {{"memory",
             {{"id", kId}, {"state", "erased"}, {"erased_at", kWhen}, {"scrubbed_at", nullptr}}},
            {"seq", 9},
            {"older_copies", older_copies}});
}

Scene space_erased() {
  return answering(200,
                   {{"space", {{"name", "atlas"}, {"erased_at", kWhen}, {"scrubbed_at", kWhen}}},
                    {"seq", 9},
                    {"older_copies", json::array()}});
}

Scene at_a_terminal(Scene scene, std::string input) {
  scene.in_is_terminal = true;
  scene.input = std::move(input);
  return scene;
}

TEST(Erase, SendsTheEraseAndSaysWhatBecameOfTheMemory) {
  const CommandRun done =
      run({"erase", kId, "--yes", "--if-revision", "2", "--idempotency-key", "k"}, erased());

  EXPECT_EQ(done.code, ExitCode::done);
  EXPECT_EQ(done.request().method, Method::post);
  EXPECT_EQ(done.request().target, "/v1/spaces/default/memories/" + kId + "/erase");
  EXPECT_EQ(done.request().find_header("If-Match"), "\"2\"");
  EXPECT_EQ(done.request().find_header("Idempotency-Key"), "k");
  EXPECT_THAT(done.out, HasSubstr("Erased " + kId));
  EXPECT_THAT(done.out, HasSubstr("have yet to be searched"));
  EXPECT_THAT(done.out, Not(HasSubstr("Older copies")));
}

TEST(Erase, NamesTheOlderCopiesThatMayHoldTheMemory) {
  const json copy{
      {"kind", "backup"}, {"name", "20261120"}, {"made_at", "2026-11-20T03:00:00.000Z"}};

  const CommandRun done = run({"erase", kId, "--yes"}, erased(json::array({copy})));

  EXPECT_THAT(done.out, HasSubstr("backup 20261120, made 2026-11-20 03:00"));
}

// Found by an operator: the answer said what was still to do, and neither who does it nor how.
TEST(Erase, NamesTheCommandsThatTakeAwayWhatIsLeft) {
  const json copy{
      {"kind", "backup"}, {"name", "20261120"}, {"made_at", "2026-11-20T03:00:00.000Z"}};

  const CommandRun done =
      run({"erase", kId, "--yes", "--data", "/my notes"}, erased(json::array({copy})));

  EXPECT_THAT(done.out, HasSubstr("theseus doctor --scrub --data '/my notes'\n"));
  EXPECT_THAT(done.out, HasSubstr("theseus backup erase-from --all --data '/my notes'\n"));
}

TEST(Erase, AsksFirstAndGoesOnWithAYes) {
  const CommandRun done = run({"erase", kId}, at_a_terminal(erased(), "y\n"));

  EXPECT_EQ(done.code, ExitCode::done);
  EXPECT_THAT(done.err, HasSubstr("goes for good"));
  EXPECT_EQ(done.requests.size(), 1U);
}

TEST(Erase, LeavesTheMemoryWithoutAYes) {
  const CommandRun done = run({"erase", kId}, at_a_terminal(erased(), "\n"));

  EXPECT_EQ(done.code, ExitCode::refused);
  EXPECT_THAT(done.err, HasSubstr("Nothing was changed."));
  EXPECT_THAT(done.requests, IsEmpty());
}

TEST(Erase, EndsWithTwoWhereNobodyCanBeAsked) {
  const CommandRun done = run({"erase", kId}, erased());

  EXPECT_EQ(done.code, ExitCode::usage);
  EXPECT_THAT(done.err, HasSubstr("--yes"));
  EXPECT_THAT(done.requests, IsEmpty());
}

TEST(SpaceErase, ConfirmsWithTheNameAndSaysThatTheFilesWereSearched) {
  const CommandRun done = run({"space", "erase", "atlas", "--yes"}, space_erased());

  EXPECT_EQ(done.code, ExitCode::done);
  EXPECT_EQ(done.request().method, Method::del);
  EXPECT_EQ(done.request().target, "/v1/spaces/atlas?confirm=atlas");
  EXPECT_THAT(done.out, HasSubstr("Erased the space 'atlas'"));
  EXPECT_THAT(done.out, HasSubstr("No file of the data holds a trace of it since " + kWhen));
}

TEST(SpaceErase, AsksFirst) {
  EXPECT_EQ(run({"space", "erase", "atlas"}, at_a_terminal(space_erased(), "yes\n")).code,
            ExitCode::done);
  EXPECT_THAT(run({"space", "erase", "atlas"}, at_a_terminal(space_erased(), "n\n")).requests,
              IsEmpty());
  EXPECT_EQ(run({"space", "erase", "atlas"}, space_erased()).code, ExitCode::usage);
}

}  // namespace
}  // namespace theseus::cli
