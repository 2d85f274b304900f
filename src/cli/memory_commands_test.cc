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
using testing::kId;
using testing::memory;
using testing::run;
using testing::Scene;

TEST(Remember, SendsTheTextAndSaysTheId) {
  const CommandRun done = run({"remember", "Anna prefers the early train", "--tag", "travel"},
                              answering(201, {{"memory", memory()}, {"seq", 2}}));

  EXPECT_EQ(done.code, ExitCode::done);
  EXPECT_EQ(done.request().method, Method::post);
  EXPECT_EQ(done.request().target, "/v1/spaces/default/memories");
  EXPECT_EQ(json::parse(done.request().body),
            (json{{"text", "Anna prefers the early train"}, {"tags", {"travel"}}}));
  EXPECT_THAT(done.out, HasSubstr("Remembered as " + kId));
}

TEST(Remember, SendsEveryFieldThatIsGiven) {
  const CommandRun done = run({"remember",
                               "text",
                               "--kind",
                               "fact",
                               "--importance",
                               "0.9",
                               "--agent",
                               "a",
                               "--session",
                               "s",
                               "--speaker",
                               "p",
                               "--uri",
                               "u",
                               "--occurred-at",
                               "2026-01-01T00:00:00Z",
                               "--expires-at",
                               "2027-01-01T00:00:00Z",
                               "--metadata",
                               "n=1",
                               "--metadata",
                               "w=one",
                               "--supersedes",
                               kId,
                               "--keep-duplicate",
                               "--idempotency-key",
                               "k1"},
                              answering(201, {{"memory", memory()}}));

  EXPECT_EQ(json::parse(done.request().body),
            (json{{"text", "text"},
                  {"kind", "fact"},
                  {"importance", 0.9},
                  {"source", {{"agent", "a"}, {"session", "s"}, {"speaker", "p"}, {"uri", "u"}}},
                  {"occurred_at", "2026-01-01T00:00:00Z"},
                  {"expires_at", "2027-01-01T00:00:00Z"},
                  {"metadata", {{"n", 1}, {"w", "one"}}},
                  {"supersedes", {kId}},
                  {"on_duplicate", "add"}}));
  EXPECT_EQ(done.request().find_header("Idempotency-Key"), "k1");
}

TEST(Remember, SaysThatADuplicateWasNotWritten) {
  const CommandRun done =
      run({"remember", "again"}, answering(200, {{"memory", memory()}, {"duplicate", true}}));

  EXPECT_THAT(done.out, HasSubstr("nothing was written"));
}

TEST(Remember, BeginsTheDataOfAnEmptyFolderWhereReadingDoesNot) {
  const CommandRun writing = run({"remember", "x"}, answering(201, {{"memory", memory()}}));
  const CommandRun reading = run({"list"}, answering(200, {{"memories", json::array()}}));

  EXPECT_EQ(writing.absences, std::vector{Absence::create});
  EXPECT_EQ(reading.absences, std::vector{Absence::refuse});
}

TEST(Show, AsksForARevision) {
  const CommandRun done =
      run({"show", kId, "--revision", "2"}, answering(200, {{"memory", memory()}}));

  EXPECT_EQ(done.request().target, "/v1/spaces/default/memories/" + kId + "?revision=2");
  EXPECT_THAT(done.out, HasSubstr("revision          2"));
  EXPECT_THAT(done.out, HasSubstr("\nAnna prefers the early train\n"));
}

TEST(Show, AsksForATimeWithItsColonsEscaped) {
  const CommandRun done =
      run({"show", kId, "--as-of", "2026-01-01T00:00:00Z"}, answering(200, {{"memory", memory()}}));

  EXPECT_THAT(done.request().target, HasSubstr("?as_of=2026-01-01T00%3A00%3A00Z"));
}

TEST(Revise, SendsOnlyWhatIsGivenAndTheRevisionSeen) {
  const CommandRun done = run({"revise", kId, "--text", "new", "--clear", "expires_at",
                               "--if-revision", "1", "--idempotency-key", "k"},
                              answering(200, {{"memory", memory()}}));

  EXPECT_EQ(done.request().method, Method::patch);
  EXPECT_EQ(json::parse(done.request().body), (json{{"text", "new"}, {"expires_at", nullptr}}));
  EXPECT_EQ(done.request().find_header("If-Match"), "\"1\"");
  EXPECT_EQ(done.request().find_header("Idempotency-Key"), "k");
  EXPECT_THAT(done.out, HasSubstr("at revision 2"));
}

TEST(Revise, LeavesStandardInputAloneWithoutText) {
  Scene scene = answering(200, {{"memory", memory()}});
  scene.input = "must not become the text";

  const CommandRun done = run({"revise", kId, "--importance", "1"}, scene);

  EXPECT_EQ(json::parse(done.request().body), (json{{"importance", 1.0}}));
}

TEST(Revise, AsksNobodyWhenNothingIsGiven) {
  const CommandRun done = run({"revise", kId});

  EXPECT_EQ(done.code, ExitCode::usage);
  EXPECT_THAT(done.err, HasSubstr("Nothing was given to change"));
  EXPECT_TRUE(done.requests.empty());
}

TEST(Forget, SaysUntilWhenItCanBeUndone) {
  json forgotten = memory();
  forgotten["restorable_until"] = "2026-12-21T15:04:05.678Z";

  const CommandRun done = run({"forget", kId}, answering(200, {{"memory", forgotten}}));

  EXPECT_EQ(done.request().method, Method::del);
  EXPECT_EQ(done.request().target, "/v1/spaces/default/memories/" + kId);
  EXPECT_THAT(done.out, HasSubstr("until 2026-12-21 15:04"));
}

TEST(Restore, PostsToTheMemory) {
  const CommandRun done = run({"restore", kId}, answering(200, {{"memory", memory()}}));

  EXPECT_EQ(done.request().method, Method::post);
  EXPECT_EQ(done.request().target, "/v1/spaces/default/memories/" + kId + "/restore");
  EXPECT_THAT(done.out, HasSubstr("Restored " + kId));
}

TEST(History, PrintsOneEventALine) {
  const json event = {{"seq", 7}, {"time", "2026-11-21T15:04:05.678Z"}, {"kind", "remember"}};

  const CommandRun done =
      run({"history", kId}, answering(200, {{"events", {event}}, {"next_after", nullptr}}));

  EXPECT_EQ(done.request().target, "/v1/spaces/default/memories/" + kId + "/history");
  EXPECT_THAT(done.out, HasSubstr("7    2026-11-21 15:04  remember"));
}

TEST(History, SaysWhereItGoesOn) {
  const CommandRun done = run({"history", kId, "--after", "6"},
                              answering(200, {{"events", json::array()}, {"next_after", 7}}));

  EXPECT_EQ(done.request().target, "/v1/spaces/default/memories/" + kId + "/history?after=6");
  EXPECT_THAT(done.out, HasSubstr("go on with --after 7"));
}

}  // namespace
}  // namespace theseus::cli
