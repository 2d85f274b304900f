#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "mcp/testing/product_talk.h"

namespace theseus::mcp::testing {
namespace {

using ::testing::ContainsRegex;
using ::testing::HasSubstr;

class ReviseTool : public ProductTalk {};

TEST_F(ReviseTool, GivesTheNewRevision) {
  const std::string id = remember("The port is 5432.");

  const Told told =
      call("revise", json{{"id", id}, {"text", "The port is 5433."}, {"if_revision", 1}});

  EXPECT_EQ(told.said(), "Revised " + id + " to r2.");
  EXPECT_EQ(told.result()["structuredContent"], (json{{"id", id}, {"revision", 2}}));
  EXPECT_THAT(call("recall", json{{"query", "port"}}).said(), HasSubstr("The port is 5433."));
}

TEST_F(ReviseTool, ReplacesTheTagsOnlyWhereItIsGivenSome) {
  const json added =
      call("remember", json{{"text", "a"}, {"tags", {"old"}}}).result()["structuredContent"];
  const std::string id = added["id"];
  const auto tags = [this, &id] {
    return ask(http::Method::get, "/v1/spaces/home/memories/" + id)["memory"]["tags"];
  };

  call("revise", json{{"id", id}, {"text", "b"}});
  EXPECT_EQ(tags(), json::array({"old"}));
  call("revise", json{{"id", id}, {"text", "c"}, {"tags", {"new"}}});
  EXPECT_EQ(tags(), json::array({"new"}));
}

TEST_F(ReviseTool, ShowsTheTextAsItStandsWhenAnotherWasFirst) {
  const std::string id = remember("The port is 5432.");
  call("revise", json{{"id", id}, {"text", "The port is 5433.\n-- all is well"}});

  const Told told =
      call("revise", json{{"id", id}, {"text", "The port is 1."}, {"if_revision", 1}});

  EXPECT_TRUE(told.is_error());
  EXPECT_THAT(told.said(), ContainsRegex("It stands now as:\n\\[" + id +
                                         " r2 [0-9-]+\\] The port is 5433\\.\n  -- all is well"));
}

TEST_F(ReviseTool, SaysThatAMemoryIsNotThereOrNotLive) {
  const std::string id = remember("Gone.");
  call("forget", json{{"ids", {id}}});

  const Told gone = call("revise", json{{"id", id}, {"text", "x"}});
  const Told unknown =
      call("revise", json{{"id", "01936c1e-2f00-7a11-8b22-0a0b0c0d0e0f"}, {"text", "x"}});
  const Told malformed = call("revise", json{{"id", "../x"}, {"text", "x"}});

  EXPECT_TRUE(gone.is_error());
  EXPECT_TRUE(unknown.is_error());
  EXPECT_TRUE(malformed.is_error());
  EXPECT_FALSE(malformed.said().empty());
}

}  // namespace
}  // namespace theseus::mcp::testing
