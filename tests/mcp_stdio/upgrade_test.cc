#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <optional>

#include "end_to_end/older_data.h"
#include "end_to_end/program.h"
#include "mcp_stdio/client.h"
#include "migrations/program.h"
#include "support/temporary_folder.h"

namespace theseus::tests {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;

// `theseus mcp` on data that release 0.1.0 left, without a server.
class McpUpgradeTest : public ::testing::Test {
 protected:
  McpUpgradeTest() { make_older_data(folder_.path(), {.all = 200}); }

  std::int64_t format() {
    return answer_of(folder_.path(), {"upgrade", "status"}).at("stamp").at("format");
  }

  TemporaryFolder folder_;
};

TEST_F(McpUpgradeTest, UpgradesWithTheFirstCallAndCarriesBeside) {
  McpClient client({.data = folder_.path()});

  client.initialize();
  EXPECT_EQ(format(), 1);
  EXPECT_THAT(client.text_of_call("remember", {{"text", "the first call"}}),
              ::testing::Not(HasSubstr("ERROR")));

  EXPECT_EQ(format(), migrations::this_program().format);
}

TEST_F(McpUpgradeTest, ShakesHandsAndLetsACallWaitWithProgressWhileTheDataIsUpgraded) {
  std::optional<OtherProcess> upgrader;
  upgrader.emplace(folder_.path(), Opening{.program = first_release()});
  upgrader->take_lock();
  McpClient client({.data = folder_.path()});

  client.initialize();
  json call = call_message(77, "remember", {{"text", "has to wait"}});
  call["params"]["_meta"] = {{"progressToken", "p"}};
  client.send(call);
  const json progress = client.next();
  upgrader.reset();
  json answer = client.next();
  while (!answer.contains("id")) answer = client.next();

  EXPECT_EQ(progress.value("method", ""), "notifications/progress");
  EXPECT_THAT(progress.at("params").at("message").get<std::string>(),
              HasSubstr("Waiting for cli 0.1.0"));
  EXPECT_EQ(answer.at("id"), 77);
  EXPECT_EQ(answer.at("result").value("isError", false), false) << answer;
}

TEST_F(McpUpgradeTest, CheckRefusesDataThatWaitsForAPerson) {
  ASSERT_EQ(run(folder_.path(), {"upgrade", "run"}).code, 0);
  ASSERT_EQ(run(folder_.path(), {"upgrade", "rollback"}).code, 0);

  const Ended check = run(folder_.path(), {"mcp", "--check"});

  EXPECT_EQ(check.code, 3);
  EXPECT_THAT(check.err, HasSubstr("theseus upgrade run"));
}

}  // namespace
}  // namespace theseus::tests
