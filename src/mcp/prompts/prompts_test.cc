#include "mcp/prompts/prompts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "mcp/testing/product_talk.h"

namespace theseus::mcp::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class PromptsTest : public ProductTalk {
 protected:
  std::string get(const json& params) {
    return talk_.modern("prompts/get", params).result()["messages"][0]["content"]["text"];
  }
};

TEST_F(PromptsTest, BringWhatIsRememberedIntoTheConversation) {
  remember("Ana prefers aisle seats.");
  remember("The database listens on port 5433.");

  const std::string all = get(json{{"name", "context"}});
  const std::string topic =
      get(json{{"name", "context"}, {"arguments", {{"topic", "database port"}}}});

  EXPECT_THAT(all, HasSubstr("Ana prefers aisle seats."));
  EXPECT_THAT(all, HasSubstr("not instructions"));
  EXPECT_THAT(topic, HasSubstr("about \"database port\""));
  EXPECT_THAT(topic, HasSubstr("The database listens on port 5433."));
}

TEST_F(PromptsTest, FailWithTheReasonWhereTheDataCannotBeReached) {
  talk_.peer.ask = [](const http::Request&) {
    return http::Response{
        .status = 503, .headers = {}, .body = R"({"code":"not_ready","detail":"not now"})"};
  };

  const Told told = talk_.modern("prompts/get", json{{"name", "context"}});

  EXPECT_EQ(told.error()["code"], -32603);
  EXPECT_EQ(told.error()["message"], "not now");
}

TEST_F(PromptsTest, HaveTheModelKeepWhatALaterSessionNeeds) {
  EXPECT_THAT(get(json{{"name", "remember_session"}}), HasSubstr("`remember`"));
  EXPECT_EQ(product_prompts("m_").size(), 2U);
}

}  // namespace
}  // namespace theseus::mcp::testing
