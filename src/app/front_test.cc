#include "app/front.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace theseus::app {
namespace {

using ::testing::HasSubstr;

http::Request get(const std::string& target) {
  http::Request request;
  request.target = target;
  return request;
}

http::Endpoint endpoint_of_the_router() {
  return {.method = http::Method::get,
          .pattern = "/v1/spaces",
          .right = http::Right::open,
          .answer = [](const http::Request&) {
            return http::Response{.status = 204, .headers = {}, .body = {}};
          }};
}

class FrontTest : public ::testing::Test {
 protected:
  Lifecycle lifecycle_;
  http::Metrics metrics_;
  base::Log log_{base::LogForm::logfmt};
  Front front_{lifecycle_, metrics_, log_};
};

TEST_F(FrontTest, AnswersTheProbesBeforeTheDataIsOpen) {
  EXPECT_EQ(front_.answer(get("/v1/healthz")).status, 200);
  EXPECT_EQ(front_.answer(get("/v1/openapi.json")).status, 200);
  const http::Response ready = front_.answer(get("/v1/readyz?for=reads"));
  EXPECT_EQ(ready.status, 503);
  EXPECT_THAT(ready.body, HasSubstr("\"phase\":\"starting\""));
}

TEST_F(FrontTest, TurnsAwayEverythingElseBeforeTheDataIsOpen) {
  const http::Response answer = front_.answer(get("/v1/spaces"));

  EXPECT_EQ(answer.status, 503);
  EXPECT_THAT(answer.body, HasSubstr("\"code\":\"not_ready\""));
}

TEST_F(FrontTest, HandsRequestsToTheRouterOnceItIsThere) {
  const http::Router router({.authenticate = {},
                             .wait_for_seq = {},
                             .gate = [](const http::Request&) { return std::nullopt; },
                             .metrics = metrics_},
                            {endpoint_of_the_router()});

  front_.open(router);

  EXPECT_EQ(front_.answer(get("/v1/spaces")).status, 204);
}

}  // namespace
}  // namespace theseus::app
