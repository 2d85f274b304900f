#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "mcp/testing/product_talk.h"

namespace theseus::mcp::testing {
namespace {

using ::testing::HasSubstr;

class RememberTool : public ProductTalk {};

TEST_F(RememberTool, SaysTheSameInTextAndObject) {
  const Told told = call("remember", json{{"text", "Ana prefers aisle seats."}});

  const json& said = told.result()["structuredContent"];
  EXPECT_EQ(said["revision"], 1);
  EXPECT_EQ(said["duplicate"], false);
  EXPECT_EQ(said["seq"], head());
  EXPECT_EQ(told.said(), "Remembered as " + said["id"].get<std::string>() + " r1 (seq " +
                             std::to_string(head()) + ").");
}

TEST_F(RememberTool, KeepsEveryFieldThatItWasGiven) {
  const std::string old = remember("The release is on Monday.");
  const Told told = call("remember", json{{"text", "The release is on Thursday."},
                                          {"kind", "decision"},
                                          {"tags", {"release"}},
                                          {"importance", 0.8},
                                          {"occurred_at", "2026-11-20T09:30:00Z"},
                                          {"supersedes", {old}}});

  const std::string id = told.result()["structuredContent"]["id"];
  const json memory = ask(http::Method::get, "/v1/spaces/home/memories/" + id)["memory"];
  EXPECT_EQ(memory["kind"], "decision");
  EXPECT_EQ(memory["tags"], json::array({"release"}));
  EXPECT_EQ(memory["importance"], 0.8);
  EXPECT_EQ(memory["occurred_at"], "2026-11-20T09:30:00.000Z");
  EXPECT_EQ(memory["supersedes"], json::array({old}));
}

TEST_F(RememberTool, StoresTheSameTextOnce) {
  const std::string id = remember("Once.");
  const std::int64_t before = head();

  const Told told = call("remember", json{{"text", "Once."}});

  EXPECT_EQ(told.result()["structuredContent"]["id"], id);
  EXPECT_EQ(told.result()["structuredContent"]["duplicate"], true);
  EXPECT_THAT(told.said(), HasSubstr("nothing was written"));
  EXPECT_EQ(head(), before);
}

TEST_F(RememberTool, WritesToTheSpaceThatIsNamed) {
  const Told told = call("remember", json{{"text", "Elsewhere."}, {"space", "work"}});

  const std::string id = told.result()["structuredContent"]["id"];
  EXPECT_EQ(ask(http::Method::get, "/v1/spaces/work/memories/" + id)["memory"]["text"],
            "Elsewhere.");
}

TEST_F(RememberTool, SaysInItsOwnWordsOrThoseOfRestWhatIsWrong) {
  EXPECT_EQ(call("remember", json::object()).said(), "text is required: a string");
  EXPECT_EQ(call("remember", json{{"text", ""}}).said(),
            "text must have at least 1 characters, not 0");
  EXPECT_EQ(call("remember", json{{"text", "a"}, {"importance", 2}}).said(),
            "importance must be a number from 0 to 1, not 2");
  const Told late = call("remember", json{{"text", "a"}, {"occurred_at", "yesterday"}});
  EXPECT_TRUE(late.is_error());
  EXPECT_THAT(late.said(), HasSubstr("occurred_at"));
  EXPECT_FALSE(late.result().contains("structuredContent"));
}

}  // namespace
}  // namespace theseus::mcp::testing
