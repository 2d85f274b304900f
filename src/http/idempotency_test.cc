#include "http/idempotency.h"

#include <gmock/gmock.h>

namespace theseus::http {
namespace {

Request write_with(std::string key, std::string body = "{}") {
  return Request{.method = Method::post,
                 .path = "/v1/keys",
                 .headers = {{"idempotency-key", std::move(key)}},
                 .body = std::move(body)};
}

TEST(Idempotency, IsNothingWithoutTheHeader) {
  const auto retry = parse_retry(Request{});

  ASSERT_TRUE(retry);
  EXPECT_EQ(*retry, std::nullopt);
}

TEST(Idempotency, TellsKeysAndRequestsApart) {
  const auto first = parse_retry(write_with("a"));
  const auto again = parse_retry(write_with("a"));
  const auto other_body = parse_retry(write_with("a", "[]"));
  const auto other_key = parse_retry(write_with("b"));

  ASSERT_TRUE(first && again && other_body && other_key);
  EXPECT_EQ((*first)->token, (*again)->token);
  EXPECT_EQ((*first)->request, (*again)->request);
  EXPECT_EQ((*first)->token, (*other_body)->token);
  EXPECT_NE((*first)->request, (*other_body)->request);
  EXPECT_NE((*first)->token, (*other_key)->token);
}

TEST(Idempotency, CountsMethodAndPathAsPartOfTheRequest) {
  Request request = write_with("a");
  const auto first = parse_retry(request);
  request.path = "/v1/key";
  const auto other_path = parse_retry(request);
  request.path = "/v1/keys";
  request.method = Method::del;
  const auto other_method = parse_retry(request);

  EXPECT_NE((*first)->request, (*other_path)->request);
  EXPECT_NE((*first)->request, (*other_method)->request);
}

// Stored: a client retries at the next release what this one has answered. SHA-256 of `retry-1`,
// of the method, the path with its escapes and the body as it came, a line each, and of all four.
TEST(Idempotency, HashesInTheFormThatIsFrozen) {
  const auto retry = parse_retry({.method = Method::post,
                                  .target = "/v1/spaces/a%2Fb/memories?on_duplicate=add",
                                  .path = "/v1/spaces/a%2Fb/memories",
                                  .query = {{"on_duplicate", "add"}},
                                  .headers = {{"Idempotency-Key", "retry-1"}, {"If-Match", "2"}},
                                  .body = R"({ "text": "tea" })"});

  ASSERT_TRUE(retry && *retry);
  EXPECT_EQ(base::to_hex((*retry)->token),
            "3998fbdb8d844aa01d03de09b39b7b082e03bee469c40387bf2fedb81b1883f8");
  EXPECT_EQ(base::to_hex((*retry)->request),
            "b84ef5318646df8cdf921c477a7c31f5d91de0e73600419ea26ac6df8beb1e19");
  EXPECT_EQ(base::to_hex((*retry)->keyed_request),
            "e7ec6da8238dd47362df961e4dfb466ca5223489d27e7b3e91770d1c4a8bce70");
}

class BadIdempotencyKey : public ::testing::TestWithParam<std::string> {};

TEST_P(BadIdempotencyKey, IsRefusedByName) {
  const auto retry = parse_retry(write_with(GetParam()));

  ASSERT_FALSE(retry);
  EXPECT_EQ(retry.error().status, 400);
  EXPECT_EQ(retry.error().code, "invalid_field");
  EXPECT_EQ(retry.error().field, "Idempotency-Key");
}

INSTANTIATE_TEST_SUITE_P(All, BadIdempotencyKey,
                         ::testing::Values("", "a b", "a\tb", "\xc3\xa9", std::string(256, 'x')));

TEST(Idempotency, TakesAKeyOf255CharactersButNotTwo) {
  Request request = write_with(std::string(255, 'x'));
  EXPECT_TRUE(parse_retry(request));

  request.headers.emplace_back("Idempotency-Key", "y");
  EXPECT_FALSE(parse_retry(request));
}

}  // namespace
}  // namespace theseus::http
