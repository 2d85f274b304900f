#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "mcp/testing/product_talk.h"

namespace theseus::mcp::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* kUnknown = "01936c1e-2f00-7a11-8b22-0a0b0c0d0e0f";

class ForgetTool : public ProductTalk {};

TEST_F(ForgetTool, TakesMemoriesOutOfEveryRecall) {
  const std::string first = remember("Port one.");
  const std::string second = remember("Port two.");

  const Told told = call("forget", json{{"ids", {first, second}}});

  const json& forgotten = told.result()["structuredContent"]["forgotten"];
  EXPECT_EQ(forgotten[0]["id"], first);
  EXPECT_EQ(forgotten[1]["id"], second);
  EXPECT_THAT(told.said(), HasSubstr("Forgot " + first + ", restorable until " +
                                     forgotten[0]["restorable_until"].get<std::string>()));
  EXPECT_THAT(call("recall", json{{"query", "port"}}).said(), HasSubstr("nothing found"));
}

TEST_F(ForgetTool, TakesARepeatedCallForWhatItIs) {
  const std::string id = remember("Port one.");
  const Told first = call("forget", json{{"ids", {id}}});
  const std::int64_t before = head();

  const Told second = call("forget", json{{"ids", {id}}});

  EXPECT_EQ(second.said(), first.said());
  EXPECT_EQ(head(), before);
}

TEST_F(ForgetTool, SaysOfEachIdWhatBecameOfIt) {
  const std::string id = remember("Port one.");

  const Told told = call("forget", json{{"ids", {kUnknown, id}}});

  EXPECT_TRUE(told.is_error());
  EXPECT_THAT(told.said(), HasSubstr(std::string("\"") + kUnknown + "\" failed: "));
  EXPECT_THAT(told.said(), HasSubstr("\nForgot " + id));
  EXPECT_THAT(call("recall", json{{"query", "port"}}).said(), Not(HasSubstr("Port one.")));
}

TEST_F(ForgetTool, TakesFromOneToFiftyIds) {
  EXPECT_EQ(call("forget", json{{"ids", json::array()}}).said(),
            "ids must have from 1 to 50 items, not 0");
  EXPECT_TRUE(call("forget", json{{"ids", std::vector<std::string>(51, "x")}}).is_error());
}

}  // namespace
}  // namespace theseus::mcp::testing
