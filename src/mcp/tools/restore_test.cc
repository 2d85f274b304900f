#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "mcp/testing/product_talk.h"

namespace theseus::mcp::testing {
namespace {

using ::testing::HasSubstr;

class RestoreTool : public ProductTalk {};

TEST_F(RestoreTool, BringsBackWhatWasForgotten) {
  const std::string id = remember("Port one.");
  call("forget", json{{"ids", {id}}});

  const Told told = call("restore", json{{"ids", {id}}});

  EXPECT_EQ(told.said(), "Restored " + id + " at r1.");
  EXPECT_EQ(told.result()["structuredContent"],
            (json{{"memories", json::array({{{"id", id}, {"revision", 1}}})},
                  {"failed", json::array()}}));
  EXPECT_THAT(call("recall", json{{"query", "port"}}).said(), HasSubstr("Port one."));
}

TEST_F(RestoreTool, TakesALiveMemoryForRestored) {
  const std::string id = remember("Port one.");

  EXPECT_EQ(call("restore", json{{"ids", {id}}}).said(), "Restored " + id + " at r1.");
}

TEST_F(RestoreTool, SaysThatAMemoryIsNotThere) {
  const Told told =
      call("restore", json{{"ids", {"01936c1e-2f00-7a11-8b22-0a0b0c0d0e0f"}}, {"space", "home"}});

  EXPECT_TRUE(told.is_error());
  EXPECT_THAT(told.said(), HasSubstr("failed: "));
}

}  // namespace
}  // namespace theseus::mcp::testing
