#include "mcp/dispatcher.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "mcp/testing/talk.h"
#include "mcp/testing/toy_features.h"

namespace theseus::mcp::testing {
namespace {

class DispatcherTest : public ::testing::Test {
 protected:
  Talk talk_{toy_features(), {}};
  Talk bare_{bare_features(), {}};
};

json call_of(std::string_view tool) {
  return json{{"name", tool}, {"arguments", json::object()}};
}

int code_of(const Told& told) {
  return told.error().is_null() ? 0 : told.error()["code"].get<int>();
}

TEST_F(DispatcherTest, SettlesAHandshakeOnTheRevisionOfTheClient) {
  const json params{{"protocolVersion", "2025-06-18"}, {"capabilities", json::object()}};

  const Told told = talk_.legacy("initialize", params);

  EXPECT_EQ(told.status, 200);
  EXPECT_EQ(told.result(),
            (json{{"protocolVersion", "2025-06-18"},
                  {"capabilities",
                   {{"tools", json::object()},
                    {"prompts", json::object()},
                    {"resources", {{"subscribe", true}}},
                    {"completions", json::object()},
                    {"logging", json::object()}}},
                  {"serverInfo", {{"name", "toy"}, {"version", "7"}, {"title", "Toy"}}},
                  {"instructions", "Play."}}));
}

TEST_F(DispatcherTest, OffersItsNewestHandshakeToAClientOfAnother) {
  for (const char* version : {"1900-01-01", "2026-07-28", "2025-03-26"}) {
    const Told told = talk_.legacy("initialize", json{{"protocolVersion", version}});

    EXPECT_EQ(told.result()["protocolVersion"], "2025-11-25") << version;
  }
  EXPECT_EQ(code_of(talk_.legacy("initialize")), -32602);
}

TEST_F(DispatcherTest, TellsTheTransportWhatAHandshakeSettled) {
  const Reply reply = talk_.dispatcher().answer(
      R"({"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2024-11-05"}})",
      {.peer = talk_.peer, .channel = talk_.channel});

  EXPECT_EQ(reply.negotiated, Revision::v2024_11_05);
}

TEST_F(DispatcherTest, DiscoversWithAllThatAModernResultHas) {
  const Told told = talk_.modern("server/discover");

  EXPECT_EQ(told.status, 200);
  EXPECT_EQ(
      told.result(),
      (json{{"resultType", "complete"},
            {"supportedVersions", {"2026-07-28", "2025-11-25", "2025-06-18", "2024-11-05"}},
            {"capabilities",
             {{"tools", json::object()},
              {"prompts", json::object()},
              {"resources", json::object()},
              {"completions", json::object()},
              {"logging", json::object()}}},
            {"instructions", "Play."},
            {"ttlMs", 3'600'000},
            {"cacheScope", "public"},
            {"_meta",
             {{"io.modelcontextprotocol/serverInfo", {{"name", "toy"}, {"version", "7"}}}}}}));
}

TEST_F(DispatcherTest, AcceptsNotificationsAndResponsesWithoutAnAnswer) {
  for (const char* bytes : {R"({"jsonrpc":"2.0","method":"notifications/initialized"})",
                            R"({"jsonrpc":"2.0","method":"notifications/unheard_of"})",
                            R"({"jsonrpc":"2.0","id":"nobody asked","result":{}})",
                            R"({"jsonrpc":"2.0","error":{"code":1,"message":"x"}})"}) {
    const Told told = talk_.send(bytes);

    EXPECT_EQ(told.status, 202) << bytes;
    EXPECT_EQ(told.text, "") << bytes;
  }
}

TEST_F(DispatcherTest, AnswersWhatIsNoMessageWith400) {
  const Told half = talk_.send("{\"jsonrpc\":");
  const Told batch = talk_.send("[]");

  EXPECT_EQ(half.status, 400);
  EXPECT_EQ(code_of(half), -32700);
  EXPECT_FALSE(half.message->contains("id"));
  EXPECT_EQ(batch.status, 400);
  EXPECT_EQ(code_of(batch), -32600);
}

TEST_F(DispatcherTest, KnowsNoMethodOfTheOtherEra) {
  for (const char* method :
       {"initialize", "ping", "logging/setLevel", "resources/subscribe", "resources/unsubscribe",
        "subscriptions/listen", "tasks/get", "unheard/of", ""}) {
    const Told told = talk_.modern(method, json{{"uri", "x"}, {"protocolVersion", "2025-11-25"}});

    EXPECT_EQ(told.status, 404) << method;
    EXPECT_EQ(code_of(told), -32601) << method;
  }
  for (const char* method : {"subscriptions/listen", "tasks/get", "unheard/of"}) {
    const Told told = talk_.legacy(method);

    EXPECT_EQ(told.status, 200) << method;
    EXPECT_EQ(code_of(told), -32601) << method;
  }
}

TEST_F(DispatcherTest, KnowsNoMethodOfAFeatureThatIsNotOffered) {
  for (const char* method : {"prompts/list", "prompts/get", "resources/list", "resources/read",
                             "resources/templates/list", "completion/complete"}) {
    EXPECT_EQ(code_of(bare_.modern(method)), -32601) << method;
    EXPECT_EQ(code_of(bare_.legacy(method)), -32601) << method;
  }
  EXPECT_EQ(code_of(bare_.legacy("logging/setLevel", json{{"level", "info"}})), -32601);
  EXPECT_EQ(code_of(bare_.legacy("resources/subscribe", json{{"uri", "x"}})), -32601);
  EXPECT_EQ(bare_.modern("server/discover").result()["capabilities"],
            (json{{"tools", json::object()}}));
}

TEST_F(DispatcherTest, AnswersTheLegacyMethodsThatModernClientsDoWithout) {
  EXPECT_EQ(talk_.legacy("ping").result(), json::object());
  EXPECT_EQ(talk_.legacy("logging/setLevel", json{{"level", "info"}}).result(), json::object());
  EXPECT_EQ(talk_.legacy("resources/subscribe", json{{"uri", "x"}}).result(), json::object());
  EXPECT_EQ(talk_.legacy("resources/unsubscribe", json{{"uri", "x"}}).result(), json::object());
}

TEST_F(DispatcherTest, ServesALegacyRequestWithoutAnyVersionOrHandshake) {
  const RoutingHeaders none;
  const Told told = talk_.send(R"({"jsonrpc":"2.0","id":1,"method":"ping"})", &none);

  EXPECT_EQ(told.status, 200);
  EXPECT_EQ(told.result(), json::object());
}

TEST_F(DispatcherTest, RefusesALegacyHeaderOfARevisionThatIsNotServed) {
  const RoutingHeaders headers{.protocol_version = "2025-03-26"};
  const Told ping = talk_.send(R"({"jsonrpc":"2.0","id":1,"method":"ping"})", &headers);
  const Told opening = talk_.send(
      R"({"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-03-26"}})",
      &headers);

  EXPECT_EQ(ping.status, 400);
  EXPECT_EQ(opening.status, 200);
}

/// The ladder of a modern request: the first failure wins.
struct LadderCase {
  std::string_view what;
  std::string_view meta;
  std::string_view method;
  RoutingHeaders headers;
  int status;
  int code;
};

std::vector<LadderCase> ladder() {
  constexpr std::string_view kVersion = R"("io.modelcontextprotocol/protocolVersion":"2026-07-28")";
  static const std::string kGood =
      std::string(kVersion) + R"(,"io.modelcontextprotocol/clientCapabilities":{})";
  static const std::string kOld = R"("io.modelcontextprotocol/protocolVersion":"1900-01-01",)"
                                  R"("io.modelcontextprotocol/clientCapabilities":{})";
  const auto headers = [](std::string version, std::string method) {
    return RoutingHeaders{.protocol_version = std::move(version), .method = std::move(method)};
  };
  return {
      {"all is well", kGood, "tools/list", headers("2026-07-28", "tools/list"), 200, 0},
      {"no meta, and headers that disagree", "", "server/discover", headers("1900-01-01", "x"), 400,
       -32602},
      {"no capabilities", kVersion, "tools/list", headers("2026-07-28", "tools/list"), 400, -32602},
      {"capabilities of a wrong type",
       R"("io.modelcontextprotocol/protocolVersion":"2026-07-28",)"
       R"("io.modelcontextprotocol/clientCapabilities":[])",
       "tools/list", headers("2026-07-28", "tools/list"), 400, -32602},
      {"a version of a wrong type",
       R"("io.modelcontextprotocol/protocolVersion":1,)"
       R"("io.modelcontextprotocol/clientCapabilities":{})",
       "tools/list", headers("2026-07-28", "tools/list"), 400, -32602},
      {"only a header", "", "tools/list", headers("2026-07-28", "tools/list"), 400, -32602},
      {"only a header of the future", "", "tools/list", headers("2030-01-01", "tools/list"), 400,
       -32602},
      {"headers missing", kGood, "tools/list", {}, 400, -32020},
      {"headers unlike an unserved version", kOld, "tools/list",
       headers("2026-07-28", "tools/list"), 400, -32020},
      {"an unserved version on an unknown method", kOld, "unheard/of",
       headers("1900-01-01", "unheard/of"), 400, -32022},
      {"an unknown method", kGood, "unheard/of", headers("2026-07-28", "unheard/of"), 404, -32601},
      {"a handshake", kGood, "initialize", headers("2026-07-28", "initialize"), 404, -32601},
  };
}

class Ladder : public ::testing::TestWithParam<LadderCase> {};

TEST_P(Ladder, EndsAtTheFirstFailure) {
  Talk talk(toy_features(), {});
  const LadderCase& step = GetParam();
  const std::string bytes = R"({"jsonrpc":"2.0","id":"i","method":")" + std::string(step.method) +
                            R"(","params":{"_meta":{)" + std::string(step.meta) + "}}}";

  const Told told = talk.send(bytes, &step.headers);

  EXPECT_EQ(told.status, step.status) << step.what;
  EXPECT_EQ(code_of(told), step.code) << step.what;
  EXPECT_EQ(told["id"], "i") << step.what;
}

INSTANTIATE_TEST_SUITE_P(All, Ladder, ::testing::ValuesIn(ladder()));

TEST_F(DispatcherTest, SaysWhichVersionsItServes) {
  const Told told =
      talk_.send(R"({"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"_meta":{)"
                 R"("io.modelcontextprotocol/protocolVersion":"1900-01-01",)"
                 R"("io.modelcontextprotocol/clientCapabilities":{}}}})");

  EXPECT_EQ(told.error()["data"],
            (json{{"supported", {"2026-07-28", "2025-11-25", "2025-06-18", "2024-11-05"}},
                  {"requested", "1900-01-01"}}));
}

TEST_F(DispatcherTest, TakesAnUnknownVersionBesideASessionForALegacyOne) {
  const RoutingHeaders headers{.protocol_version = "1999-01-01", .session_id = "s"};
  const Told told = talk_.send(R"({"jsonrpc":"2.0","id":1,"method":"ping"})", &headers);

  EXPECT_EQ(told.status, 400);
  EXPECT_EQ(code_of(told), -32600);
}

TEST_F(DispatcherTest, NamesTheCapabilityThatAToolNeeds) {
  const Told told = talk_.modern("tools/call", call_of("needy"));
  talk_.capabilities = R"({"sampling":{}})";
  const Told capable = talk_.modern("tools/call", call_of("needy"));

  EXPECT_EQ(told.status, 400);
  EXPECT_EQ(code_of(told), -32021);
  EXPECT_EQ(told.error()["data"], (json{{"requiredCapabilities", {{"sampling", json::object()}}}}));
  EXPECT_EQ(capable.said(), "nothing");
  EXPECT_EQ(talk_.legacy("tools/call", call_of("needy")).said(), "nothing");
}

}  // namespace
}  // namespace theseus::mcp::testing
