#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "end_to_end/program.h"
#include "support/temporary_folder.h"

namespace theseus::tests {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;

/// A message to `/mcp`, as a client of the handshake's era sends it.
http::Request message(const std::string& method, const json& params) {
  const json body{{"jsonrpc", "2.0"}, {"id", 1}, {"method", method}, {"params", params}};
  return {.method = http::Method::post,
          .target = "/mcp",
          .headers = {{"Content-Type", "application/json"}},
          .body = body.dump()};
}

json call(const RunningServer& server, const std::string& tool, const json& arguments) {
  const auto response =
      server.connect()->send(message("tools/call", {{"name", tool}, {"arguments", arguments}}));
  EXPECT_EQ(response.status, 200) << response.body;
  return json_of(response).at("result");
}

std::string text_of(const json& result) {
  return result.at("content").at(0).at("text");
}

TEST(McpOverHttp, GoesOnWithoutAWordWhenAnotherProcessServesTheData) {
  const TemporaryFolder folder;
  {
    RunningServer first(folder.path());
    EXPECT_FALSE(call(first, "remember", {{"text", "The ferry leaves at seven"}}).at("isError"));
    EXPECT_EQ(first.stop(), 0);
  }

  const RunningServer second(folder.path());

  EXPECT_THAT(text_of(call(second, "recall", {{"query", "when does the ferry leave"}})),
              HasSubstr("The ferry leaves at seven"));
}

TEST(McpOverHttp, PutsTheConfiguredWordBeforeTheNamesOfTools) {
  const TemporaryFolder folder;
  const RunningServer server(folder.path(), {"--mcp-tool-prefix", "theseus_"});

  const auto tools = json_of(server.connect()->send(message("tools/list", json::object())));

  EXPECT_EQ(tools.at("result").at("tools").at(0).at("name"), "theseus_recall");
  EXPECT_FALSE(call(server, "theseus_remember", {{"text", "a thing"}}).at("isError"));
}

TEST(McpOverHttp, TellsTheModelWhatRestRefuses) {
  const TemporaryFolder folder;
  const RunningServer server(folder.path());

  const json result = call(server, "history", {{"id", "01936c1e-2f00-7a11-8b22-0a0b0c0d0e0f"}});

  EXPECT_TRUE(result.at("isError"));
  EXPECT_NE(text_of(result), "");
}

}  // namespace
}  // namespace theseus::tests
