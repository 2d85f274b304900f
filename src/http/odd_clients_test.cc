#include <gmock/gmock.h>

#include <nlohmann/json.hpp>
#include <string>
#include <thread>

#include "http/testing/requests.h"
#include "http/testing/toy_server.h"
#include "support/http_client.h"

namespace theseus::http {
namespace {

using std::chrono::milliseconds;
using testing::kGet;
using testing::kHost;
using testing::kPost;
using testing::small_limits;
using testing::ToyServer;
using tests::HttpClient;
using tests::HttpReply;

TEST(GoodRequests, MayNameAConfiguredHostOrOriginOrTheBoundAddress) {
  const ToyServer server(small_limits());
  HttpClient client(server.port());

  client.send("GET /ping HTTP/1.1\r\nHost: Memory.Example:7077\r\n\r\n");
  EXPECT_EQ(client.reply().status, 200);
  client.send("GET /ping HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
  EXPECT_EQ(client.reply().status, 200);
  client.send(kGet + "Origin: https://app.example\r\n\r\n");
  EXPECT_EQ(client.reply().status, 200);
  client.send("GET http://localhost/ping HTTP/1.1\r\nHost: proxy.example\r\n\r\n");
  EXPECT_EQ(client.reply().status, 200);
}

TEST(GoodRequests, MayFillTheHeaderAndTheBodyToTheirLimits) {
  const ToyServer server(small_limits());
  HttpClient client(server.port());

  EXPECT_EQ(client.ask("GET", "/ping", "", {{"X-Long", std::string(16'000, 'x')}}).status, 200);
  EXPECT_EQ(client.ask("POST", "/echo/x", std::string(1000, 'x')).status, 200);
}

TEST(GoodRequests, MayComeByteByByteBehindEmptyLines) {
  const ToyServer server;
  HttpClient client(server.port());
  const std::string bytes = "\r\n\r\n" + kPost + "Content-Length: 2\r\n\r\n{}";

  for (const char byte : bytes) client.send(std::string_view(&byte, 1));

  EXPECT_EQ(client.reply().status, 200);
}

TEST(RefusedRequests, KeepTheConnectionWhereTheNextOneIsCertain) {
  const ToyServer server;
  HttpClient client(server.port());

  EXPECT_EQ(client.ask("GET", "/nowhere").status, 404);
  EXPECT_EQ(client.ask("DELETE", "/ping").header("Allow"), "GET, HEAD");
  EXPECT_EQ(client.ask("GET", "/ping").status, 200);
}

TEST(RefusedRequests, EndTheConnectionWhereItIsNot) {
  const ToyServer server;
  HttpClient client(server.port());

  client.send(kPost + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} " + kGet + "\r\n");

  EXPECT_EQ(client.reply().header("Connection"), "close");
  EXPECT_TRUE(client.ends());
}

TEST(RefusedRequests, CarryTheRequestIdOfTheClientWhereItIsSane) {
  const ToyServer server;

  const HttpReply kept =
      HttpClient(server.port()).ask("GET", "/ping", "", {{"Expect", "x"}, {"X-Request-Id", "a-1"}});
  const HttpReply replaced =
      HttpClient(server.port()).ask("GET", "/ping", "", {{"X-Request-Id", "a b"}});

  EXPECT_EQ(kept.status, 417);
  EXPECT_EQ(kept.header("X-Request-Id"), "a-1");
  EXPECT_NE(replaced.header("X-Request-Id"), "a b");
}

TEST(SlowRequests, AreRefusedWhenTheirTimeIsOver) {
  const ToyServer server({.limits = {.request_time = milliseconds(50)}});
  HttpClient client(server.port());

  client.send(kGet);
  const HttpReply reply = client.reply();

  EXPECT_EQ(reply.status, 408);
  EXPECT_EQ(nlohmann::json::parse(reply.body)["code"], "request_timeout");
  EXPECT_TRUE(client.ends());
  EXPECT_EQ(HttpClient(server.port()).ask("GET", "/ping").status, 200);
}

TEST(SlowRequests, GainNoTimeByTrickling) {
  const ToyServer server({.limits = {.request_time = milliseconds(100)}});
  HttpClient client(server.port());

  client.send(kPost + "Content-Length: 900\r\n\r\n");
  std::thread trickle([&client] {
    while (client.send("x")) std::this_thread::sleep_for(milliseconds(5));
  });
  const HttpReply reply = client.reply();
  client.finish_sending();
  trickle.join();

  EXPECT_EQ(reply.status, 408);
  EXPECT_EQ(HttpClient(server.port()).ask("GET", "/ping").status, 200);
}

TEST(SlowRequests, AreNotThoseThatHaveNotBegun) {
  const ToyServer server({.limits = {.request_time = milliseconds(20)}});
  HttpClient client(server.port());

  std::this_thread::sleep_for(milliseconds(80));

  EXPECT_EQ(client.ask("GET", "/ping").status, 200);
}

TEST(IdleConnections, AreClosedWithoutAWord) {
  const ToyServer server({.limits = {.idle_time = milliseconds(50)}});
  HttpClient client(server.port());

  EXPECT_EQ(client.ask("GET", "/ping").status, 200);

  EXPECT_TRUE(client.ends());
}

TEST(Disconnections, InTheMiddleOfARequestHarmNobody) {
  const ToyServer server;

  HttpClient(server.port()).send("GET /pi");
  HttpClient(server.port()).send(kPost + "Content-Length: 100\r\n\r\n{\"a\"");
  HttpClient(server.port()).send(kPost + "Transfer-Encoding: chunked\r\n\r\n5\r\nab");
  HttpClient(server.port()).send("GET /large HTTP/1.1\r\n" + kHost + "\r\n");

  EXPECT_EQ(HttpClient(server.port()).ask("GET", "/ping").status, 200);
}

TEST(Disconnections, WhileTheAnswerIsMadeHarmNobody) {
  ToyServer server({.workers = 1});
  HttpClient client(server.port());
  client.send("GET /wait HTTP/1.1\r\n" + kHost + "\r\n");
  server.barrier.await(1);

  client.close();
  server.barrier.open();

  EXPECT_EQ(HttpClient(server.port()).ask("GET", "/ping").status, 200);
}

}  // namespace
}  // namespace theseus::http
