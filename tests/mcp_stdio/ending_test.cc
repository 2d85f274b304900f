#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <sstream>
#include <thread>

#include "end_to_end/program.h"
#include "mcp_stdio/client.h"
#include "support/temporary_folder.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using ::testing::HasSubstr;

// Twenty times what is promised, since other processes share the machine.
constexpr std::chrono::seconds kSoon{2};

// Once it has not changed for half a second; at the latest after twenty.
int value_at_rest(const std::atomic<int>& value) {
  int seen = value;
  for (int quiet = 0, looks = 0; quiet < 5 && looks < 200; ++looks) {
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    quiet = value == seen ? quiet + 1 : 0;
    seen = value;
  }
  return seen;
}

class McpEndingTest : public ::testing::Test {
 protected:
  fs::path data() const { return folder_ / "data"; }
  TemporaryFolder folder_;
};

TEST_F(McpEndingTest, EndsWithItsInput) {
  McpClient client({.data = data()});
  client.initialize();

  client.close_input();

  EXPECT_EQ(client.process().wait(kSoon), 0);
  EXPECT_FALSE(fs::exists(data())) << "nothing had asked for the data";
}

TEST_F(McpEndingTest, EndsBySignal) {
  McpClient client({.data = data()});
  client.call("remember", {{"text", "kept"}});

  client.process().signal(SIGTERM);

  EXPECT_EQ(client.process().wait(kSoon), 0);
  EXPECT_EQ(answer_of(data(), {"status"}).at("memories").at("live"), 1);
  EXPECT_TRUE(fs::is_empty(data() / "instances"));
}

TEST_F(McpEndingTest, EndsBesideCallsThatAServerDoesNotAnswer) {
  RunningServer server(data());
  McpClient client({.data = data()});
  client.call("remember", {{"text", "kept"}});

  server.process().signal(SIGSTOP);
  for (int id = 100; id < 120; ++id) client.send(call_message(id, "recall", {{"query", "kept"}}));
  client.send({{"jsonrpc", "2.0"}, {"id", "alive"}, {"method", "ping"}});
  const json answer = client.next();
  client.close_input();

  EXPECT_EQ(answer.at("id"), "alive");
  EXPECT_EQ(client.process().wait(kSoon), 0);
  server.process().signal(SIGCONT);
}

TEST_F(McpEndingTest, EndsWhenNobodyReadsItsAnswers) {
  McpClient client({.data = data()});
  for (int i = 0; i < 60; ++i) {
    client.send({{"jsonrpc", "2.0"}, {"id", i}, {"method", "tools/list"}});
  }

  client.close_input();

  EXPECT_EQ(client.process().wait(kSoon), 0);
}

TEST_F(McpEndingTest, ReadsNoMoreOfAClientThatNeverReads) {
  constexpr int kParts = 400;
  McpClient client({.data = data()});
  ASSERT_TRUE(client.ask("tools/list", json::object()).contains("result")) << "it does not run yet";
  const std::string lines = [] {
    std::string text;
    for (int i = 0; i < 100; ++i) {
      text += json{{"jsonrpc", "2.0"}, {"id", i}, {"method", "tools/list"}}.dump() + "\n";
    }
    return text;
  }();

  // Some hundred mebibytes of answers: written until the pipe takes no more.
  std::atomic<int> taken{0};
  std::thread writer([&] {
    try {
      for (; taken < kParts; ++taken) client.write(lines);
    } catch (const std::exception&) {
      return;  // it was ended, as this test does
    }
  });
  const int last_taken = value_at_rest(taken);
  client.process().signal(SIGTERM);

  EXPECT_EQ(client.process().wait(kSoon), 0);
  writer.join();
  EXPECT_GT(last_taken, 0);
  EXPECT_LT(last_taken, kParts / 2) << "what it answers to the rest would wait in its memory";
}

TEST_F(McpEndingTest, WritesNothingButTheProtocolToStandardOutput) {
  const std::string input =
      "not json\n"
      R"({"jsonrpc":"2.0","id":1,"method":"server/discover","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}}}})"
      "\n"
      R"({"jsonrpc":"2.0","id":2,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"t","version":"1"}}})"
      "\n"
      R"({"jsonrpc":"2.0","id":3,"method":"nonsense"})"
      "\n"
      R"({"jsonrpc":"2.0","id":4,"method":"tools/call","params":{"name":"recall","arguments":{"nonsense":1}}})"
      "\n";

  const Ended ended = run(data(), {"mcp"}, input);

  EXPECT_EQ(ended.code, 0);
  std::istringstream lines(ended.out);
  int count = 0;
  for (std::string line; std::getline(lines, line); ++count) {
    EXPECT_EQ(json::parse(line).at("jsonrpc"), "2.0") << line;
  }
  EXPECT_GE(count, 4);
}

}  // namespace
}  // namespace theseus::tests
