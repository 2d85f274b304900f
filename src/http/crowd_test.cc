#include <gmock/gmock.h>

#include <atomic>
#include <nlohmann/json.hpp>
#include <string>
#include <thread>
#include <vector>

#include "http/listener.h"
#include "http/testing/requests.h"
#include "http/testing/toy_server.h"
#include "support/http_client.h"
#include "support/temporary_folder.h"

namespace theseus::http {
namespace {

using testing::kPost;
using testing::ToyServer;
using tests::HttpClient;
using tests::HttpReply;

constexpr std::string_view kWait = "GET /wait HTTP/1.1\r\nHost: localhost\r\n\r\n";

TEST(Crowd, TheConnectionIdleLongestMakesRoomForANewOne) {
  const ToyServer server({.limits = {.connections = 2}});
  HttpClient oldest(server.port());
  oldest.ask("GET", "/ping");
  HttpClient newer(server.port());
  newer.ask("GET", "/ping");

  HttpClient newest(server.port());

  EXPECT_EQ(newest.ask("GET", "/ping").status, 200);
  EXPECT_TRUE(oldest.ends());
  EXPECT_EQ(newer.ask("GET", "/ping").status, 200);
}

TEST(Crowd, IsTurnedAwayWhereNobodyIsIdle) {
  ToyServer server({.workers = 2, .limits = {.connections = 2}});
  HttpClient first(server.port());
  HttpClient second(server.port());
  first.send(kWait);
  second.send(kWait);
  server.barrier.await(2);

  HttpClient third(server.port());
  const HttpReply refused = third.reply();
  server.barrier.open();

  EXPECT_EQ(refused.status, 503);
  EXPECT_EQ(nlohmann::json::parse(refused.body)["code"], "overloaded");
  EXPECT_NE(refused.header("Retry-After"), "");
  EXPECT_EQ(first.reply().status, 200);
  EXPECT_EQ(second.reply().status, 200);
}

TEST(Crowd, IsToldToComeBackWhenTooManyRequestsWait) {
  ToyServer server({.workers = 1, .limits = {.waiting_requests = 1}});
  HttpClient runs(server.port());
  runs.send(kWait);
  server.barrier.await(1);
  HttpClient waits(server.port());
  waits.send(kWait);
  // The server reads one connection's request before one that it accepts later.
  HttpClient refused(server.port());
  const HttpReply reply = refused.ask("GET", "/ping");

  EXPECT_EQ(reply.status, 503);
  EXPECT_EQ(nlohmann::json::parse(reply.body)["code"], "overloaded");
  EXPECT_NE(reply.header("Retry-After"), "");

  server.barrier.open();
  EXPECT_EQ(runs.reply().status, 200);
  EXPECT_EQ(waits.reply().status, 200);
  EXPECT_EQ(refused.ask("GET", "/ping").status, 200);
}

/// One that has been told to send a body of 1000 bytes, and has not begun.
class HeldBody {
 public:
  explicit HeldBody(const ToyServer& server) : client_(server.port()) {
    client_.send(kPost + "Expect: 100-continue\r\nContent-Length: 1000\r\n\r\n");
    EXPECT_EQ(client_.reply().status, 100);
  }

  int send() {
    client_.send(std::string(1000, 'x'));
    return client_.reply().status;
  }

 private:
  HttpClient client_;
};

TEST(Crowd, IsToldToComeBackWhereItsBodiesAreTooMuchTogether) {
  const ToyServer server({.limits = {.all_bodies_bytes = 1500}});
  HeldBody held(server);
  HttpClient refused(server.port());

  refused.send(kPost + "Content-Length: 501\r\n\r\n");
  const HttpReply reply = refused.reply();

  EXPECT_EQ(reply.status, 503);
  EXPECT_EQ(nlohmann::json::parse(reply.body)["code"], "busy");
  EXPECT_NE(reply.header("Retry-After"), "");
  EXPECT_TRUE(refused.ends());
  EXPECT_EQ(HttpClient(server.port()).ask("GET", "/ping").status, 200);
  EXPECT_EQ(HttpClient(server.port()).ask("POST", "/echo/x", std::string(500, 'x')).status, 200);
  EXPECT_EQ(held.send(), 200);
  EXPECT_EQ(HttpClient(server.port()).ask("POST", "/echo/x", std::string(1500, 'x')).status, 200);
}

TEST(Crowd, IsCountedByWhatHasComeWhereNoLengthIsNamed) {
  const ToyServer server({.limits = {.all_bodies_bytes = 1500}});
  HeldBody held(server);
  HttpClient refused(server.port());

  refused.send(kPost + "Transfer-Encoding: chunked\r\n\r\n1f5\r\n" + std::string(501, 'x'));
  const HttpReply reply = refused.reply();

  EXPECT_EQ(reply.status, 503);
  EXPECT_EQ(nlohmann::json::parse(reply.body)["code"], "busy");
  EXPECT_EQ(held.send(), 200);
}

TEST(Crowd, OfManyClientsGetsEachItsOwnAnswers) {
  constexpr int kClients = 8;
  constexpr int kRequests = 200;
  const ToyServer server;
  std::atomic<int> right{0};

  const auto ask_often = [&](int number) {
    HttpClient client(server.port());
    for (int i = 0; i < kRequests; ++i) {
      const std::string word = std::to_string(number) + "." + std::to_string(i);
      const HttpReply reply = client.ask("POST", "/echo/" + word, "\"" + word + "\"");
      right += nlohmann::json::parse(reply.body)["word"] == word ? 1 : 0;
    }
  };
  std::vector<std::thread> clients;
  for (int i = 0; i < kClients; ++i) clients.emplace_back(ask_often, i);
  for (std::thread& client : clients) client.join();

  EXPECT_EQ(right, kClients * kRequests);
}

TEST(Crowd, ThatComesAndGoesWhileTheServerStopsHarmsNobody) {
  const tests::TemporaryFolder folder;
  ToyServer server({.limits = {.connections = 4}});
  server.listener.listen_locally(folder / "server.sock");
  std::atomic<bool> stopped{false};
  std::atomic<int> answered{0};

  const auto come_and_go = [&] {
    try {
      while (!stopped) {
        HttpClient client(server.port());
        client.send("GET /ping HTTP/1.1\r\nHost: localhost\r\n\r\n");
        answered += client.find_reply() ? 1 : 0;
      }
    } catch (const std::system_error&) {
      // The door is shut.
    }
  };
  std::vector<std::thread> clients;
  for (int i = 0; i < 4; ++i) clients.emplace_back(come_and_go);
  while (answered < 100) std::this_thread::yield();
  server.listener.stop(std::chrono::seconds(10));
  stopped = true;
  for (std::thread& client : clients) client.join();

  EXPECT_GE(answered, 100);
  EXPECT_EQ(server.metrics.transport().connections_open.load(), 0);
}

}  // namespace
}  // namespace theseus::http
