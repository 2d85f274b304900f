#include "http/router.h"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>
#include <stdexcept>

#include "base/error.h"

namespace theseus::http {
namespace {

using memory::Caller;
using memory::Role;
using nlohmann::json;
using ::testing::Contains;
using ::testing::Pair;

/// Answers with what the endpoint was given.
Answer reflect(const Request& request) {
  return json_response(
      200, {{"parameters", request.parameters}, {"query", request.query}, {"body", request.body}});
}

Answer fail(const Request& request) {
  if (request.parameter("how") == "full") throw base::Error(base::ErrorKind::full, "disk");
  if (request.parameter("how") == "odd") throw std::runtime_error("secret");
  return Problem{.status = 409, .code = "not_live", .detail = "gone"};
}

std::vector<Endpoint> endpoints() {
  return {
      {Method::get, "/probe", Right::open, false, reflect},
      {Method::get, "/s/{space}", Right::reader, true, reflect},
      {Method::post, "/s/{space}", Right::writer, false, reflect},
      {Method::get, "/keys", Right::admin, false, reflect},
      {Method::get, "/fail/{how}", Right::reader, false, fail},
  };
}

std::optional<Caller> find_caller(std::string_view secret) {
  const auto id = base::parse_id("0192f3a0-7b1c-7def-8123-456789abcdef");
  if (secret == "reads") return Caller{.key = id, .role = Role::reader, .spaces = {"mine"}};
  if (secret == "writes") return Caller{.key = id, .role = Role::writer, .spaces = {"mine"}};
  if (secret == "rules") return Caller{.key = id, .role = Role::admin, .spaces = {"*"}};
  return std::nullopt;
}

class RouterTest : public ::testing::Test {
 protected:
  Response ask(std::string_view secret, Method method, std::string target) {
    Request request{.method = method, .target = std::move(target)};
    request.headers = {{"authorization", "Bearer " + std::string(secret)}};
    return router_.answer(std::move(request));
  }

  std::string code_of(const Response& response) { return json::parse(response.body)["code"]; }

  std::optional<Problem> closed_;
  bool is_revoked_while_waiting_ = false;
  bool is_revoked_ = false;
  std::int64_t waited_for_ = -1;
  Metrics metrics_;
  Router router_{{.authenticate =
                      [this](std::string_view secret) {
                        return is_revoked_ ? std::nullopt : find_caller(secret);
                      },
                  .wait_for_seq =
                      [this](std::int64_t seq) {
                        waited_for_ = seq;
                        is_revoked_ = is_revoked_while_waiting_;
                        return std::optional<Problem>();
                      },
                  .gate = [this](const Request&) { return closed_; },
                  .metrics = metrics_},
                 endpoints()};
};

TEST_F(RouterTest, GivesTheEndpointItsDecodedParametersAndQuery) {
  const Response response = ask("rules", Method::get, "/s/a%3ab?q=x+y");

  EXPECT_EQ(response.status, 200);
  EXPECT_EQ(json::parse(response.body)["parameters"]["space"], "a:b");
  EXPECT_EQ(json::parse(response.body)["query"], json::parse(R"([["q", "x y"]])"));
}

TEST_F(RouterTest, AnswersAnOpenEndpointWithoutKeyAndWhileClosed) {
  closed_ = Problem{.status = 503, .code = "not_ready"};

  EXPECT_EQ(router_.answer({.method = Method::get, .target = "/probe"}).status, 200);
  EXPECT_EQ(ask("rules", Method::get, "/s/mine").status, 503);
}

TEST_F(RouterTest, AsksForAKey) {
  const Response response = router_.answer({.method = Method::get, .target = "/s/mine"});

  EXPECT_EQ(response.status, 401);
  EXPECT_EQ(code_of(response), "key_required");
  EXPECT_THAT(response.headers, Contains(Pair("WWW-Authenticate", R"(Bearer realm="theseus")")));
}

TEST_F(RouterTest, RefusesAnotherSchemeAndAnUnknownKey) {
  Request basic{.method = Method::get, .target = "/s/mine"};
  basic.headers = {{"Authorization", "Basic reads"}};

  EXPECT_EQ(code_of(router_.answer(basic)), "key_required");
  EXPECT_EQ(code_of(ask("wrong", Method::get, "/s/mine")), "key_unknown");
  EXPECT_THAT(
      ask("wrong", Method::get, "/s/mine").headers,
      Contains(Pair("WWW-Authenticate", R"(Bearer realm="theseus", error="invalid_token")")));
  EXPECT_EQ(code_of(ask("", Method::get, "/s/mine")), "key_required");
}

TEST_F(RouterTest, TakesTheSchemeInAnyCase) {
  Request request{.method = Method::get, .target = "/s/mine"};
  request.headers = {{"AUTHORIZATION", "bearer  reads"}};

  EXPECT_EQ(router_.answer(request).status, 200);
}

TEST_F(RouterTest, HidesAForeignSpaceFromEveryMethod) {
  EXPECT_EQ(ask("reads", Method::get, "/s/other").status, 404);
  EXPECT_EQ(ask("reads", Method::post, "/s/other").status, 404);
  EXPECT_EQ(ask("writes", Method::post, "/s/other").status, 404);
  EXPECT_EQ(ask("reads", Method::get, "/s/%2A").status, 404);
}

TEST_F(RouterTest, ForbidsWhatTheRoleDoesNotAllowInASpaceThatItMaySee) {
  EXPECT_EQ(code_of(ask("reads", Method::post, "/s/mine")), "forbidden");
  EXPECT_THAT(
      ask("reads", Method::post, "/s/mine").headers,
      Contains(Pair("WWW-Authenticate",
                    R"(Bearer realm="theseus", error="insufficient_scope", scope="writer")")));
  EXPECT_EQ(ask("writes", Method::post, "/s/mine").status, 200);
  EXPECT_EQ(ask("writes", Method::get, "/keys").status, 403);
  EXPECT_EQ(ask("rules", Method::get, "/keys").status, 200);
}

TEST_F(RouterTest, LetsALocalRequestDoEverythingWithoutAKey) {
  EXPECT_EQ(router_.answer({.method = Method::get, .target = "/keys", .local = true}).status, 200);
  EXPECT_EQ(router_.answer({.method = Method::post, .target = "/s/x", .local = true}).status, 200);
}

TEST_F(RouterTest, RefusesANameThatNoSpaceCanHave) {
  const Response response = ask("rules", Method::post, "/s/a%2Fb");

  EXPECT_EQ(response.status, 400);
  EXPECT_EQ(json::parse(response.body)["field"], "/space");
}

TEST_F(RouterTest, LetsWhoeverTheWiringNamesAskWithoutAKey) {
  Metrics metrics;
  const Router keyless({.authenticate = find_caller,
                        .wait_for_seq = {},
                        .gate = [](const Request&) { return std::optional<Problem>(); },
                        .metrics = metrics,
                        .keyless = Caller{}},
                       endpoints());

  EXPECT_EQ(keyless.answer({.method = Method::get, .target = "/keys"}).status, 200);
}

TEST_F(RouterTest, WaitsForMinSeqAndTakesItOutOfTheQuery) {
  const Response response = ask("reads", Method::get, "/s/mine?min_seq=17&q=1");

  EXPECT_EQ(waited_for_, 17);
  EXPECT_EQ(json::parse(response.body)["query"], json::parse(R"([["q", "1"]])"));
}

TEST_F(RouterTest, RefusesAKeyThatWasRevokedWhileItsRequestWaited) {
  is_revoked_while_waiting_ = true;

  EXPECT_EQ(ask("reads", Method::get, "/s/mine?min_seq=17").status, 401);
}

TEST_F(RouterTest, RefusesAMinSeqThatIsNone) {
  const Response response = ask("reads", Method::get, "/s/mine?min_seq=-1");

  EXPECT_EQ(response.status, 400);
  EXPECT_EQ(json::parse(response.body)["field"], "/min_seq");
  EXPECT_EQ(ask("reads", Method::get, "/s/mine?min_seq=1&min_seq=2").status, 400);
  EXPECT_EQ(waited_for_, -1);
}

TEST_F(RouterTest, LeavesMinSeqToAnEndpointThatReadsNothing) {
  const Response response = ask("writes", Method::post, "/s/mine?min_seq=17");

  EXPECT_EQ(json::parse(response.body)["query"].size(), 1U);
  EXPECT_EQ(waited_for_, -1);
}

TEST_F(RouterTest, TellsAnUnknownPathFromAWrongMethod) {
  const Response wrong = ask("rules", Method::del, "/s/mine");

  EXPECT_EQ(ask("rules", Method::get, "/nowhere").status, 404);
  EXPECT_EQ(wrong.status, 405);
  EXPECT_THAT(wrong.headers, Contains(Pair("Allow", "GET, HEAD, POST")));
}

TEST_F(RouterTest, AnswersHeadAsGet) {
  EXPECT_EQ(ask("reads", Method::head, "/s/mine").status, 200);
}

TEST_F(RouterTest, TurnsWhatAnEndpointThrowsIntoAProblem) {
  const Response odd = ask("rules", Method::get, "/fail/odd");

  EXPECT_EQ(ask("rules", Method::get, "/fail/full").status, 507);
  EXPECT_EQ(ask("rules", Method::get, "/fail/kindly").status, 409);
  EXPECT_EQ(odd.status, 500);
  EXPECT_THAT(odd.body, ::testing::Not(::testing::HasSubstr("secret")));
}

TEST_F(RouterTest, TellsAFaultToTheOwnerOfTheDataWhereThereIsNoLog) {
  const Response odd = router_.answer({.target = "/fail/odd", .local = true});
  const Response full = router_.answer({.target = "/fail/full", .local = true});

  EXPECT_EQ(odd.status, 500);
  EXPECT_THAT(odd.body, ::testing::HasSubstr("What happened: secret"));
  EXPECT_THAT(full.body, ::testing::HasSubstr("The disk that holds the data is full"));
}

TEST_F(RouterTest, WantsABodyToBeJsonInUtf8) {
  Request request{.method = Method::post, .target = "/s/mine", .body = "{}", .local = true};

  EXPECT_EQ(router_.answer(request).status, 415);
  request.headers = {{"content-type", "Application/JSON ; charset=\"UTF-8\""}};
  EXPECT_EQ(router_.answer(request).status, 200);
  request.headers = {{"content-type", "application/json;charset=utf-16"}};
  EXPECT_EQ(router_.answer(request).status, 415);
}

TEST_F(RouterTest, GivesEveryAnswerAnId) {
  Request named{.method = Method::get, .target = "/probe"};
  named.headers = {{"X-Request-Id", "trace-1:2"}};
  Request forged{.method = Method::get, .target = "/probe"};
  forged.headers = {{"X-Request-Id", "a\" status=200"}};

  EXPECT_THAT(router_.answer(named).headers, Contains(Pair("X-Request-Id", "trace-1:2")));
  EXPECT_THAT(router_.answer(forged).headers,
              Contains(Pair("X-Request-Id", ::testing::MatchesRegex("[0-9a-f]+-1"))));
}

TEST_F(RouterTest, CountsEachRequestUnderItsPattern) {
  ask("reads", Method::get, "/s/mine");
  ask("reads", Method::get, "/s/other");
  ask("reads", Method::get, "/nowhere");

  EXPECT_EQ(metrics_.ensure_route(Method::get, "/s/{space}").count_of(200), 1U);
  EXPECT_EQ(metrics_.ensure_route(Method::get, "/s/{space}").count_of(404), 1U);
  EXPECT_EQ(metrics_.ensure_route(Method::other, "none").count_of(404), 1U);
}

}  // namespace
}  // namespace theseus::http
