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

TEST(List, SendsItsFilterAsParameters) {
  const CommandRun done = run({"list", "--any-tag", "a", "--any-tag", "b", "--metadata", "n=1",
                               "--limit", "5", "--state", "live,forgotten"},
                              answering(200, {{"memories", {memory()}}, {"next_cursor", "abc"}}));

  EXPECT_EQ(done.request().method, Method::get);
  EXPECT_EQ(done.request().target,
            "/v1/spaces/default/memories?metadata=%7B%22n%22%3A1%7D&tags_any=a&tags_any=b"
            "&limit=5&state=live%2Cforgotten");
  EXPECT_THAT(done.out, HasSubstr(kId));
  EXPECT_THAT(done.err, HasSubstr("--cursor abc"));
}

TEST(List, FitsATerminalOf80Columns) {
  json older = memory();
  older["created_at"] = "2026-11-20T09:30:00.000Z";
  Scene scene = answering(200, {{"memories", {memory(), older}}});
  scene.columns = 80;

  const CommandRun done = run({"list"}, scene);

  EXPECT_EQ(done.out,
            "id                                    created           text\n"
            "0190a000-0000-7000-8000-000000000001  2026-11-21 15:04  Anna prefers the earl...\n"
            "0190a000-0000-7000-8000-000000000001  2026-11-20 09:30  Anna prefers the earl...\n");
}

TEST(List, KeepsWhatTellsMemoriesApartOnATerminalOf80Columns) {
  json forgotten = memory();
  forgotten["state"] = "forgotten";
  Scene scene = answering(200, {{"memories", {memory(), forgotten}}});
  scene.columns = 80;

  const CommandRun done = run({"list", "--state", "live,forgotten"}, scene);

  EXPECT_EQ(done.out,
            "id                                    state      text\n"
            "0190a000-0000-7000-8000-000000000001  live       Anna prefers the early train\n"
            "0190a000-0000-7000-8000-000000000001  forgotten  Anna prefers the early train\n");
}

}  // namespace
}  // namespace theseus::cli
