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
using testing::run;

TEST(TagList, PrintsNamesCountsAndDescriptions) {
  const CommandRun done =
      run({"tag", "list", "--prefix", "a/", "--limit", "2"},
          answering(200, {{"tags",
                           {{{"tag", "a/b"}, {"memories", 12}, {"description", "What b is."}},
                            {{"tag", "a/c"}, {"memories", 0}, {"description", nullptr}}}},
                          {"next_cursor", "abc"}}));

  EXPECT_EQ(done.code, ExitCode::done);
  EXPECT_EQ(done.request().target, "/v1/spaces/default/tags?prefix=a%2F&limit=2");
  EXPECT_THAT(done.out, HasSubstr("a/b  12        What b is."));
  EXPECT_THAT(done.out, HasSubstr("a/c  0"));
  EXPECT_THAT(done.err, HasSubstr("--cursor abc"));
}

TEST(TagList, SaysWhatToDoWhereThereAreNone) {
  const CommandRun done =
      run({"tag", "list"}, answering(200, {{"tags", json::array()}, {"next_cursor", nullptr}}));

  EXPECT_EQ(done.code, ExitCode::done);
  EXPECT_EQ(done.out, "");
  EXPECT_THAT(done.err, HasSubstr("theseus remember --tag"));
}

TEST(TagRename, SendsTheNewNameAndSaysHowManyMemoriesHaveIt) {
  const CommandRun done = run({"tag", "rename", "a/b", "c", "--idempotency-key", "k"},
                              answering(200, {{"tag", "c"}, {"renamed", 7}, {"seq", 9}}));

  EXPECT_EQ(done.request().method, Method::put);
  EXPECT_EQ(done.request().target, "/v1/spaces/default/tags/a%2Fb");
  EXPECT_EQ(json::parse(done.request().body), (json{{"rename", "c"}}));
  EXPECT_EQ(done.request().find_header("Idempotency-Key"), "k");
  EXPECT_EQ(done.out, "The tag is c now; memories revised: 7.\n");
}

TEST(TagDescribe, SendsTheDescription) {
  const CommandRun done = run({"tag", "describe", "travel", "--text", "Trips"},
                              answering(200, {{"tag", "travel"}, {"renamed", 0}, {"seq", 9}}));

  EXPECT_EQ(json::parse(done.request().body), (json{{"description", "Trips"}}));
  EXPECT_EQ(done.out, "Described travel.\n");
}

TEST(TagDescribe, TakesTheDescriptionAway) {
  const CommandRun done = run({"tag", "describe", "travel", "--clear"},
                              answering(200, {{"tag", "travel"}, {"renamed", 0}, {"seq", 9}}));

  EXPECT_EQ(json::parse(done.request().body), (json{{"description", nullptr}}));
  EXPECT_EQ(done.out, "Took away the description of travel.\n");
}

TEST(TagDescribe, NeedsOneOfTheTwo) {
  EXPECT_EQ(run({"tag", "describe", "travel"}).code, ExitCode::usage);
  EXPECT_EQ(run({"tag", "describe", "travel", "--text", "a", "--clear"}).code, ExitCode::usage);
}

}  // namespace
}  // namespace theseus::cli
