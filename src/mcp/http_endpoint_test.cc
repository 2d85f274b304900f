#include "mcp/http_endpoint.h"

#include <gmock/gmock.h>

#include <future>
#include <nlohmann/json.hpp>
#include <string>
#include <thread>

#include "http/listener.h"
#include "http/router.h"
#include "support/http_client.h"

namespace theseus::mcp {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using tests::HttpClient;
using tests::HttpHeaders;
using tests::HttpReply;

const std::string kBoth = "application/json, text/event-stream";

/// A request of the era of the handshake.
std::string legacy(const std::string& method, const std::string& params = "{}") {
  return R"({"jsonrpc":"2.0","id":7,"method":")" + method + R"(","params":)" + params + "}";
}

/// Without its `_meta` and the headers that repeat it a modern request is none.
std::string modern(const std::string& method, const std::string& more = "",
                   const std::string& version = "2026-07-28") {
  return legacy(method, R"({"_meta":{"io.modelcontextprotocol/protocolVersion":")" + version +
                            R"(","io.modelcontextprotocol/clientCapabilities":{}})" + more + "}");
}

std::string call_of(const std::string& tool, const std::string& more = "") {
  return legacy("tools/call", R"({"name":")" + tool + "\"" + more + "}");
}

HttpHeaders modern_headers(const std::string& method, const std::string& name = "") {
  HttpHeaders headers{{"Accept", kBoth},
                      {"Authorization", "Bearer writes"},
                      {"MCP-Protocol-Version", "2026-07-28"},
                      {"Mcp-Method", method}};
  if (!name.empty()) headers.emplace_back("Mcp-Name", name);
  return headers;
}

std::optional<memory::Caller> find_caller(std::string_view secret) {
  if (secret == "reads") return memory::Caller{{}, memory::Role::reader, {"mine", "other"}};
  if (secret == "writes") return memory::Caller{{}, memory::Role::writer, {"*"}};
  return std::nullopt;
}

/// `/mcp` on a socket, with tools that do what a transport must bear.
class HttpEndpoint : public ::testing::Test {
 protected:
  HttpReply post(const std::string& body, HttpHeaders headers = {}) {
    if (headers.empty()) headers = {{"Accept", kBoth}, {"Authorization", "Bearer writes"}};
    return HttpClient(listener_.port()).ask("POST", "/mcp", body, headers);
  }

  /// Status and Allow.
  std::string allowed_instead_of(const std::string& method) {
    const HttpReply reply =
        HttpClient(listener_.port()).ask(method, "/mcp", "", {{"Authorization", "Bearer reads"}});
    return std::to_string(reply.status) + " " + reply.header("Allow");
  }

  /// Status and code of the problem.
  std::string found_at(const std::string& method, const std::string& path) {
    const HttpReply reply = HttpClient(listener_.port()).ask(method, path);
    return std::to_string(reply.status) + " " + json::parse(reply.body).value("code", "");
  }

  json error_of(const HttpReply& reply) { return json::parse(reply.body)["error"]["code"]; }

  Tool tool(const std::string& name, std::function<ToolAnswer(const Call&)> call) {
    return {.name = name, .description = "A test.", .call = std::move(call)};
  }

  Features features() {
    Features made{.name = "toy", .version = "1"};
    made.tools = {
        tool("say", [](const Call&) -> ToolAnswer { return text_result("said"); }),
        tool("step",
             [](const Call& call) -> ToolAnswer {
               call.report({.done = 1, .total = 2});
               call.report({.done = 2, .total = 2});
               return text_result("stepped");
             }),
        tool("wait",
             [this](const Call& call) -> ToolAnswer {
               begun_.set_value();
               while (call.wait(std::chrono::milliseconds(1))) {
               }
               cancelled_.set_value();
               return text_result("nobody hears this");
             }),
        tool("ask",
             [](const Call& call) -> ToolAnswer {
               const auto answer = call.ask_client("elicitation/create", {{"message", "Well?"}});
               return text_result(answer ? answer->dump() : answer.error().message);
             }),
        tool("rest",
             [](const Call& call) -> ToolAnswer {
               return text_result(call.ask({.target = "/v1/" + call.peer().default_space}).body);
             }),
        {.name = "write",
         .description = "A test.",
         .writes = true,
         .call = [](const Call&) -> ToolAnswer { return text_result("written"); }}};
    return made;
  }

  /// What REST is asked, as text.
  static http::Response echo(const http::Request& request) {
    std::string text = request.target + (request.local ? " local" : "");
    for (const auto& [name, value] : request.headers) text += " " + name + "=" + value;
    return {.headers = {}, .body = text};
  }

  std::promise<void> begun_;
  std::promise<void> cancelled_;
  Dispatcher dispatcher_{features()};
  http::Metrics metrics_;
  http::Router router_{{.authenticate = find_caller,
                        .wait_for_seq = {},
                        .gate = [](const http::Request&) { return std::optional<http::Problem>(); },
                        .metrics = metrics_},
                       http_endpoints({.dispatcher = dispatcher_, .rest = echo})};
  http::Listener listener_{
      {.port = 0, .limits = {.body_bytes = 4000, .request_time = std::chrono::milliseconds(200)}},
      router_,
      metrics_,
      nullptr};
};

TEST_F(HttpEndpoint, AnswersWithJsonWhereNothingComesBeforeTheAnswer) {
  const HttpReply reply = post(call_of("say"));

  EXPECT_EQ(reply.status, 200);
  EXPECT_EQ(reply.header("Content-Type"), "application/json");
  EXPECT_EQ(json::parse(reply.body)["result"]["content"][0]["text"], "said");
}

TEST_F(HttpEndpoint, AnswersWithAStreamWhereProgressComesFirst) {
  const HttpReply reply = post(call_of("step", R"(,"_meta":{"progressToken":1})"));

  EXPECT_EQ(reply.status, 200);
  EXPECT_EQ(reply.header("Content-Type"), "text/event-stream");
  EXPECT_EQ(reply.header("X-Accel-Buffering"), "no");
  EXPECT_THAT(reply.body,
              ::testing::MatchesRegex("event: message\ndata: \\{[^\n]*\"progress\":1.0[^\n]*\\}\n\n"
                                      "event: message\ndata: \\{[^\n]*\"progress\":2.0[^\n]*\\}\n\n"
                                      "event: message\ndata: \\{[^\n]*stepped[^\n]*\\}\n\n"));
}

TEST_F(HttpEndpoint, GivesAClientWhoTakesNoStreamTheAnswerAlone) {
  const HttpReply reply = post(call_of("step", R"(,"_meta":{"progressToken":1})"),
                               {{"Accept", "application/json"}, {"Authorization", "Bearer reads"}});

  EXPECT_EQ(reply.header("Content-Type"), "application/json");
  EXPECT_THAT(reply.body, HasSubstr("stepped"));
}

TEST_F(HttpEndpoint, GivesAClientWhoTakesOnlyAStreamOneEvent) {
  const HttpReply reply =
      post(legacy("ping"), {{"Accept", "text/event-stream"}, {"Authorization", "Bearer reads"}});

  EXPECT_EQ(reply.header("Content-Type"), "text/event-stream");
  EXPECT_THAT(reply.body, ::testing::MatchesRegex("event: message\ndata: \\{[^\n]*\\}\n\n"));
}

TEST_F(HttpEndpoint, RefusesAClientWhoTakesNeither) {
  const HttpReply reply =
      post(legacy("ping"), {{"Accept", "text/html"}, {"Authorization", "Bearer reads"}});

  EXPECT_EQ(reply.status, 406);
}

TEST_F(HttpEndpoint, AcceptsWhatWantsNoAnswer) {
  const HttpReply note = post(R"({"jsonrpc":"2.0","method":"notifications/initialized"})");
  const HttpReply response = post(R"({"jsonrpc":"2.0","id":"unknown","result":{}})");

  EXPECT_EQ(note.status, 202);
  EXPECT_EQ(note.body, "");
  EXPECT_EQ(response.status, 202);
}

TEST_F(HttpEndpoint, RefusesWhatIsNoMessage) {
  const HttpReply broken = post("{");
  const HttpReply batch = post("[" + legacy("ping") + "]");

  EXPECT_EQ(broken.status, 400);
  EXPECT_EQ(error_of(broken), -32700);
  EXPECT_FALSE(json::parse(broken.body).contains("id"));
  EXPECT_EQ(batch.status, 400);
  EXPECT_EQ(error_of(batch), -32600);
}

TEST_F(HttpEndpoint, AnswersAnUnknownMethodAsTheEraWants) {
  const HttpReply old = post(legacy("nothing/known"));
  const HttpReply young = post(modern("nothing/known"), modern_headers("nothing/known"));

  EXPECT_EQ(old.status, 200);
  EXPECT_EQ(error_of(old), -32601);
  EXPECT_EQ(young.status, 404);
  EXPECT_EQ(error_of(young), -32601);
}

TEST_F(HttpEndpoint, HoldsTheHeadersOfAModernRequestAgainstItsBody) {
  const std::string call = modern("tools/call", R"(,"name":"say")");
  HttpHeaders twice = modern_headers("tools/call", "say");
  twice.emplace_back("mcp-name", "say");

  const HttpReply wrong = post(call, modern_headers("tools/list", "say"));
  EXPECT_EQ(wrong.status, 400);
  EXPECT_EQ(error_of(wrong), -32020);
  EXPECT_EQ(error_of(post(call, modern_headers("tools/call"))), -32020);
  EXPECT_EQ(error_of(post(call, twice)), -32020);
  EXPECT_EQ(post(call, modern_headers("tools/call", "say")).status, 200);
  EXPECT_EQ(post(call, modern_headers("tools/call", "=?base64?c2F5?=")).status, 200);
  EXPECT_EQ(error_of(post(call, modern_headers("tools/call", "=?base64?c2F5=?="))), -32020);
}

TEST_F(HttpEndpoint, NamesTheRevisionsThatItServes) {
  HttpHeaders headers = modern_headers("tools/list");
  headers[2].second = "2199-01-01";

  const HttpReply reply = post(modern("tools/list", "", "2199-01-01"), headers);

  EXPECT_EQ(reply.status, 400);
  EXPECT_EQ(error_of(reply), -32022);
  EXPECT_EQ(json::parse(reply.body)["error"]["data"]["requested"], "2199-01-01");
}

TEST_F(HttpEndpoint, AsksForTheKeyBeforeTheMethod) {
  HttpClient client(listener_.port());

  const HttpReply keyless = client.ask("GET", "/mcp");
  EXPECT_EQ(keyless.status, 401);
  EXPECT_EQ(keyless.header("WWW-Authenticate"), R"(Bearer realm="theseus")");
  EXPECT_THAT(
      client.ask("POST", "/mcp", "{", {{"Authorization", "Bearer x"}}).header("WWW-Authenticate"),
      HasSubstr(R"(error="invalid_token")"));
}

TEST_F(HttpEndpoint, AnswersNoOtherMethodThanPost) {
  EXPECT_EQ(allowed_instead_of("GET"), "405 POST");
  EXPECT_EQ(allowed_instead_of("DELETE"), "405 POST");
  EXPECT_EQ(allowed_instead_of("PUT"), "405 POST");
  EXPECT_EQ(allowed_instead_of("PATCH"), "405 POST");
  EXPECT_EQ(allowed_instead_of("OPTIONS"), "405 POST");
}

TEST_F(HttpEndpoint, KnowsNoSessions) {
  HttpHeaders headers{{"Authorization", "Bearer reads"}, {"Mcp-Session-Id", "any"}};

  const HttpReply reply =
      post(legacy("initialize", R"({"protocolVersion":"2025-11-25"})"), headers);

  EXPECT_EQ(reply.status, 200);
  EXPECT_EQ(reply.header("Mcp-Session-Id"), "");
  EXPECT_EQ(post(legacy("ping"), headers).status, 200);
}

TEST_F(HttpEndpoint, HasTheLimitsAndChecksOfRest) {
  HttpClient client(listener_.port());
  const HttpHeaders key{{"Authorization", "Bearer reads"}};

  EXPECT_EQ(HttpClient(listener_.port()).ask("POST", "/mcp", std::string(5000, ' '), key).status,
            413);
  client.send(
      "POST /mcp HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer reads\r\n"
      "Content-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}");
  EXPECT_EQ(client.reply().status, 415);
  EXPECT_EQ(post(legacy("ping"), {{"Origin", "http://evil.example"}}).status, 403);
}

TEST_F(HttpEndpoint, LetsClientsThatLookForOAuthStopLooking) {
  EXPECT_EQ(found_at("GET", "/.well-known/oauth-protected-resource"), "404 not_found");
  EXPECT_EQ(found_at("GET", "/.well-known/oauth-protected-resource/mcp"), "404 not_found");
  EXPECT_EQ(found_at("GET", "/.well-known/oauth-authorization-server"), "404 not_found");
  EXPECT_EQ(found_at("POST", "/register"), "404 not_found");
}

TEST_F(HttpEndpoint, CancelsACallWhoseClientHasGone) {
  HttpClient client(listener_.port());
  const std::string body = call_of("wait");
  client.send(
      "POST /mcp HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer reads\r\n"
      "Content-Type: application/json\r\nContent-Length: " +
      std::to_string(body.size()) + "\r\n\r\n" + body);
  begun_.get_future().wait();

  client.close();

  EXPECT_EQ(cancelled_.get_future().wait_for(std::chrono::seconds(10)), std::future_status::ready);
}

TEST_F(HttpEndpoint, TakesTheAnswerToAQuestionByAnotherPost) {
  HttpClient client(listener_.port());
  const std::string body = call_of("ask");
  client.send(
      "POST /mcp HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer reads\r\nAccept: " + kBoth +
      "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) +
      "\r\n\r\n" + body);
  client.reply(HttpClient::Body::none);
  const std::string question = client.find_chunk().value_or("");
  const json asked = json::parse(question.substr(question.find('{')));

  const json answer{{"jsonrpc", "2.0"}, {"id", asked["id"]}, {"result", {{"action", "accept"}}}};
  EXPECT_EQ(asked["method"], "elicitation/create");
  EXPECT_EQ(post(answer.dump()).status, 202);
  EXPECT_THAT(client.find_chunk().value_or(""), HasSubstr("accept"));
}

TEST_F(HttpEndpoint, AsksRestAsTheClientInTheFirstOfItsSpaces) {
  HttpHeaders headers{{"Authorization", "Bearer reads"}, {"X-Request-Id", "one-trace"}};

  const std::string asked = post(call_of("rest"), headers).body;

  EXPECT_THAT(asked, HasSubstr("/v1/mine "));
  EXPECT_THAT(asked, HasSubstr("Authorization=Bearer reads"));
  EXPECT_THAT(asked, HasSubstr("X-Request-Id=one-trace"));
  EXPECT_THAT(post(call_of("rest")).body, HasSubstr("/v1/default "));
}

TEST_F(HttpEndpoint, HidesWhatWritesFromAKeyThatMayNot) {
  const HttpHeaders reader{{"Authorization", "Bearer reads"}};

  EXPECT_THAT(post(legacy("tools/list")).body, HasSubstr(R"("write")"));
  EXPECT_EQ(post(legacy("tools/list"), reader).body.find(R"("write")"), std::string::npos);
}

}  // namespace
}  // namespace theseus::mcp
