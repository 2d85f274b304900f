#include "end_to_end/future.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "end_to_end/program.h"
#include "support/temporary_folder.h"

namespace theseus::tests {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;

// A server of this release on data that a later one changes under it.
class FutureTest : public ::testing::Test {
 protected:
  FutureTest() : server_(folder_.path()), connection_(server_.connect()), future_(folder_.path()) {
    erased_ = remember("the walrus that will be erased").at("memory").at("id").get<std::string>();
    remember("the walrus that stays");
    EXPECT_EQ(recall("walrus").size(), 2U);
    future_.expand(*base::parse_id(erased_));
  }

  json remember(const std::string& text) {
    return json_of(connection_->send(post("spaces/default/memories", {{"text", text}})));
  }

  json recall(const std::string& query) {
    return json_of(connection_->send(post("spaces/default/recall", {{"query", query}})))
        .at("results");
  }

  http::Response read(const std::string& path) { return connection_->send(get(path)); }

  TemporaryFolder folder_;
  RunningServer server_;
  std::unique_ptr<cli::Connection> connection_;
  Future future_;
  std::string erased_;
};

TEST_F(FutureTest, ARunningServerGoesOnAndObeysTheErase) {
  EXPECT_EQ(recall("walrus").size(), 1U);

  EXPECT_EQ(json_of(read("spaces/default/memories/" + erased_)).at("memory").at("state"), "erased");
  EXPECT_EQ(remember("a later walrus").at("duplicate"), false);
  EXPECT_EQ(recall("walrus").size(), 2U);
  EXPECT_THAT(read("journal?after=0").body, HasSubstr("\"dream\""));
  EXPECT_EQ(json_of(read("status")).at("stamp").at("format"), 9);
  EXPECT_EQ(read("readyz").status, 200);
  EXPECT_EQ(future_.rows_seen_by_trigger(), 3);
}

TEST_F(FutureTest, ASecondProcessReadsAndWritesToo) {
  EXPECT_EQ(run(folder_.path(), {"remember", "a walrus beside", "--direct"}).code, 0);

  EXPECT_EQ(answer_of(folder_.path(), {"recall", "walrus", "--direct"}).at("results").size(), 2U);
  EXPECT_EQ(recall("walrus").size(), 2U);
}

TEST_F(FutureTest, ARunningServerTurnsReadOnlyWhereItMayNotWrite) {
  future_.require_newer_writer();
  const std::string before = future_.checksum();

  EXPECT_EQ(remember("too late").at("code"), "read_only");
  EXPECT_EQ(recall("walrus").size(), 1U);
  EXPECT_EQ(read("readyz").status, 503);
  EXPECT_EQ(json_of(read("readyz")).at("phase"), "read_only");
  EXPECT_EQ(read("readyz?for=reads").status, 200);
  EXPECT_EQ(server_.stop(), 0);
  EXPECT_EQ(future_.checksum(), before);
}

TEST_F(FutureTest, ANewProcessOpensReadOnlyWhereItMayNotWrite) {
  server_.stop();
  future_.require_newer_writer();
  const std::string before = future_.checksum();

  EXPECT_EQ(run(folder_.path(), {"remember", "too late"}).code, 3);
  EXPECT_EQ(answer_of(folder_.path(), {"recall", "walrus"}).at("results").size(), 1U);
  RunningServer next(folder_.path());
  EXPECT_EQ(answer_of(folder_.path(), {"status"}).at("phase"), "read_only");
  EXPECT_EQ(next.stop(), 0);

  EXPECT_EQ(future_.checksum(), before);
}

TEST_F(FutureTest, ARunningServerEndsWithSixWhereItMayNotEvenRead) {
  future_.require_newer_reader();
  const std::string before = future_.checksum();

  EXPECT_EQ(server_.process().wait(), 6);

  EXPECT_EQ(future_.checksum(), before);
}

TEST_F(FutureTest, ANewProcessIsRefusedWhereItMayNotEvenRead) {
  server_.stop();
  future_.require_newer_reader();
  const std::string before = future_.checksum();

  const Ended server = run(folder_.path(), {"serve", "--listen-port", "0"});
  const Ended command = run(folder_.path(), {"list"});

  EXPECT_EQ(server.code, 3);
  EXPECT_THAT(server.err, HasSubstr("9.0.0"));
  EXPECT_EQ(command.code, 3);
  EXPECT_EQ(future_.checksum(), before);
}

}  // namespace
}  // namespace theseus::tests
