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
using ::testing::Not;
using testing::run;

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
          {"roots", {{"state", "complete"}, {"seq", 97}, {"total", "00ff"}}},
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
            "root              00ff at 97\n"
            "model             none yet\n"
            "in memory         40 memories, 2.0 KiB\n"
            "last backup       none\n"
            "degraded          nothing\n");
}

TEST(Status, HasNoRootOfAServerThatKnowsNone) {
  json answer = status();
  answer.erase("roots");

  const CommandRun done = run({"status"}, answering(200, answer));

  EXPECT_THAT(done.out, Not(HasSubstr("root")));
}

TEST(Status, SaysThatTheRootWaitsForRowsOfAnOlderRelease) {
  json answer = status();
  answer["roots"] = {{"state", "pending"}, {"seq", 97}, {"total", nullptr}};

  const CommandRun done = run({"status"}, answering(200, answer));

  EXPECT_THAT(done.out, HasSubstr("root              waits for the digests"));
}

TEST(Status, SaysWhyBackupsAreDegraded) {
  json answer = status();
  answer["backup"] = {{"last_error", "the disk is gone"},
                      {"fault", nullptr},
                      {"broken", {"20260101T000000000Z-format-1"}},
                      {"drill",
                       {{"time", "2026-11-21T15:04:05.678Z"},
                        {"backup", "20261121T150405678Z-format-4"},
                        {"holds", false},
                        {"fault", "a row is missing"}}}};

  const CommandRun done = run({"status"}, answering(200, answer));

  EXPECT_THAT(done.out, HasSubstr("backup failed     the disk is gone\n"));
  EXPECT_THAT(done.out, HasSubstr("backups broken    20260101T000000000Z-format-1\n"));
  EXPECT_THAT(done.out, HasSubstr("last drill        2026-11-21 15:04, of "
                                  "20261121T150405678Z-format-4, it does not hold: a row is "
                                  "missing\n"));
  EXPECT_THAT(done.out, Not(HasSubstr("backup damaged")));
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
