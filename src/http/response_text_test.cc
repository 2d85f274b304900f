#include "http/response_text.h"

#include <gmock/gmock.h>

namespace theseus::http {
namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

Response answer() {
  return {.status = 201, .headers = {{"X-Request-Id", "a"}}, .body = "{}"};
}

TEST(ResponseText, HasStatusHeadersAndBody) {
  const std::string text = response_text(answer(), {});

  EXPECT_THAT(text, StartsWith("HTTP/1.1 201 Created\r\n"));
  EXPECT_THAT(text, HasSubstr("\r\nContent-Type: application/json\r\n"));
  EXPECT_THAT(text, HasSubstr("\r\nContent-Length: 2\r\n"));
  EXPECT_THAT(text, HasSubstr("\r\nX-Request-Id: a\r\n"));
  EXPECT_THAT(text, ::testing::ContainsRegex("\r\nDate: [A-Z][a-z]+, [0-9]+ [A-Z].* GMT\r\n"));
  EXPECT_THAT(text, Not(HasSubstr("Connection")));
  EXPECT_THAT(text, EndsWith("\r\n\r\n{}"));
}

TEST(ResponseText, KeepsTheLengthOfABodyThatItLeavesOut) {
  const std::string text = response_text(answer(), {.head_only = true});

  EXPECT_THAT(text, HasSubstr("Content-Length: 2\r\n"));
  EXPECT_THAT(text, EndsWith("\r\n\r\n"));
}

TEST(ResponseText, SaysWhetherTheConnectionStays) {
  EXPECT_THAT(response_text(answer(), {.keeps_alive = false}), HasSubstr("Connection: close\r\n"));
  EXPECT_THAT(response_text(answer(), {.http_1_0 = true}), HasSubstr("Connection: keep-alive\r\n"));
}

TEST(ResponseText, HasNoLengthWhereThereMayBeNoBody) {
  const std::string text = response_text(Response{.status = 204, .headers = {}, .body = ""}, {});

  EXPECT_THAT(text, StartsWith("HTTP/1.1 204 No Content\r\n"));
  EXPECT_THAT(text, Not(HasSubstr("Content-")));
}

}  // namespace
}  // namespace theseus::http
