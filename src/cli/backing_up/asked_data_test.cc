#include "cli/backing_up/asked_data.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"

namespace theseus::cli {
namespace {

class Answers final : public Connection {
 public:
  Answers(int status, std::string body) : status_(status), body_(std::move(body)) {}

  http::Response send(http::Request) override {
    return {.status = status_, .headers = {}, .body = body_};
  }

 private:
  int status_;
  std::string body_;
};

std::string failure_of(int status, std::string body) {
  AskedData data(std::make_unique<Answers>(status, std::move(body)));
  try {
    data.recall("secret-space", "a secret");
  } catch (const base::Error& error) {
    return error.what();
  }
  return "";
}

// It goes into receipts, which nobody can rewrite when the name is erased.
TEST(AskedData, TellsWhatFailedWithoutTheNameOfASpace) {
  EXPECT_EQ(failure_of(403, R"({"code":"forbidden","detail":"no right to secret-space"})"),
            "A POST request was answered with 403 (forbidden).");
  EXPECT_EQ(failure_of(502, "no way to /v1/spaces/secret-space/recall"),
            "A POST request was answered with 502.");
}

}  // namespace
}  // namespace theseus::cli
