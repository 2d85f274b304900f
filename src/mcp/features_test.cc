#include "mcp/features.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "mcp/testing/talk.h"
#include "mcp/testing/toy_features.h"

namespace theseus::mcp::testing {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class FeaturesTest : public ::testing::Test {
 protected:
  Talk talk_{toy_features(), {}};
  Talk bare_{bare_features(), {}};
};

/// A client that answers whatever it is asked, by a message of its own.
class AnsweringChannel final : public Channel {
 public:
  explicit AnsweringChannel(Talk& talk) : talk_(talk) {}
  void send(std::string message) override {
    const json question = json::parse(message);
    talk_.send(json{{"jsonrpc", "2.0"}, {"id", question["id"]}, {"result", {{"roots", 1}}}}.dump());
  }
  bool is_cancelled() const override { return false; }

 private:
  Talk& talk_;
};
json call_of(std::string_view tool) {
  return json{{"name", tool}, {"arguments", json::object()}};
}

int code_of(const Told& told) {
  return told.error().is_null() ? 0 : told.error()["code"].get<int>();
}

TEST_F(FeaturesTest, ListsToolsThatThePeerMayUse) {
  talk_.peer.may_write = false;
  const Told told = talk_.modern("tools/list");

  EXPECT_THAT(told.text, Not(HasSubstr("\"strict\"")));
  EXPECT_EQ(told.result()["ttlMs"], 300'000);
  EXPECT_EQ(told.result()["cacheScope"], "private");
  EXPECT_EQ(bare_.modern("tools/list").result()["cacheScope"], "public");
}

TEST_F(FeaturesTest, ListsAToolWithSchemaHintsAndMeta) {
  const json tools = talk_.legacy("tools/list").result()["tools"];

  EXPECT_EQ(tools[1], (json{{"name", "strict"},
                            {"description", ""},
                            {"inputSchema", {{"type", "object"}, {"additionalProperties", false}}},
                            {"annotations",
                             {{"readOnlyHint", false},
                              {"destructiveHint", true},
                              {"idempotentHint", false},
                              {"openWorldHint", false}}},
                            {"_meta", {{"x/y", 1}}}}));
}

TEST_F(FeaturesTest, KnowsNoCursorOfAListWithOnePage) {
  for (const char* method : {"tools/list", "prompts/list", "resources/templates/list"}) {
    const Told told = talk_.modern(method, json{{"cursor", "x"}});

    EXPECT_EQ(told.status, 200) << method;
    EXPECT_EQ(code_of(told), -32602) << method;
  }
  EXPECT_EQ(code_of(talk_.modern("resources/list", json{{"cursor", 1}})), -32602);
}

TEST_F(FeaturesTest, PagesThroughResources) {
  const Told first = talk_.modern("resources/list");
  const Told second = talk_.modern("resources/list", json{{"cursor", "2"}});
  const Told unknown = talk_.modern("resources/list", json{{"cursor", "3"}});

  EXPECT_EQ(first.result()["nextCursor"], "2");
  EXPECT_EQ(first.result()["ttlMs"], 0);
  EXPECT_EQ(first.result()["cacheScope"], "private");
  EXPECT_EQ(second.result()["resources"][0]["uri"], "toy://2");
  EXPECT_FALSE(second.result().contains("nextCursor"));
  EXPECT_EQ(code_of(unknown), -32602);
}

TEST_F(FeaturesTest, ReadsBinaryResources) {
  EXPECT_EQ(
      talk_.legacy("resources/read", json{{"uri", "toy://1"}}).result(),
      (json{{"contents",
             json::array({{{"uri", "toy://1"}, {"mimeType", "image/png"}, {"blob", "aQ=="}}})}}));
}

TEST_F(FeaturesTest, AnswersForAMissingResourceByTheCodeOfTheEra) {
  const Told modern = talk_.modern("resources/read", json{{"uri", "toy://9"}});
  const Told legacy = talk_.legacy("resources/read", json{{"uri", "toy://9"}});

  EXPECT_EQ(modern.status, 200);
  EXPECT_EQ(code_of(modern), -32602);
  EXPECT_EQ(modern.error()["data"]["uri"], "toy://9");
  EXPECT_EQ(code_of(legacy), -32002);
  EXPECT_EQ(code_of(talk_.modern("resources/read")), -32602);
}

TEST_F(FeaturesTest, TurnsAFailureBehindAResourceIntoAnError) {
  const Told told = talk_.modern("resources/read", json{{"uri", "toy://away"}});

  EXPECT_EQ(told.status, 200);
  EXPECT_EQ(code_of(told), -32603);
  EXPECT_EQ(told.error()["message"], "the data is away; try again");
}

TEST_F(FeaturesTest, TurnsAFailureBehindAToolIntoAResultThatTheModelReads) {
  const Told away = talk_.modern("tools/call", call_of("away"));
  const Told broken = talk_.legacy("tools/call", call_of("broken"));

  EXPECT_TRUE(away.is_error());
  EXPECT_EQ(away.said(), "the data is away; try again");
  EXPECT_TRUE(broken.is_error());
  EXPECT_THAT(broken.said(), HasSubstr("What was stored before is unharmed"));
  EXPECT_THAT(broken.said(), AllOf(Not(HasSubstr("secret")), Not(HasSubstr(" log"))));
}

TEST_F(FeaturesTest, RefusesCallsThatNameNoToolOrBringNoObject) {
  EXPECT_EQ(code_of(talk_.modern("tools/call", call_of("unheard"))), -32602);
  EXPECT_EQ(code_of(talk_.legacy("tools/call")), -32602);
  EXPECT_EQ(code_of(talk_.legacy("tools/call", json{{"name", "echo"}, {"arguments", "x"}})),
            -32602);
}

TEST_F(FeaturesTest, HoldsArgumentsAgainstTheSchema) {
  const Told told =
      talk_.modern("tools/call", json{{"name", "strict"}, {"arguments", {{"text", "a"}}}});

  EXPECT_EQ(told.status, 200);
  EXPECT_TRUE(told.is_error());
  EXPECT_EQ(told.said(), "text is not an argument of this tool; it takes: none");
}

TEST_F(FeaturesTest, GivesObjectsOnlyToRevisionsThatKnowThem) {
  const std::string bytes =
      R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"echo"}})";
  const auto at = [&](std::optional<Revision> revision) {
    const Reply reply = talk_.dispatcher().answer(
        bytes, {.peer = talk_.peer, .channel = talk_.channel, .negotiated = revision});
    return json::parse(reply.message)["result"].contains("structuredContent");
  };

  EXPECT_TRUE(at(Revision::v2025_11_25));
  EXPECT_TRUE(at(Revision::v2025_06_18));
  EXPECT_FALSE(at(Revision::v2024_11_05));
  EXPECT_FALSE(at(std::nullopt));
}

TEST_F(FeaturesTest, CarriesContentOfEveryKind) {
  EXPECT_EQ(talk_.legacy("tools/call", call_of("media")).result()["content"],
            json::array(
                {{{"type", "text"}, {"text", "t"}},
                 {{"type", "image"}, {"data", "aQ=="}, {"mimeType", "image/png"}},
                 {{"type", "audio"}, {"data", "YQ=="}, {"mimeType", "audio/wav"}},
                 {{"type", "resource"},
                  {"resource", {{"uri", "toy://x"}, {"mimeType", "text/plain"}, {"text", "x"}}}}}));
}

TEST_F(FeaturesTest, SendsProgressUnderTheTokenOfTheClient) {
  json params = call_of("report");
  params["_meta"]["progressToken"] = "t";

  talk_.modern("tools/call", params);

  EXPECT_THAT(
      talk_.channel.sent,
      ElementsAre(R"({"jsonrpc":"2.0","method":"notifications/progress","params":)"
                  R"({"message":"half","progress":50.0,"progressToken":"t","total":100.0}})"));
}

TEST_F(FeaturesTest, LogsToAModernClientThatAskedForTheLevel) {
  json quiet = call_of("report");
  quiet["_meta"]["io.modelcontextprotocol/logLevel"] = "warning";
  json open = call_of("report");
  open["_meta"]["io.modelcontextprotocol/logLevel"] = "debug";

  talk_.modern("tools/call", call_of("report"));
  talk_.modern("tools/call", quiet);
  EXPECT_THAT(talk_.channel.sent, IsEmpty());
  talk_.modern("tools/call", open);
  EXPECT_THAT(talk_.channel.sent,
              ElementsAre(R"({"jsonrpc":"2.0","method":"notifications/message","params":)"
                          R"({"data":"half is done","level":"info"}})"));
}

TEST_F(FeaturesTest, AsksALegacyClientOnTheStreamAndFindsItsAnswer) {
  AnsweringChannel channel(talk_);

  const Reply reply = talk_.dispatcher().answer(
      R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"ask_legacy"}})",
      {.peer = talk_.peer, .channel = channel});

  EXPECT_THAT(reply.message, HasSubstr(R"({\"roots\":1})"));
}

TEST_F(FeaturesTest, GivesUpAQuestionWhenTheCallIsCancelled) {
  talk_.channel.cancelled = true;

  const Told told = talk_.legacy("tools/call", call_of("ask_legacy"));

  EXPECT_EQ(code_of(told), -32603);
}

TEST_F(FeaturesTest, AsksAModernClientByAResultThatIsNotComplete) {
  talk_.capabilities = R"({"elicitation":{}})";
  const Told first = talk_.modern("tools/call", call_of("ask_modern"));
  json again = call_of("ask_modern");
  again["inputResponses"]["name"] = "Ana";
  again["requestState"] = "s1";
  const Told second = talk_.modern("tools/call", again);

  EXPECT_EQ(first.result()["resultType"], "input_required");
  EXPECT_EQ(
      first.result()["inputRequests"],
      (json{{"name", {{"method", "elicitation/create"}, {"params", {{"message", "Who?"}}}}}}));
  EXPECT_EQ(first.result()["requestState"], "s1");
  EXPECT_EQ(second.result()["resultType"], "complete");
  EXPECT_EQ(second.said(), "\"Ana\" s1");
}

TEST_F(FeaturesTest, AsksForNothingThatTheClientCannotGive) {
  const Told modern = talk_.modern("tools/call", call_of("ask_modern"));
  const Told legacy = talk_.legacy("tools/call", call_of("ask_modern"));

  EXPECT_EQ(modern.status, 400);
  EXPECT_EQ(code_of(modern), -32021);
  EXPECT_EQ(code_of(legacy), -32603);
}

TEST_F(FeaturesTest, GetsPromptsWithTheirArguments) {
  const json list = talk_.modern("prompts/list").result()["prompts"];
  const Told told =
      talk_.legacy("prompts/get", json{{"name", "greet"}, {"arguments", {{"who", "Ana"}}}});

  EXPECT_EQ(list[0]["arguments"],
            json::array({{{"name", "who"}, {"description", "whom"}, {"required", true}}}));
  EXPECT_EQ(
      told.result(),
      (json{{"description", "A greeting"},
            {"messages", json::array({{{"role", "user"},
                                       {"content", {{"type", "text"}, {"text", "Hi Ana"}}}}})}}));
}

TEST_F(FeaturesTest, RefusesPromptsThatAreUnknownOrLackAnArgument) {
  EXPECT_EQ(code_of(talk_.legacy("prompts/get", json{{"name", "x"}})), -32602);
  EXPECT_EQ(code_of(talk_.legacy("prompts/get", json{{"name", "greet"}})), -32602);
  EXPECT_EQ(
      code_of(talk_.legacy("prompts/get", json{{"name", "greet"}, {"arguments", {{"who", 1}}}})),
      -32602);
}

TEST_F(FeaturesTest, CompletesArguments) {
  const json params{{"ref", {{"type", "ref/prompt"}, {"name", "greet"}}},
                    {"argument", {{"name", "who"}, {"value", "An"}}}};

  EXPECT_EQ(talk_.legacy("completion/complete", params).result(),
            (json{{"completion", {{"values", {"Anx"}}, {"total", 1}, {"hasMore", false}}}}));
  EXPECT_EQ(code_of(talk_.modern("completion/complete")), -32602);
  EXPECT_EQ(code_of(talk_.modern("completion/complete", json{{"ref", 1}})), -32602);
}

}  // namespace
}  // namespace theseus::mcp::testing
