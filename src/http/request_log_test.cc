#include "http/request_log.h"

#include <gmock/gmock.h>

namespace theseus::http {
namespace {

using ::testing::HasSubstr;

/// The line that a request leaves on standard error.
std::string line_of(const Request& request, const RequestOutcome& outcome) {
  ::testing::internal::CaptureStderr();
  base::Log log(base::LogForm::logfmt);
  log_request(log, request, outcome);
  return ::testing::internal::GetCapturedStderr();
}

TEST(RequestLog, WritesOneLineWithPatternAndKeyButNoPathOrSecret) {
  Request request{.method = Method::patch, .path = "/v1/spaces/anna", .request_id = "id-1"};
  request.headers = {{"Authorization", "Bearer thk_secret"}};
  request.caller.key = base::parse_id("0192f3a0-7b1c-7def-8123-456789abcdef");

  const std::string line = line_of(request, {.pattern = "/v1/spaces/{space}",
                                             .status = 200,
                                             .body_bytes = 17,
                                             .took = std::chrono::microseconds(1500)});

  EXPECT_THAT(line, HasSubstr("level=info event=request method=PATCH path=/v1/spaces/{space} "
                              "status=200 code=none ms=1.5 bytes=17 request_id=id-1 "
                              "key=0192f3a0-7b1c-7def-8123-456789abcdef\n"));
  EXPECT_EQ(line.find("anna"), std::string::npos);
  EXPECT_EQ(line.find("secret"), std::string::npos);
}

TEST(RequestLog, SaysWhyARequestWasRefused) {
  EXPECT_THAT(line_of({}, {.pattern = "none", .status = 401, .code = "key_required"}),
              HasSubstr("status=401 code=key_required"));
}

TEST(RequestLog, RaisesItsLevelWithTheStatus) {
  EXPECT_THAT(line_of({}, {.pattern = "none", .status = 404}), HasSubstr("level=info"));
  EXPECT_THAT(line_of({}, {.pattern = "none", .status = 503}), HasSubstr("level=warning"));
  EXPECT_THAT(line_of({}, {.pattern = "none", .status = 507}), HasSubstr("level=error"));
}

}  // namespace
}  // namespace theseus::http
