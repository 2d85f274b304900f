#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/stat.h>

#include <fstream>
#include <future>
#include <nlohmann/json.hpp>
#include <thread>

#include "cli/remote_connection.h"
#include "cli/server_socket.h"
#include "end_to_end/program.h"
#include "end_to_end/slow_request.h"
#include "storage/file_lock.h"
#include "support/temporary_folder.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

mode_t mode_of(const fs::path& file) {
  struct stat found {};
  EXPECT_EQ(::stat(file.c_str(), &found), 0) << file;
  return found.st_mode & 0777U;
}

void wait_until_gone(const fs::path& file) {
  while (fs::exists(file)) std::this_thread::sleep_for(std::chrono::milliseconds(5));
}

TEST(Serve, MakesAnAdminKeyOfItsOwnersOnTheFirstStartAlone) {
  const TemporaryFolder folder;
  const fs::path data = folder / "data";
  {
    RunningServer first(data);
    EXPECT_THAT(first.process().next_line().value_or(""), HasSubstr("admin.key"));
    EXPECT_EQ(first.stop(), 0);
  }
  RunningServer second(data);

  EXPECT_EQ(mode_of(data), 0700U);
  EXPECT_EQ(mode_of(data / "admin.key"), 0600U);
  EXPECT_EQ(mode_of(data / "server.sock"), 0600U);
  EXPECT_EQ(second.connect()->send(get("status")).status, 200);
  EXPECT_EQ(answer_of(data, {"key", "list"}).at("keys").size(), 1U);
}

TEST(Serve, AsksForAKeyExceptWhenToldNotTo) {
  const TemporaryFolder folder;
  {
    RunningServer asking(folder.path());
    EXPECT_EQ(cli::connect_to_url(asking.url(), "")->send(get("status")).status, 401);
  }
  RunningServer trusting(folder.path(), {"--no-auth"});

  EXPECT_EQ(cli::connect_to_url(trusting.url(), "")->send(get("status")).status, 200);
}

TEST(Serve, RefusesToListenInTheOpenWithoutAProxy) {
  const TemporaryFolder folder;

  const Ended ended = run(folder.path(), {"serve", "--listen-address", "0.0.0.0"});

  EXPECT_EQ(ended.code, 2);
  EXPECT_THAT(ended.err, HasSubstr("does not speak TLS"));
}

TEST(Serve, NamesTheNearestSettingForAnUnknownOne) {
  const TemporaryFolder folder;
  std::ofstream(folder / "theseus.toml") << "[listen]\nprot = 1\n";

  const Ended ended = run(folder.path(), {"serve"});

  EXPECT_EQ(ended.code, 2);
  EXPECT_THAT(ended.err, HasSubstr("Did you mean listen.port?"));
}

TEST(Serve, PrintsItsConfiguration) {
  const TemporaryFolder folder;

  const Ended ended = run(folder.path(), {"serve", "--print-config", "--listen-port", "9"});

  EXPECT_EQ(ended.code, 0);
  EXPECT_THAT(ended.out, HasSubstr("flag --listen-port"));
  EXPECT_FALSE(fs::exists(folder / "theseus.db"));
}

TEST(Serve, EndsWithFiveWhenItsPortIsTaken) {
  const TemporaryFolder folder;
  RunningServer first(folder.path());
  const std::string port = first.url().substr(first.url().rfind(':') + 1);

  const Ended second = run(folder.path(), {"serve", "--listen-port", port});

  EXPECT_EQ(second.code, 5);
  EXPECT_THAT(second.err, HasSubstr(port));
}

TEST(Serve, RefusesAFileThatIsNoDatabaseAndLeavesItAlone) {
  const TemporaryFolder folder;
  const std::string content(8192, 'x');
  std::ofstream(folder / "theseus.db") << content;

  const Ended ended = run(folder.path(), {"serve", "--listen-port", "0"});

  EXPECT_EQ(ended.code, 3);
  EXPECT_THAT(ended.err, HasSubstr((folder / "theseus.db").string()));
  std::ifstream file(folder / "theseus.db");
  EXPECT_EQ(std::string(std::istreambuf_iterator<char>(file), {}), content);
}

TEST(Stop, EndsInGoodOrderAndLeavesNoSocketAndNoInstance) {
  const TemporaryFolder folder;
  RunningServer server(folder.path());
  answer_of(folder.path(), {"remember", "before the stop"});

  EXPECT_EQ(server.stop(), 0);

  EXPECT_FALSE(fs::exists(folder / "server.sock"));
  EXPECT_TRUE(fs::is_empty(folder / "instances"));
  EXPECT_EQ(answer_of(folder.path(), {"list"}).at("memories").size(), 1U);
}

TEST(Stop, ClosesConnectionsThatAreIdle) {
  const TemporaryFolder folder;
  RunningServer server(folder.path());
  const auto idle = server.connect();
  ASSERT_EQ(idle->send(get("status")).status, 200);

  server.process().signal(SIGTERM);

  EXPECT_EQ(server.process().wait(std::chrono::seconds(10)), 0);
}

TEST(Stop, FollowsSigintToo) {
  const TemporaryFolder folder;
  RunningServer server(folder.path());

  server.process().signal(SIGINT);

  EXPECT_EQ(server.process().wait(), 0);
}

TEST(Stop, FinishesTheRequestThatRuns) {
  const TemporaryFolder folder;
  RunningServer server(folder.path());
  SlowRequest request(server);

  EXPECT_EQ(server.stop(), 0);

  EXPECT_EQ(request.status(), 503);
}

TEST(Stop, IsAtOnceWithASecondSigterm) {
  const TemporaryFolder folder;
  RunningServer server(folder.path());
  SlowRequest request(server);
  server.process().signal(SIGTERM);
  wait_until_gone(folder / "server.sock");

  server.process().signal(SIGTERM);

  EXPECT_EQ(server.process().wait(), 128 + SIGTERM);
}

TEST(Stop, IsAtOnceWithASigintBehindASigterm) {
  const TemporaryFolder folder;
  RunningServer server(folder.path());
  SlowRequest request(server);
  server.process().signal(SIGTERM);
  wait_until_gone(folder / "server.sock");

  server.process().signal(SIGINT);

  EXPECT_EQ(server.process().wait(), 128 + SIGINT);
}

// Of a process that was halted in the middle of its write: nobody else's turn comes.
class HeldTurn {
 public:
  explicit HeldTurn(const fs::path& folder)
      : file_(storage::LockFile::ensure(folder / "turnstile")) {
    EXPECT_TRUE(file_.try_lock(kWriter, storage::LockMode::alone));
  }

  void wait_for_a_writer() const {
    while (storage::look_at_lock(file_.path(), kNext) != storage::LockState::held) {
      std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
  }

 private:
  static constexpr int kNext = 0;
  static constexpr int kWriter = 1;
  storage::LockFile file_;
};

TEST(Stop, DoesNotWaitForAProcessThatNeverGivesItsTurnBack) {
  const TemporaryFolder folder;
  RunningServer server(folder.path());
  const HeldTurn turn(folder.path());

  EXPECT_EQ(server.stop(), 0);

  EXPECT_THAT(server.process().errors(), HasSubstr("The stop took longer"));
}

TEST(Stop, DoesNotWaitForAWriteWhoseTurnNeverComes) {
  const TemporaryFolder folder;
  RunningServer server(folder.path());
  {
    const HeldTurn turn(folder.path());
    auto write = std::async([&server] {
      EXPECT_ANY_THROW(server.connect()->send(post("spaces/default/memories", {{"text", "lost"}})));
    });
    turn.wait_for_a_writer();

    EXPECT_EQ(server.stop(), 0);
  }

  EXPECT_THAT(server.process().errors(), HasSubstr("stopped_while_requests_run"));
  answer_of(folder.path(), {"remember", "behind the stop"});
  EXPECT_EQ(answer_of(folder.path(), {"list"}).at("memories").size(), 1U);
}

TEST(SecondServe, LeavesTheSocketToTheFirst) {
  const TemporaryFolder folder;
  RunningServer first(folder.path());
  RunningServer second(folder.path());

  EXPECT_EQ(second.stop(), 0);

  EXPECT_TRUE(cli::is_answered(folder / "server.sock"));
  EXPECT_EQ(first.stop(), 0);
}

TEST(SecondServe, SeesWhatTheFirstWrote) {
  const TemporaryFolder folder;
  RunningServer first(folder.path());
  RunningServer second(folder.path());

  const auto written =
      first.connect()->send(post("spaces/default/memories", {{"text", "a zebra"}}));
  const auto recalled = second.connect()->send(post("spaces/default/recall", {{"query", "zebra"}}));

  EXPECT_EQ(written.status, 201);
  EXPECT_EQ(json_of(recalled).at("results").size(), 1U);
}

TEST(SecondServe, ReplacesTheSocketOfAServerThatWasKilled) {
  const TemporaryFolder folder;
  RunningServer killed(folder.path());
  killed.process().signal(SIGKILL);
  EXPECT_EQ(killed.process().wait(), 128 + SIGKILL);
  EXPECT_TRUE(fs::exists(folder / "server.sock"));

  RunningServer next(folder.path());

  EXPECT_TRUE(cli::is_answered(folder / "server.sock"));
}

TEST(ClosedOutput, DoesNotKillACommand) {
  const TemporaryFolder folder;
  answer_of(folder.path(), {"remember", std::string(100'000, 'x')});
  Process process({.arguments = {THESEUS_PROGRAM, "list", "--json"},
                   .environment = {{"THESEUS_DATA", folder.path().string()}}});

  process.close_output();

  EXPECT_EQ(process.wait(), 0);
}

TEST(ClosedOutput, DoesNotKillAServer) {
  const TemporaryFolder folder;
  RunningServer server(folder.path());

  server.process().close_output();

  EXPECT_EQ(answer_of(folder.path(), {"status"}).at("phase"), "serving");
  EXPECT_EQ(server.stop(), 0);
}

}  // namespace
}  // namespace theseus::tests
