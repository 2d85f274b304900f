#include "cli/remote_connection.h"

#include <gtest/gtest.h>

#include <cstdlib>

#include "cli/init/testing/toy_address.h"

namespace theseus::cli {
namespace {

TEST(RemoteConnection, KnowsAnAddressOfThisMachineByItsHost) {
  EXPECT_TRUE(is_on_this_machine("http://127.0.0.1"));
  EXPECT_TRUE(is_on_this_machine("http://localhost:7077"));
  EXPECT_TRUE(is_on_this_machine("https://[::1]:7077/path"));
}

TEST(RemoteConnection, TakesNoOtherHostForThisMachine) {
  EXPECT_FALSE(is_on_this_machine("http://elsewhere/x/://localhost/"));
  EXPECT_FALSE(is_on_this_machine("http://localhost:x@elsewhere/"));
  EXPECT_FALSE(is_on_this_machine("http://localhost.elsewhere:7077"));
  EXPECT_FALSE(is_on_this_machine("http://127.0.0.10"));
  EXPECT_FALSE(is_on_this_machine("localhost"));
}

/// A variable of this process for the length of a test.
class Variable {
 public:
  Variable(const char* name, const char* value) : name_(name) { ::setenv(name, value, 1); }
  ~Variable() { ::unsetenv(name_); }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;

 private:
  const char* name_;
};

TEST(RemoteConnection, ShowsNoProxyTheKeysOfThisMachine) {
  testing::ToyAddress address({"{}"});
  const Variable proxy("http_proxy", "http://127.0.0.1:1");

  const auto connection = connect_to_url(address.url(), "k-1");

  const auto answer =
      connection->send({.method = http::Method::post, .target = "/mcp", .body = "{}"});

  EXPECT_EQ(answer.status, 200);
  EXPECT_NE(address.requests().at(0).find("POST /mcp HTTP"), std::string::npos);
}

}  // namespace
}  // namespace theseus::cli
