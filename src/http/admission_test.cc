#include "http/admission.h"

#include <gmock/gmock.h>

namespace theseus::http {
namespace {

using ::testing::HasSubstr;

Request naming(std::string host) {
  return Request{.target = "/", .headers = {{"Host", std::move(host)}}};
}

class AdmissionTest : public ::testing::Test {
 protected:
  int status_of(const Request& request, const Arrival& arrival) {
    const auto problem = admission_.find_fault(request, arrival);
    return problem ? problem->status : 200;
  }

  Admission admission_{{"memory.example", "::1"}, {"https://app.example"}};
  Arrival arrival_{.bound_address = "10.0.0.7"};
};

TEST_F(AdmissionTest, ServesTheBoundAddressLocalhostAndConfiguredNamesOnAnyPort) {
  EXPECT_EQ(status_of(naming("10.0.0.7:7077"), arrival_), 200);
  EXPECT_EQ(status_of(naming("LOCALHOST"), arrival_), 200);
  EXPECT_EQ(status_of(naming("memory.example:1"), arrival_), 200);
  EXPECT_EQ(status_of(naming("[::1]:7077"), arrival_), 200);
}

class ForeignHost : public AdmissionTest, public ::testing::WithParamInterface<std::string> {};

TEST_P(ForeignHost, IsNotServed) {
  EXPECT_EQ(status_of(naming(GetParam()), arrival_), 421);
}

INSTANTIATE_TEST_SUITE_P(All, ForeignHost,
                         ::testing::Values("", ":", "[", "[]", "[::1", "::1", "10.0.0.70",
                                           "x.memory.example", "memory.example.", "localhost@evil",
                                           "evil, localhost"));

TEST_F(AdmissionTest, AsksNoHostOfALocalConnectionButOneOfHttp11) {
  const Arrival local{.bound_address = "", .local = true};
  const Arrival old{.bound_address = "10.0.0.7", .http_1_0 = true};

  EXPECT_EQ(status_of(naming("anything"), local), 200);
  EXPECT_EQ(status_of(Request{.target = "/"}, local), 400);
  EXPECT_EQ(status_of(Request{.target = "/"}, old), 200);
}

TEST_F(AdmissionTest, LetsAConfiguredOriginAskEvenOverTheSocket) {
  const Arrival local{.bound_address = "", .local = true};
  Request request = naming("localhost");
  request.headers.emplace_back("Origin", "https://app.example");
  Request foreign = naming("localhost");
  foreign.headers.emplace_back("Origin", "https://app.example.evil");

  EXPECT_EQ(status_of(request, local), 200);
  EXPECT_EQ(status_of(foreign, local), 403);
}

// The names are those of docs/configuration.md; once they were others, which no server took.
TEST_F(AdmissionTest, NamesTheSettingThatWouldAdmit) {
  Request foreign = naming("localhost");
  foreign.headers.emplace_back("Origin", "https://elsewhere.example");

  EXPECT_THAT(admission_.find_fault(naming("elsewhere.example"), arrival_)->detail,
              HasSubstr("with listen.hosts."));
  EXPECT_THAT(admission_.find_fault(foreign, arrival_)->detail, HasSubstr("with listen.origins."));
}

TEST_F(AdmissionTest, KnowsOneExpectationAndNoneInHttp10) {
  const Arrival old{.bound_address = "10.0.0.7", .http_1_0 = true};
  Request waits = naming("localhost");
  waits.headers.emplace_back("Expect", "100-Continue");
  Request odd = naming("localhost");
  odd.headers.emplace_back("Expect", "something");

  EXPECT_TRUE(expects_continue(waits));
  EXPECT_EQ(status_of(waits, arrival_), 200);
  EXPECT_EQ(status_of(odd, arrival_), 417);
  EXPECT_EQ(status_of(odd, old), 200);
}

}  // namespace
}  // namespace theseus::http
