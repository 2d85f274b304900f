#include "app/data_way.h"

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <nlohmann/json.hpp>
#include <thread>

#include "app/data_folder.h"
#include "app/load_configuration.h"
#include "app/local_connection.h"
#include "base/error.h"
#include "cli/requests.h"
#include "support/temporary_folder.h"

namespace theseus::app {
namespace {

using http::Method;
using nlohmann::json;

constexpr std::chrono::seconds kLong{60};

class DataWayTest : public ::testing::Test {
 protected:
  // As `theseus mcp` does, counting.
  std::unique_ptr<cli::Connection> open() {
    ++opened_;
    if (is_locked_) throw base::Error(base::ErrorKind::busy, "Another program has the data.");
    const auto loaded = load_configuration(
        {.data = folder_.path(), .flags = {{"--embedding", "none"}}, .environment = nothing()});
    return open_locally({.folder = folder_.path(), .absence = upgrade::Absence::create},
                        loaded->configuration);
  }

  static Environment nothing() {
    return [](std::string_view) { return std::optional<std::string>(); };
  }

  static cli::Surroundings surroundings_of(const std::filesystem::path& folder) {
    cli::Surroundings surroundings;
    surroundings.data_folder = folder;
    surroundings.environment = nothing();
    return surroundings;
  }

  http::Response remember(const std::string& text) {
    return way_.ask(
        cli::request_with(Method::post, {"spaces", "s", "memories"}, json{{"text", text}}), {});
  }

  tests::TemporaryFolder folder_;
  cli::Surroundings surroundings_ = surroundings_of(folder_.path());
  int opened_ = 0;
  bool is_locked_ = false;
  DataWay way_{{}, surroundings_, [this] { return open(); }};
};

TEST_F(DataWayTest, OpensNothingBeforeTheFirstRequest) {
  way_.look_around();
  EXPECT_TRUE(way_.close(kLong));

  EXPECT_EQ(opened_, 0);
}

TEST_F(DataWayTest, OpensTheFolderOnceForManyRequests) {
  EXPECT_EQ(remember("one").status, 201);
  EXPECT_EQ(remember("two").status, 201);

  EXPECT_EQ(opened_, 1);
}

TEST_F(DataWayTest, OpensAnewAfterItWasClosed) {
  remember("one");
  EXPECT_TRUE(way_.close(kLong));
  const bool has_ended = std::filesystem::is_empty(folder_ / "instances");

  EXPECT_TRUE(has_ended);
  EXPECT_EQ(remember("one").status, 200) << "the same text is there";
  EXPECT_EQ(opened_, 2);
}

TEST_F(DataWayTest, SaysWhyTheFolderCannotBeOpenedAndTriesAgain) {
  is_locked_ = true;
  EXPECT_THROW(remember("one"), base::Error);
  const bool was_refused = way_.is_refused();
  is_locked_ = false;

  EXPECT_TRUE(was_refused);
  EXPECT_EQ(remember("one").status, 201);
  EXPECT_FALSE(way_.is_refused());
}

// Someone who takes connections and answers nothing.
class SilentServer {
 public:
  explicit SilentServer(const std::filesystem::path& socket)
      : descriptor_(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::copy(socket.native().begin(), socket.native().end(), address.sun_path);
    ::bind(descriptor_, reinterpret_cast<const sockaddr*>(&address), sizeof(address));
    ::listen(descriptor_, 8);
  }
  ~SilentServer() { ::close(descriptor_); }
  SilentServer(const SilentServer&) = delete;
  SilentServer& operator=(const SilentServer&) = delete;

 private:
  int descriptor_;
};

// A folder whose opening lasts until it is let go, and whose indexes never come.
class SlowFolder {
 public:
  std::unique_ptr<cli::Connection> open() {
    while (!let_go_) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return std::make_unique<Loading>();
  }
  void let_go() { let_go_ = true; }

 private:
  struct Loading final : cli::Connection {
    http::Response send(http::Request) override {
      http::Response loading;
      loading.status = 503;
      loading.body = R"({"code":"loading"})";
      return loading;
    }
  };
  std::atomic<bool> let_go_ = false;
};

base::Patience short_patience() {
  return {.end = std::chrono::steady_clock::now() + std::chrono::milliseconds(50)};
}

TEST_F(DataWayTest, GivesUpAServerThatDoesNotAnswerInTime) {
  const SilentServer server(folder_ / "server.sock");

  EXPECT_THROW(way_.ask(cli::request_to(Method::get, {"status"}), short_patience()), base::Error);
  EXPECT_EQ(opened_, 0);
}

TEST_F(DataWayTest, GivesUpACallThatWasTakenBackFromAServerThatDoesNotAnswer) {
  const SilentServer server(folder_ / "server.sock");
  int looks = 0;

  EXPECT_THROW(way_.ask(cli::request_to(Method::get, {"status"}),
                        {.is_cancelled = [&looks] { return ++looks > 2; }}),
               base::Error);
}

TEST_F(DataWayTest, LooksAroundAndGivesUpCallsWhileTheFolderIsBeingOpened) {
  SlowFolder folder;
  DataWay way({}, surroundings_, [&folder] { return folder.open(); });

  EXPECT_THROW(way.ask(cli::request_to(Method::get, {"status"}), short_patience()), base::Error);
  way.look_around();
  EXPECT_FALSE(way.close(std::chrono::milliseconds(1)));
  folder.let_go();

  EXPECT_TRUE(way.close(kLong));
}

TEST_F(DataWayTest, LeavesIndexesThatLoadToTheOneWhoAsks) {
  SlowFolder folder;
  folder.let_go();
  DataWay way({}, surroundings_, [&folder] { return folder.open(); });

  EXPECT_EQ(way.ask(cli::request_to(Method::get, {"status"}), {}).status, 503);
}

}  // namespace
}  // namespace theseus::app
