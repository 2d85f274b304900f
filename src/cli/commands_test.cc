#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "cli/testing/command_run.h"

namespace theseus::cli {
namespace {

using http::Method;
using nlohmann::json;
using testing::CommandRun;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::run;
using testing::Scene;

const std::string kId = "0190a000-0000-7000-8000-000000000001";

Scene answering(int status, const json& body) {
  return {.answer = {.status = status, .headers = {}, .body = body.dump()}};
}

json memory() {
  return {{"id", kId},
          {"space", "default"},
          {"text", "Anna prefers the early train"},
          {"kind", "note"},
          {"state", "live"},
          {"revision", 2},
          {"created_at", "2026-11-21T15:04:05.678Z"}};
}

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

TEST(Recall, PrintsTheBestPassageOfEachResult) {
  const json result = {{"memory", memory()},
                       {"score", 0.834},
                       {"passage", {{"start", 0}, {"end", 13}}},
                       {"why", {{"keyword", 0.5}}}};

  const CommandRun done = run({"recall", "train", "--limit", "3", "--mode", "keyword", "--explain",
                               "--include-superseded", "--tag", "a", "--tag", "b"},
                              answering(200, {{"results", {result}}, {"degraded", {"vector"}}}));

  EXPECT_EQ(done.request().target, "/v1/spaces/default/recall");
  EXPECT_EQ(json::parse(done.request().body), (json{{"query", "train"},
                                                    {"limit", 3},
                                                    {"mode", "keyword"},
                                                    {"explain", true},
                                                    {"include_superseded", true},
                                                    {"filter", {{"tags_all", {"a", "b"}}}}}));
  EXPECT_THAT(done.out, HasSubstr("1. 0.83  2026-11-21 15:04  " + kId));
  EXPECT_THAT(done.out, HasSubstr("   Anna prefers \n"));
  EXPECT_THAT(done.out, HasSubstr("because keyword 0.50"));
  EXPECT_THAT(done.err, HasSubstr("vector"));
}

TEST(Recall, SaysThatNothingWasFoundOnTheErrorStream) {
  const CommandRun done = run(
      {"recall", "x"}, answering(200, {{"results", json::array()}, {"degraded", json::array()}}));

  EXPECT_EQ(done.code, ExitCode::done);
  EXPECT_EQ(done.out, "");
  EXPECT_EQ(done.err, "Nothing found in 0.0 ms.\n");
}

TEST(Recall, EndsWithHowManyAndHowLong) {
  const json result = {{"memory", memory()}, {"score", 0.8}};
  const CommandRun one =
      run({"recall", "x"}, answering(200, {{"results", {result}}, {"took_ms", 0.42}}));
  const CommandRun two =
      run({"recall", "x"}, answering(200, {{"results", {result, result}}, {"took_ms", 12.0}}));

  EXPECT_EQ(one.err, "1 passage in 0.4 ms.\n");
  EXPECT_EQ(two.err, "2 passages in 12.0 ms.\n");
}

TEST(Context, PrintsTheTextAlone) {
  const CommandRun done = run({"context", "a trip", "--max-tokens", "500"},
                              answering(200, {{"text", "1. train"}, {"memories", {kId}}}));

  EXPECT_EQ(done.request().target, "/v1/spaces/default/context");
  EXPECT_EQ(json::parse(done.request().body), (json{{"query", "a trip"}, {"max_tokens", 500}}));
  EXPECT_EQ(done.out, "1. train\n");
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

TEST(List, SendsItsFilterAsParameters) {
  const CommandRun done = run({"list", "--any-tag", "a", "--any-tag", "b", "--metadata", "n=1",
                               "--limit", "5", "--state", "live,forgotten"},
                              answering(200, {{"memories", {memory()}}, {"next_cursor", "abc"}}));

  EXPECT_EQ(done.request().method, Method::get);
  EXPECT_EQ(done.request().target,
            "/v1/spaces/default/memories?metadata=%7B%22n%22%3A1%7D&tags_any=a%2Cb&limit=5"
            "&state=live%2Cforgotten");
  EXPECT_THAT(done.out, HasSubstr(kId));
  EXPECT_THAT(done.err, HasSubstr("--cursor abc"));
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

TEST(Revise, AsksNobodyWhenNothingIsGiven) {
  const CommandRun done = run({"revise", kId});

  EXPECT_EQ(done.code, ExitCode::usage);
  EXPECT_THAT(done.err, HasSubstr("Nothing was given to change"));
  EXPECT_TRUE(done.requests.empty());
}

TEST(History, PrintsOneEventALine) {
  const json event = {{"seq", 7}, {"time", "2026-11-21T15:04:05.678Z"}, {"kind", "remember"}};

  const CommandRun done = run({"history", kId}, answering(200, {{"events", {event}}}));

  EXPECT_EQ(done.request().target, "/v1/spaces/default/memories/" + kId + "/history");
  EXPECT_THAT(done.out, HasSubstr("7    2026-11-21 15:04  remember"));
}

json status() {
  return {{"version", "0.1.0"},
          {"format", 1},
          {"stamp", {{"format", 1}, {"epoch", 1}, {"hold", nullptr}}},
          {"phase", "serving"},
          {"uptime_ms", 7'300'000},
          {"spaces", 2},
          {"memories", {{"live", 41}, {"superseded", 1}, {"forgotten", 3}}},
          {"bytes", 3'000'000},
          {"lanes", json::array()},
          {"partitions", {{"loaded", 1}, {"loading", 0}, {"memories", 40}, {"bytes", 2'048}}},
          {"journal_head", 97},
          {"upgrade_stage", "finalized"},
          {"last_backup", nullptr},
          {"degraded", json::array()}};
}

TEST(Status, SaysWhatIsThereInAFewLines) {
  const CommandRun done = run({"status"}, answering(200, status()));

  EXPECT_EQ(done.request().target, "/v1/status");
  EXPECT_EQ(done.out,
            "release           0.1.0, serving for 2 h\n"
            "memories          41 live, 1 superseded, 3 forgotten, in 2 spaces\n"
            "content           2.9 MiB\n"
            "journal           at 97\n"
            "data              format 1, epoch 1, upgrade finalized\n"
            "model             none yet\n"
            "in memory         40 memories, 2.0 KiB\n"
            "last backup       none\n"
            "degraded          nothing\n");
}

TEST(Status, NamesTheModelOfThisRelease) {
  json answer = status();
  answer["lanes"] = {{{"label", "other"}, {"dimension", 8}, {"encoding", "int8"}, {"own", false}},
                     {{"label", "mine"}, {"dimension", 256}, {"encoding", "int8"}, {"own", true}}};

  const CommandRun done = run({"status"}, answering(200, answer));

  EXPECT_THAT(done.out, HasSubstr("model             mine, 256 dimensions, int8\n"));
}

TEST(Status, SaysWhatIsMissing) {
  json answer = status();
  answer["lanes"] = {{{"label", "other"}, {"dimension", 8}, {"encoding", "int8"}, {"own", false}}};
  answer["degraded"] = {"vector"};
  answer["stamp"]["hold"] = 1;

  const CommandRun done = run({"status"}, answering(200, answer));

  EXPECT_THAT(done.out,
              HasSubstr("model             none of those that the data has vectors of\n"));
  EXPECT_THAT(done.out, HasSubstr("degraded          vector\n"));
  EXPECT_THAT(done.out, HasSubstr("held at format 1"));
}

TEST(Version, AsksNobody) {
  const CommandRun done = run({"version"});

  EXPECT_EQ(done.out, "theseus 0.1.0 (writes data of format 1)\n");
  EXPECT_TRUE(done.opened.empty());
}

TEST(Version, PrintsJson) {
  const CommandRun done = run({"version", "--json"});

  EXPECT_EQ(json::parse(done.out), (json{{"version", "0.1.0"}, {"format", 1}}));
}

TEST(SpaceList, PrintsATable) {
  const CommandRun done =
      run({"space", "list"}, answering(200, {{"spaces", {{{"name", "team"}, {"live", 3}}}}}));

  EXPECT_EQ(done.request().target, "/v1/spaces");
  EXPECT_THAT(done.out, HasSubstr("team   3"));
}

TEST(SpaceShow, AsksForOne) {
  const CommandRun done = run({"space", "show", "team"}, answering(200, {{"name", "team"}}));

  EXPECT_EQ(done.request().target, "/v1/spaces/team");
  EXPECT_THAT(done.out, HasSubstr("team"));
}

TEST(KeyCreate, PrintsTheKeyAloneOnStandardOutput) {
  const CommandRun done =
      run({"key", "create", "laptop", "--role", "writer", "--for-space", "team"},
          answering(201, {{"key", "thk_secret"}}));

  EXPECT_EQ(done.request().target, "/v1/keys");
  EXPECT_EQ(json::parse(done.request().body),
            (json{{"name", "laptop"}, {"role", "writer"}, {"spaces", {"team"}}}));
  EXPECT_EQ(done.out, "thk_secret\n");
  EXPECT_THAT(done.err, HasSubstr("not shown again"));
}

TEST(KeyList, PrintsATable) {
  const CommandRun done =
      run({"key", "list"}, answering(200, {{"keys", {{{"name", "admin"}, {"role", "admin"}}}}}));

  EXPECT_THAT(done.out, HasSubstr("admin  admin"));
}

TEST(KeyRevoke, DeletesTheKey) {
  const CommandRun done = run({"key", "revoke", kId});

  EXPECT_EQ(done.request().method, Method::del);
  EXPECT_EQ(done.request().target, "/v1/keys/" + kId);
  EXPECT_EQ(done.out, "Revoked " + kId + ".\n");
}

TEST(Serve, HandsOnTheSettingsThatWereGiven) {
  const CommandRun done =
      run({"serve", "--data", "/d", "--listen-port", "0", "--no-auth", "--config", "c.toml"});

  EXPECT_EQ(done.served.at(0).data, "/d");
  EXPECT_EQ(done.served.at(0).config, "c.toml");
  EXPECT_EQ(done.served.at(0).values,
            (std::map<std::string, std::string>{{"--listen-port", "0"}, {"--no-auth", "true"}}));
}

}  // namespace
}  // namespace theseus::cli
