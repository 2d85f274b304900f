#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "end_to_end/program.h"
#include "mcp_stdio/client.h"
#include "support/temporary_folder.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

// A space whose index takes longer to load than a request waits for it.
class McpProgressTest : public ::testing::Test {
 protected:
  McpProgressTest() {
    RunningServer server(folder_.path());
    const auto connection = server.connect();
    for (int i = 0; i < 4; ++i) connection->send(post("spaces/default/memories/batch", batch(i)));
    server.stop();
    std::ofstream(folder_ / "theseus.toml") << "[partitions]\npatience = \"1ms\"\n";
  }

  static json batch(int number) {
    json memories = json::array();
    for (int i = 0; i < 1000; ++i) {
      memories.push_back({{"text", "The vessel " + std::to_string(number * 1000 + i) +
                                       " lies in the harbour of Piraeus until spring."}});
    }
    return {{"memories", std::move(memories)}};
  }

  static json recall(const json& meta) {
    json message = call_message(7, "recall", {{"query", "vessel 1234"}});
    message["params"]["_meta"] = meta;
    return message;
  }

  /// What a client is sent for the message, up to and with its answer.
  std::vector<json> sent_for(const json& message) {
    McpClient client({.data = folder_.path()});
    client.initialize();
    client.send(message);
    std::vector<json> sent;
    do {
      sent.push_back(client.next());
    } while (!sent.back().is_null() && !sent.back().contains("id"));
    return sent;
  }

  TemporaryFolder folder_;
};

TEST_F(McpProgressTest, IsSentToAClientThatGaveATokenWhileAnIndexIsLoaded) {
  std::vector<json> sent = sent_for(recall({{"progressToken", "load"}}));
  const json answer = sent.back();
  sent.pop_back();

  ASSERT_THAT(sent, Not(IsEmpty()));
  for (const json& notification : sent) {
    EXPECT_EQ(notification.at("method"), "notifications/progress");
    EXPECT_EQ(notification.at("params").at("progressToken"), "load");
    EXPECT_EQ(notification.at("params").at("total"), 100);
    EXPECT_THAT(notification.at("params").at("message").get<std::string>(),
                HasSubstr("being loaded"));
  }
  EXPECT_FALSE(answer.at("result").at("isError").get<bool>()) << answer.dump();
  EXPECT_THAT(answer.dump(), HasSubstr("The vessel 1234 lies"));
}

TEST_F(McpProgressTest, IsNotSentToAClientThatGaveNone) {
  const std::vector<json> sent = sent_for(recall(json::object()));

  ASSERT_EQ(sent.size(), 1U);
  EXPECT_THAT(sent.front().dump(), HasSubstr("The vessel 1234 lies"));
}

}  // namespace
}  // namespace theseus::tests
