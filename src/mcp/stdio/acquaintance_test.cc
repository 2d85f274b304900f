#include "mcp/stdio/acquaintance.h"

#include <gtest/gtest.h>

#include <chrono>

#include "base/error.h"

namespace theseus::mcp {
namespace {

constexpr const char* kReader =
    R"({"caller":{"key":null,"role":"reader","spaces":["team","home"]}})";

class AcquaintanceTest : public ::testing::Test {
 protected:
  AskInTime server() {
    return [this](const http::Request& request, const base::Patience& patience) {
      targets_.push_back(request.target);
      given_ = patience.end - std::chrono::steady_clock::now();
      if (is_down_) throw base::Error(base::ErrorKind::unavailable, "No answer.");
      return http::Response{.headers = {}, .body = kReader};
    };
  }

  Peer introduced(Acquaintance& acquaintance) {
    Peer peer{.ask = {}, .sees_default_space = false};
    acquaintance.introduce(peer, {});
    return peer;
  }

  bool is_down_ = false;
  std::vector<std::string> targets_;
  std::chrono::steady_clock::duration given_{};
};

TEST_F(AcquaintanceTest, AsksTheServerOnce) {
  Acquaintance acquaintance(server(), std::nullopt);
  const Peer first = introduced(acquaintance);
  const Peer second = introduced(acquaintance);

  EXPECT_EQ(targets_, (std::vector<std::string>{"/v1/status"}));
  EXPECT_FALSE(first.may_write);
  EXPECT_EQ(first.default_space, "team");
  EXPECT_EQ(second.default_space, "team");
  EXPECT_TRUE(second.sees_default_space);
}

TEST_F(AcquaintanceTest, KeepsToTheSpaceThatSomebodyNamed) {
  Acquaintance acquaintance(server(), "home");

  EXPECT_EQ(introduced(acquaintance).default_space, "home");
}

TEST_F(AcquaintanceTest, LeavesThePeerWhereNobodyAnswersAndAsksAgainLater) {
  Acquaintance acquaintance(server(), std::nullopt);
  is_down_ = true;
  const Peer unknown = introduced(acquaintance);
  is_down_ = false;
  const Peer known = introduced(acquaintance);

  EXPECT_TRUE(unknown.may_write);
  EXPECT_EQ(unknown.default_space, "default");
  EXPECT_FALSE(unknown.sees_default_space);
  EXPECT_FALSE(known.may_write);
  EXPECT_EQ(targets_.size(), 2U);
}

TEST_F(AcquaintanceTest, LeavesMostOfACallsTimeToTheCall) {
  Acquaintance acquaintance(server(), std::nullopt);

  introduced(acquaintance);

  EXPECT_LE(given_, std::chrono::seconds(2));
}

}  // namespace
}  // namespace theseus::mcp
