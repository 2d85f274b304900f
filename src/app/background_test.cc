#include "app/background.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "app/assembly.h"
#include "app/configuration.h"
#include "cli/requests.h"
#include "support/temporary_folder.h"

namespace theseus::app {
namespace {

using http::Method;
using nlohmann::json;

// A server's assembly, and another process's beside it.
class BackgroundTest : public ::testing::Test {
 protected:
  std::unique_ptr<Assembly> open(http::Metrics& metrics) {
    auto opened = Assembly::open({.folder = folder_.path(),
                                  .role = "serve",
                                  .configuration = configuration_,
                                  .lifecycle = lifecycle_,
                                  .metrics = metrics});
    lifecycle_.set_ready();
    return std::move(opened).value();
  }

  int send(http::Request request) {
    request.local = true;
    return other_->router().answer(std::move(request)).status;
  }

  std::int64_t number(std::string_view sql) {
    std::int64_t number = -1;
    server_->database().read([&](storage::Transaction& transaction) {
      auto row = transaction.query(sql);
      if (row.next()) number = row.integer(0);
    });
    return number;
  }

  template <class Condition>
  static bool comes_true(Condition condition) {
    for (int tries = 0; tries < 6000 && !condition(); ++tries) {
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return condition();
  }

  tests::TemporaryFolder folder_;
  Configuration configuration_;
  Lifecycle lifecycle_;
  http::Metrics metrics_;
  http::Metrics metrics_of_other_;
  base::Log log_{base::LogForm::logfmt};
  std::unique_ptr<Assembly> server_ = open(metrics_);
  std::unique_ptr<Assembly> other_ = open(metrics_of_other_);
};

TEST_F(BackgroundTest, EmptiesASpaceThatAnotherProcessErasedLongBeforeTheNextSweep) {
  const json expired = {{"text", "a"}, {"expires_at", "2020-01-01T00:00:00Z"}};
  ASSERT_EQ(send(cli::request_with(Method::post, {"spaces", "s", "memories"}, expired)), 201);
  const Background background({.database = server_->database(),
                               .sweeper = server_->sweeper(),
                               .partitions = server_->partitions(),
                               .lifecycle = lifecycle_,
                               .sweep_every = std::chrono::hours(24),
                               .log = log_});
  ASSERT_TRUE(comes_true([this] {
    return number("SELECT count(*) FROM memories WHERE state = 'forgotten'") == 1;
  })) << "the first sweep";

  ASSERT_EQ(send({.method = Method::del, .target = "/v1/spaces/s?confirm=s"}), 200);

  EXPECT_TRUE(comes_true(
      [this] { return number("SELECT count(*) FROM packed WHERE body IS NOT NULL") == 0; }));
}

}  // namespace
}  // namespace theseus::app
