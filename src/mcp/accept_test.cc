#include "mcp/accept.h"

#include <gtest/gtest.h>

#include <string>

namespace theseus::mcp {
namespace {

/// The forms that a header takes, as `json` and `stream`.
std::string forms_of(const std::string& accept) {
  http::Request request;
  request.headers = {{"accept", accept}};
  const AcceptedForms forms = accepted_forms(request);
  return std::string(forms.json ? "json " : "") + (forms.event_stream ? "stream" : "");
}

TEST(Accept, NamesTheFormsThatAreTaken) {
  EXPECT_EQ(forms_of("application/json, text/event-stream"), "json stream");
  EXPECT_EQ(forms_of("text/event-stream"), "stream");
  EXPECT_EQ(forms_of("Application/JSON;charset=utf-8"), "json ");
  EXPECT_EQ(forms_of("text/html"), "");
  EXPECT_EQ(forms_of(""), "");
}

TEST(Accept, TakesRanges) {
  EXPECT_EQ(forms_of("*/*"), "json stream");
  EXPECT_EQ(forms_of("application/*"), "json ");
  EXPECT_EQ(forms_of("text/*, application/xml"), "stream");
  EXPECT_EQ(forms_of("*"), "");
}

TEST(Accept, TakesNothingOfQualityZero) {
  EXPECT_EQ(forms_of("*/*, text/event-stream;q=0"), "json ");
  EXPECT_EQ(forms_of("text/event-stream; q=0.0, */*"), "json ");
  EXPECT_EQ(forms_of("application/json;q=0.1, text/event-stream;Q=0.000"), "json ");
}

TEST(Accept, MayComeInSeveralHeaders) {
  http::Request request;
  request.headers = {{"Accept", "application/json"}, {"Accept", "text/event-stream"}};

  EXPECT_TRUE(accepted_forms(request).json);
  EXPECT_TRUE(accepted_forms(request).event_stream);
}

TEST(Accept, MeansJsonWhereNothingIsSaid) {
  EXPECT_TRUE(accepted_forms({}).json);
  EXPECT_FALSE(accepted_forms({}).event_stream);
}

}  // namespace
}  // namespace theseus::mcp
