#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <thread>

#include "end_to_end/program.h"
#include "mcp_stdio/client.h"
#include "support/temporary_folder.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

class McpServersTest : public ::testing::Test {
 protected:
  fs::path data() const { return folder_ / "data"; }

  std::size_t instances() const {
    std::error_code none;
    return static_cast<std::size_t>(std::distance(
        fs::directory_iterator(data() / "instances", none), fs::directory_iterator()));
  }

  bool wait_for_instances(std::size_t count) const {
    for (int i = 0; i < 2000 && instances() != count; ++i) {
      std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return instances() == count;
  }

  void remember(McpClient& client, const std::string& text) {
    EXPECT_THAT(client.text_of_call("remember", {{"text", text}}), HasSubstr("Remembered"));
  }

  void expect_recalled(McpClient& client, const std::string& text) {
    EXPECT_THAT(client.text_of_call("recall", {{"query", text}}), HasSubstr(text));
  }

  TemporaryFolder folder_;
};

TEST_F(McpServersTest, GoesOnThroughServersThatStartStopAndAreKilled) {
  McpClient client({.data = data()});
  client.initialize();
  remember(client, "alone at first");

  std::optional<RunningServer> server;
  server.emplace(data());
  remember(client, "beside a server");
  expect_recalled(client, "alone at first");
  EXPECT_EQ(server->stop(), 0);
  expect_recalled(client, "beside a server");
  remember(client, "alone again");
  server.emplace(data());
  expect_recalled(client, "alone again");
  remember(client, "before the kill");
  server->process().signal(SIGKILL);
  server->process().wait();
  expect_recalled(client, "before the kill");
  remember(client, "after the kill");
  server.emplace(data());
  expect_recalled(client, "after the kill");

  EXPECT_EQ(client.process().errors(), "");
}

TEST_F(McpServersTest, LeavesTheFolderToAServerThatStartedThoughNobodyCalls) {
  McpClient client({.data = data()});
  client.initialize();
  remember(client, "alone at first");
  ASSERT_EQ(instances(), 1U);

  RunningServer server(data());

  EXPECT_TRUE(wait_for_instances(1)) << "the client's own, and the server's, stand there";
}

TEST_F(McpServersTest, LosesNoCallWhileServersComeAndGo) {
  McpClient client({.data = data()});
  client.initialize();
  remember(client, "the first");
  std::atomic<bool> is_over = false;
  std::thread servers([&] {
    for (int i = 0; i < 4; ++i) {
      RunningServer server(data());
      std::this_thread::sleep_for(std::chrono::milliseconds(150));
      if (i % 2 == 0) {
        server.process().signal(SIGKILL);
        server.process().wait();
      } else {
        server.stop();
      }
    }
    is_over = true;
  });

  int count = 0;
  while (!is_over) {
    const std::string text = "call number " + std::to_string(++count);
    const std::string said = client.text_of_call("remember", {{"text", text}});
    EXPECT_THAT(said, HasSubstr("Remembered")) << "refused, lost or carried out twice";
    if (said.find("Remembered") == std::string::npos) break;
  }
  servers.join();

  const json listed = answer_of(data(), {"status"});
  EXPECT_EQ(listed.at("memories").at("live"), count + 1);
}

TEST_F(McpServersTest, WorksInTwoCopiesAtOnce) {
  McpClient one({.data = data()});
  McpClient other({.data = data()});
  one.initialize();
  other.release();

  remember(one, "said to the one");
  expect_recalled(other, "said to the one");
  remember(other, "said to the other");
  expect_recalled(one, "said to the other");
  one.close_input();

  EXPECT_EQ(one.process().wait(), 0);
  expect_recalled(other, "said to the one");
}

TEST_F(McpServersTest, ReachesAServerElsewhereWithAKey) {
  RunningServer server(data());
  std::ifstream file(data() / "admin.key");
  std::string key;
  std::getline(file, key);
  const fs::path elsewhere = folder_ / "elsewhere";

  McpClient with_key({.data = elsewhere,
                      .arguments = {"--url", server.url()},
                      .environment = {{"THESEUS_KEY", key}}});
  McpClient with_file(
      {.data = elsewhere,
       .arguments = {"--url", server.url(), "--key-file", (data() / "admin.key").string()}});
  McpClient without({.data = elsewhere, .arguments = {"--url", server.url()}});

  remember(with_key, "said from elsewhere");
  expect_recalled(with_file, "said from elsewhere");
  EXPECT_THAT(without.text_of_call("recall", {{"query", "x"}}), HasSubstr("ERROR: "));
  EXPECT_FALSE(fs::exists(elsewhere));
}

// A server elsewhere, and a client with a key that may only read two spaces.
class McpReaderTest : public McpServersTest {
 protected:
  McpReaderTest() {
    ask(post("spaces/team/memories", {{"text", "said in the team"}}));
    ask(post("spaces/home/memories", {{"text", "said at home"}}));
    key_ = ask(post("keys", {{"name", "r"}, {"role", "reader"}, {"spaces", {"team", "home"}}}))
               .at("key");
  }

  json ask(http::Request request) { return json_of(connection_->send(std::move(request))); }

  ClientOrder order(std::vector<std::string> arguments = {}) const {
    arguments.insert(arguments.begin(), {"--url", server_.url()});
    return {.data = folder_ / "elsewhere",
            .arguments = std::move(arguments),
            .environment = {{"THESEUS_KEY", key_}}};
  }

  static std::vector<std::string> tools_of(McpClient& client) {
    std::vector<std::string> names;
    const json answer = client.ask("tools/list", json::object());
    for (const json& tool : answer.at("result").at("tools")) names.push_back(tool.at("name"));
    return names;
  }

  RunningServer server_{data()};
  std::unique_ptr<cli::Connection> connection_ = server_.connect();
  std::string key_;
};

TEST_F(McpReaderTest, IsShownTheToolsThatReadAndCallsGoToTheFirstSpaceOfTheKey) {
  McpClient client(order());
  client.initialize();

  EXPECT_THAT(tools_of(client), ElementsAre("recall", "history"));
  expect_recalled(client, "said in the team");
  EXPECT_THAT(client.text_of_call("recall", json::object()), Not(HasSubstr("said at home")));
}

TEST_F(McpReaderTest, CallsGoToTheSpaceThatSomebodyNamed) {
  McpClient client(order({"--space", "home"}));
  ClientOrder by_environment = order();
  by_environment.environment["THESEUS_SPACE"] = "home";
  McpClient other(by_environment);

  EXPECT_THAT(client.text_of_call("recall", json::object()), HasSubstr("said at home"));
  EXPECT_THAT(other.text_of_call("recall", json::object()), HasSubstr("said at home"));
}

TEST_F(McpReaderTest, IsAskedAboutOnceTheServerAnswers) {
  server_.process().signal(SIGSTOP);
  McpClient client(order());
  client.initialize();

  const auto before = tools_of(client);
  server_.process().signal(SIGCONT);
  const auto after = tools_of(client);

  EXPECT_EQ(before.size(), 6U);
  EXPECT_THAT(after, ElementsAre("recall", "history"));
}

TEST_F(McpServersTest, SaysThatNobodyAnswersElsewhere) {
  McpClient client({.data = data(), .arguments = {"--url", "http://127.0.0.1:1"}});
  client.initialize();

  EXPECT_THAT(client.text_of_call("recall", {{"query", "x"}}),
              HasSubstr("No answer from http://127.0.0.1:1"));
}

}  // namespace
}  // namespace theseus::tests
