#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "base/error.h"
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

  const json& forgotten = told.result()["structuredContent"]["memories"];
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
  const json& structured = told.result()["structuredContent"];
  EXPECT_EQ(structured["memories"][0]["id"], id);
  EXPECT_EQ(structured["failed"][0]["id"], kUnknown);
  EXPECT_THAT(told.said(), HasSubstr(structured["failed"][0]["reason"].get<std::string>()));
  EXPECT_THAT(call("recall", json{{"query", "port"}}).said(), Not(HasSubstr("Port one.")));
}

TEST_F(ForgetTool, SaysWhatWasDoneWhereTheDataGoesAwayInTheMiddle) {
  const std::string first = remember("Port one.");
  const std::string second = remember("Port two.");
  talk_.peer.ask = [ask = talk_.peer.ask, first](const http::Request& request) {
    if (request.target.find(first) != std::string::npos) return ask(request);
    throw base::Error(base::ErrorKind::unavailable, "the data is away; try again");
  };

  const Told told = call("forget", json{{"ids", {first, second, first}}});

  EXPECT_TRUE(told.is_error());
  EXPECT_THAT(told.said(), HasSubstr("Forgot " + first));
  EXPECT_THAT(told.said(), HasSubstr("\"" + second + "\" failed: the data is away; try again"));
  EXPECT_THAT(told.said(), HasSubstr("\"" + first + "\" failed: It was not tried"));
  EXPECT_EQ(told.result()["structuredContent"]["memories"].size(), 1U);
  EXPECT_EQ(told.result()["structuredContent"]["failed"].size(), 2U);
}

TEST_F(ForgetTool, TriesNothingAfterItWasCancelled) {
  const std::string id = remember("Port one.");
  talk_.channel.cancelled = true;

  EXPECT_TRUE(call("forget", json{{"ids", {id}}}).is_error());

  talk_.channel.cancelled = false;
  EXPECT_THAT(call("recall", json{{"query", "port"}}).said(), HasSubstr("Port one."));
}

TEST_F(ForgetTool, TakesFromOneToFiftyIds) {
  EXPECT_EQ(call("forget", json{{"ids", json::array()}}).said(),
            "ids must have from 1 to 50 items, not 0");
  EXPECT_TRUE(call("forget", json{{"ids", std::vector<std::string>(51, "x")}}).is_error());
}

}  // namespace
}  // namespace theseus::mcp::testing
