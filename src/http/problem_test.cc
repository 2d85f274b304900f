#include "http/problem.h"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

namespace theseus::http {
namespace {

using base::ErrorKind;
using memory::Refused;
using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Key;
using ::testing::Not;
using ::testing::Pair;

TEST(Problem, IsWrittenWithAllItsMembers) {
  const Problem problem{.status = 410,
                        .code = "history_changed",
                        .detail = "restored",
                        .field = "/after",
                        .headers = {{"Retry-After", "1"}},
                        .more = {{"restored_to", 7}}};

  const Response response = problem_response(problem, "id-1");

  EXPECT_EQ(response.status, 410);
  EXPECT_EQ(response.content_type, "application/problem+json");
  EXPECT_THAT(response.headers, Contains(Pair("Retry-After", "1")));
  EXPECT_EQ(nlohmann::json::parse(response.body),
            nlohmann::json::parse(R"({"type": "urn:theseus:problem:history_changed",
              "title": "The history has changed", "status": 410, "detail": "restored",
              "code": "history_changed", "field": "/after", "restored_to": 7,
              "request_id": "id-1"})"));
}

TEST(Problem, LeavesOutAFieldThatThereIsNot) {
  const Response response = problem_response(Problem{.status = 404, .code = "not_found"}, "id");

  EXPECT_FALSE(nlohmann::json::parse(response.body).contains("field"));
}

TEST(Problem, SurvivesADetailThatIsNotUtf8) {
  const Response response = problem_response(Problem{.detail = "a\xff"}, "id");

  EXPECT_EQ(nlohmann::json::parse(response.body)["detail"], "a\xef\xbf\xbd");
}

TEST(Problem, TellsSizeFromShapeInAFieldFault) {
  const Problem shape = problem_of(base::FieldFault{"/text", "is missing"});
  const Problem size =
      problem_of(base::FieldFault{"/text", "is long", base::FieldFault::Kind::too_large});

  EXPECT_EQ(shape.status, 400);
  EXPECT_EQ(shape.code, "invalid_field");
  EXPECT_EQ(shape.field, "/text");
  EXPECT_EQ(shape.detail, "/text is missing");
  EXPECT_EQ(size.status, 413);
  EXPECT_EQ(size.code, "too_large");
}

struct RefusedCase {
  Refused::Reason reason;
  int status;
  std::string_view code;
};

class ProblemOfRefused : public ::testing::TestWithParam<RefusedCase> {};

TEST_P(ProblemOfRefused, HasItsStatusAndCode) {
  const Problem problem =
      problem_of(Refused{.reason = GetParam().reason, .message = "why", .pointer = "/where"});

  EXPECT_EQ(problem.status, GetParam().status);
  EXPECT_EQ(problem.code, GetParam().code);
  EXPECT_EQ(problem.detail, "why");
}

INSTANTIATE_TEST_SUITE_P(
    All, ProblemOfRefused,
    ::testing::Values(RefusedCase{Refused::Reason::not_found, 404, "not_found"},
                      RefusedCase{Refused::Reason::not_live, 409, "not_live"},
                      RefusedCase{Refused::Reason::revision_conflict, 412, "revision_conflict"},
                      RefusedCase{Refused::Reason::invalid_field, 400, "invalid_field"},
                      RefusedCase{Refused::Reason::retry_mismatch, 422, "retry_mismatch"},
                      RefusedCase{Refused::Reason::key_revoked, 401, "key_unknown"},
                      RefusedCase{Refused::Reason::history_changed, 410, "history_changed"}));

TEST(Problem, OfAChangedHistorySaysWhereToGoOn) {
  const Problem problem = problem_of(Refused{.reason = Refused::Reason::history_changed,
                                             .message = "restored",
                                             .restored_to = 5,
                                             .continue_after = 9});

  EXPECT_THAT(problem.more, Contains(Pair("restored_to", 5)));
  EXPECT_THAT(problem.more, Contains(Pair("continue_after", 9)));
}

struct ErrorCase {
  ErrorKind kind;
  int status;
  std::string_view code;
};

class ProblemOfError : public ::testing::TestWithParam<ErrorCase> {};

TEST_P(ProblemOfError, HasItsStatusAndCode) {
  const Problem problem = problem_of(base::Error(GetParam().kind, "why"));

  EXPECT_EQ(problem.status, GetParam().status);
  EXPECT_EQ(problem.code, GetParam().code);
}

INSTANTIATE_TEST_SUITE_P(All, ProblemOfError,
                         ::testing::Values(ErrorCase{ErrorKind::unavailable, 503, "not_ready"},
                                           ErrorCase{ErrorKind::busy, 503, "busy"},
                                           ErrorCase{ErrorKind::conflict, 503, "busy"},
                                           ErrorCase{ErrorKind::read_only, 503, "read_only"},
                                           ErrorCase{ErrorKind::newer_format, 503, "newer_format"},
                                           ErrorCase{ErrorKind::full, 507, "storage_full"},
                                           ErrorCase{ErrorKind::corrupt, 500, "internal"},
                                           ErrorCase{ErrorKind::internal, 500, "internal"}));

TEST(Problem, SaysWhenToTryAgainWithEvery503) {
  const base::Error busy(ErrorKind::busy, "locked");

  EXPECT_THAT(problem_of(busy).headers, Contains(Key("Retry-After")));
  EXPECT_THAT(overload_problem().headers, Contains(Key("Retry-After")));
}

TEST(Problem, TellsTheClientNothingOfAFaultInside) {
  const Problem problem = problem_of(base::Error(ErrorKind::internal, "SELECT secret"));

  EXPECT_THAT(problem.detail, Not(HasSubstr("secret")));
}

TEST(Problem, TellsWhatWasFoundWhereNoLogDoes) {
  const Problem corrupt = unlogged_problem_of(base::Error(ErrorKind::corrupt, "Page 7 is torn."));
  const Problem fault = unlogged_problem_of(base::Error(ErrorKind::internal, "No such column."));
  const Problem busy = unlogged_problem_of(base::Error(ErrorKind::busy, "Another has it."));

  EXPECT_THAT(corrupt.detail, HasSubstr("What was found: Page 7 is torn."));
  EXPECT_THAT(fault.detail, HasSubstr("What happened: No such column."));
  EXPECT_THAT(corrupt.detail + fault.detail, Not(HasSubstr("log")));
  EXPECT_EQ(busy.detail, "Another has it.");
}

}  // namespace
}  // namespace theseus::http
