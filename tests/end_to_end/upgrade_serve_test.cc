#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>

#include <nlohmann/json.hpp>
#include <thread>

#include "cli/remote_connection.h"
#include "end_to_end/older_data.h"
#include "end_to_end/program.h"
#include "migrations/program.h"
#include "support/temporary_folder.h"

namespace theseus::tests {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;

constexpr std::string_view kRowOfOlderRelease = R"sql(
INSERT INTO journal (seq, time, kind, space, memory, revision)
SELECT max(seq) + 1, max(time), 'remember', 1, randomblob(16), 1 FROM journal
)sql";

std::string stage_of(const json& status) {
  return status.at("upgrade").at("stage").get<std::string>();
}

// A server of this release on data that release 0.1.0 left.
class UpgradeServeTest : public ::testing::Test {
 protected:
  UpgradeServeTest() { make_older_data(folder_.path(), {.all = 2'000}); }

  json server_status() { return answer_of(folder_.path(), {"status"}); }

  // The window, once the server has carried every row.
  json wait_for_window() {
    json status = server_status();
    while (stage_of(status) != "watching") {
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
      status = server_status();
    }
    return status;
  }

  TemporaryFolder folder_;
};

TEST_F(UpgradeServeTest, UpgradesServesAndCarriesBeside) {
  RunningServer server(folder_.path());
  const json written = answer_of(folder_.path(), {"remember", "while rows are carried"});

  const json status = wait_for_window();

  EXPECT_EQ(written.at("duplicate"), false);
  EXPECT_EQ(status.at("stamp").at("format"), migrations::this_program().format);
  EXPECT_GE(status.at("upgrade").at("steps").at(1).at("done"), 2'000);
  EXPECT_EQ(status.at("degraded"), json::array());
  const std::string metrics = server.connect()->send({.target = "/metrics"}).body;
  EXPECT_THAT(metrics, HasSubstr("theseus_upgrade_stage{step=\"2\",stage=\"watching\"} 1"));
  EXPECT_THAT(metrics, HasSubstr("theseus_upgrade_rows_done{step=\"2\"}"));
  EXPECT_THAT(metrics, HasSubstr("theseus_upgrade_batches_total"));
  EXPECT_EQ(server.stop(), 0);
}

TEST_F(UpgradeServeTest, EmptiesTheQueueOfWhatOlderReleasesWrite) {
  OtherProcess older(folder_.path(), {.program = first_release(), .role = "mcp"});
  RunningServer server(folder_.path());
  wait_for_window();

  older.data().database().write([](storage::Transaction& transaction) {
    transaction.execute(kRowOfOlderRelease);
    return storage::Ending::commit;
  });

  while (server_status().at("upgrade").at("steps").at(1).at("queued") != 0) {
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
  EXPECT_EQ(server.stop(), 0);
}

TEST_F(UpgradeServeTest, EndsWithSixWhenItsUpgradeIsRolledBackAndKeepsWhatItWrote) {
  RunningServer server(folder_.path());
  wait_for_window();
  answer_of(folder_.path(), {"remember", "written in the window"});

  const Ended rollback = run(folder_.path(), {"upgrade", "rollback"});

  EXPECT_EQ(rollback.code, 0) << rollback.err;
  EXPECT_EQ(server.process().wait(), 6);
  OtherProcess older(folder_.path(), {.program = first_release()});
  std::int64_t found = 0;
  older.data().database().read([&](storage::Transaction& transaction) {
    auto rows = transaction.query("SELECT count(*) FROM bodies WHERE body LIKE '%in the window%'");
    if (rows.next()) found = rows.integer(0);
  });
  EXPECT_EQ(found, 1);
  EXPECT_EQ(older.data().access(), upgrade::Access::read_write);
}

TEST_F(UpgradeServeTest, RefusesWritesWithTheReasonOnceItIsRolledBack) {
  RunningServer server(folder_.path());
  wait_for_window();
  const auto connection = server.connect();
  ASSERT_EQ(run(folder_.path(), {"upgrade", "rollback"}).code, 0);

  // It may have ended already, but never writes.
  const auto answer = [&]() -> json {
    try {
      return json_of(connection->send(post("spaces/s/memories", {{"text", "too late"}})));
    } catch (const std::exception&) {
      return json{{"code", "newer_format"}};
    }
  }();

  EXPECT_THAT(answer.at("code"), ::testing::AnyOf("newer_format", "not_ready"));
  EXPECT_EQ(server.process().wait(), 6);
}

TEST_F(UpgradeServeTest, WaitsForAPersonWhereAnUpgradeWasRolledBack) {
  ASSERT_EQ(run(folder_.path(), {"upgrade", "run"}).code, 0);
  ASSERT_EQ(run(folder_.path(), {"upgrade", "rollback"}).code, 0);

  const Ended held = run(folder_.path(), {"serve", "--listen-port", "0"});
  const Ended lifted = run(folder_.path(), {"upgrade", "run"});

  EXPECT_EQ(held.code, 3);
  EXPECT_THAT(held.err, HasSubstr("theseus upgrade run"));
  EXPECT_EQ(lifted.code, 0) << lifted.err;
  EXPECT_EQ(RunningServer(folder_.path()).stop(), 0);
}

TEST_F(UpgradeServeTest, WaitsForAPersonWhereItIsToldTo) {
  const Ended ended =
      run(folder_.path(), {"serve", "--listen-port", "0", "--upgrade-on-start", "wait"});

  EXPECT_EQ(ended.code, 3);
  EXPECT_THAT(ended.err, HasSubstr("theseus upgrade run"));
}

TEST_F(UpgradeServeTest, FinalizesByItselfWhereItIsToldTo) {
  RunningServer server(folder_.path(), {"--upgrade-finalize-after", "1ms"});

  while (stage_of(server_status()) != "finalized") {
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }

  EXPECT_EQ(server_status().at("stamp").at("oldest_writer"), migrations::this_program().format);
  EXPECT_EQ(server.stop(), 0);
}

TEST_F(UpgradeServeTest, SaysThatTheCarryingFailsAndServesOn) {
  {
    OtherProcess killed(folder_.path(),
                        {.program = migrations::this_program(), .older = upgrade::Older::upgrade});
    std::stop_source stop;
    stop.request_stop();
    ASSERT_FALSE(killed.data().upgrader().carry(stop.get_token()));
    killed.data().database().write([](storage::Transaction& transaction) {
      transaction.execute("DELETE FROM progress");
      return storage::Ending::commit;
    });
    killed.close();
  }
  RunningServer server(folder_.path());

  while (server_status().at("degraded") == json::array()) {
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }

  EXPECT_EQ(server_status().at("degraded"), json::array({"upgrade"}));
  EXPECT_EQ(answer_of(folder_.path(), {"remember", "served on"}).at("duplicate"), false);
  EXPECT_EQ(server.stop(), 0);
  EXPECT_THAT(server.process().errors(), HasSubstr("upgrade_stopped"));
}

TEST_F(UpgradeServeTest, AnswersTheProbesWhileItWaitsForAnotherUpgrade) {
  OtherProcess other(folder_.path(), {.program = first_release()});
  other.take_lock();
  Process server({.arguments = {THESEUS_PROGRAM, "serve", "--listen-port", "0", "--data",
                                folder_.path().string()}});
  const std::string line = server.next_line().value_or("");
  const std::size_t start = line.find("http://");
  ASSERT_NE(start, std::string::npos);
  const auto connection =
      cli::connect_to_url(line.substr(start, line.find(' ', start) - start), "");

  json ready = json_of(connection->send(get("readyz")));
  while (ready.at("phase") == "starting") ready = json_of(connection->send(get("readyz")));

  EXPECT_EQ(ready.at("phase"), "upgrading");
  EXPECT_THAT(ready.at("reason"), HasSubstr("Waiting for cli 0.1.0"));
  EXPECT_EQ(connection->send(get("readyz")).status, 503);
  EXPECT_EQ(connection->send(get("healthz")).status, 200);
  EXPECT_EQ(connection->send(get("status")).status, 503);
  server.signal(SIGTERM);
  EXPECT_EQ(server.wait(), 0);
}

}  // namespace
}  // namespace theseus::tests
