#include "http/listener.h"

#include <gmock/gmock.h>
#include <sys/stat.h>

#include <nlohmann/json.hpp>
#include <thread>

#include "base/error.h"
#include "http/testing/toy_server.h"
#include "support/http_client.h"
#include "support/temporary_folder.h"

namespace theseus::http {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using testing::ToyServer;
using tests::HttpClient;
using tests::HttpReply;
using tests::TemporaryFolder;

TEST(Listener, AnswersRequestsOnOneConnectionOneAfterTheOther) {
  const ToyServer server;
  HttpClient client(server.port());

  const HttpReply first = client.ask("GET", "/ping");
  const HttpReply second = client.ask("POST", "/echo/hello", R"({"a":1})");

  EXPECT_EQ(first.status, 200);
  EXPECT_EQ(first.body, R"({"pong":true})");
  EXPECT_EQ(first.header("Content-Type"), "application/json");
  EXPECT_EQ(nlohmann::json::parse(second.body)["body"], R"({"a":1})");
}

TEST(Listener, AnswersPipelinedRequestsInTheirOrder) {
  const ToyServer server;
  HttpClient client(server.port());

  client.send(
      "POST /echo/one HTTP/1.1\r\nHost: localhost\r\n\r\n"
      "POST /echo/two HTTP/1.1\r\nHost: localhost\r\n\r\n"
      "POST /echo/three HTTP/1.1\r\nHost: localhost\r\n\r\n");

  EXPECT_THAT(client.reply().body, ::testing::HasSubstr("one"));
  EXPECT_THAT(client.reply().body, ::testing::HasSubstr("two"));
  EXPECT_THAT(client.reply().body, ::testing::HasSubstr("three"));
}

TEST(Listener, ReadsABodyInChunks) {
  const ToyServer server;
  HttpClient client(server.port());

  client.send(
      "POST /echo/x HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
      "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");
  client.send("4;name=value\r\ndefg\r\n0\r\nLate: field\r\n\r\n");

  EXPECT_EQ(nlohmann::json::parse(client.reply().body)["body"], "abcdefg");
  EXPECT_EQ(client.ask("GET", "/ping").status, 200);
}

TEST(Listener, AsksForTheBodyOfAClientThatWaitsForIt) {
  const ToyServer server;
  HttpClient client(server.port());

  client.send(
      "POST /echo/x HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
      "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n");
  EXPECT_EQ(client.reply().status, 100);
  client.send("{}");

  EXPECT_EQ(client.reply().status, 200);
}

TEST(Listener, AnswersHeadWithTheLengthOfTheBodyItLeavesOut) {
  const ToyServer server;
  HttpClient client(server.port());

  const HttpReply reply = client.ask("HEAD", "/ping");

  EXPECT_EQ(reply.status, 200);
  EXPECT_EQ(reply.header("Content-Length"), "13");
  EXPECT_EQ(client.ask("GET", "/ping").body, R"({"pong":true})");
}

TEST(Listener, ClosesAfterAnAnswerToHttp10) {
  const ToyServer server;
  HttpClient client(server.port());

  client.send("GET /ping HTTP/1.0\r\n\r\n");

  EXPECT_EQ(client.reply().header("Connection"), "close");
  EXPECT_TRUE(client.ends());
}

TEST(Listener, KeepsAConnectionOfHttp10ThatAsksForIt) {
  const ToyServer server;
  HttpClient client(server.port());

  client.send("GET /ping HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
  EXPECT_EQ(client.reply().header("Connection"), "keep-alive");

  EXPECT_EQ(client.ask("GET", "/ping").status, 200);
}

TEST(Listener, ClosesWhereTheClientAsksForIt) {
  const ToyServer server;
  HttpClient client(server.port());

  const HttpReply reply = client.ask("GET", "/ping", "", {{"Connection", "close"}});

  EXPECT_EQ(reply.header("Connection"), "close");
  EXPECT_TRUE(client.ends());
}

TEST(Listener, AnswersAClientThatHasFinishedSending) {
  const ToyServer server;
  HttpClient client(server.port());

  client.send("GET /ping HTTP/1.1\r\nHost: localhost\r\n\r\n");
  client.finish_sending();

  EXPECT_EQ(client.reply().status, 200);
  EXPECT_TRUE(client.ends());
}

TEST(Listener, SendsALargeAnswerWhole) {
  const ToyServer server;
  HttpClient client(server.port());

  EXPECT_GT(client.ask("GET", "/large").body.size(), 4U * 1024 * 1024);
  EXPECT_EQ(client.ask("GET", "/ping").status, 200);
}

TEST(Listener, ReadsALargeBodyWhole) {
  const ToyServer server;
  HttpClient client(server.port());
  const std::string body(7U * 1024 * 1024, 'y');

  EXPECT_EQ(nlohmann::json::parse(client.ask("POST", "/echo/x", body).body)["body"], body);
}

TEST(Listener, NamesTheAddressThatIsTaken) {
  const ToyServer server;
  const std::string place = "127.0.0.1:" + std::to_string(server.port());
  Metrics metrics;

  const auto bind_again = [&] {
    Listener(ListenerOptions{.port = server.port()}, server.router, metrics, nullptr);
  };

  EXPECT_THAT(bind_again, ::testing::ThrowsMessage<base::Error>(::testing::AllOf(
                              ::testing::HasSubstr(place), ::testing::HasSubstr("--listen-port"))));
}

// The option once had another name in this sentence than in the program.
TEST(Listener, NamesTheOptionForAnAddressThatIsNotHere) {
  const ToyServer server;
  Metrics metrics;

  const auto bind_elsewhere = [&] {
    Listener(ListenerOptions{.host = "192.0.2.1"}, server.router, metrics, nullptr);
  };

  EXPECT_THAT(bind_elsewhere, ::testing::ThrowsMessage<base::Error>(
                                  ::testing::HasSubstr("with --listen-address.")));
}

TEST(Listener, TakesRequestsOfItsSocketAsLocal) {
  const TemporaryFolder folder;
  ToyServer server;
  server.listener.listen_locally(folder / "server.sock");
  HttpClient client(folder / "server.sock");

  client.send("POST /echo/x HTTP/1.1\r\nHost: whatever\r\n\r\n");

  EXPECT_EQ(nlohmann::json::parse(client.reply().body)["local"], true);
}

TEST(Listener, TakesNoRequestOverTcpAsLocal) {
  const ToyServer server;
  HttpClient client(server.port());

  EXPECT_EQ(nlohmann::json::parse(client.ask("POST", "/echo/x").body)["local"], false);
}

TEST(Listener, MakesItsSocketForItsOwnerAlone) {
  const TemporaryFolder folder;
  ToyServer server;
  server.listener.listen_locally(folder / "server.sock");

  struct stat status {};
  ASSERT_EQ(::stat((folder / "server.sock").c_str(), &status), 0);

  EXPECT_TRUE(S_ISSOCK(status.st_mode));
  EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

TEST(Listener, RefusesASocketPathThatExists) {
  const TemporaryFolder folder;
  ToyServer first;
  ToyServer second;
  first.listener.listen_locally(folder / "server.sock");

  EXPECT_THROW(second.listener.listen_locally(folder / "server.sock"), base::Error);
  EXPECT_EQ(HttpClient(folder / "server.sock").ask("GET", "/ping").status, 200);
}

TEST(Listener, RemovesItsSocketWhenItStops) {
  const TemporaryFolder folder;
  ToyServer server;
  server.listener.listen_locally(folder / "server.sock");

  server.listener.stop(seconds(10));

  EXPECT_FALSE(std::filesystem::exists(folder / "server.sock"));
}

TEST(Listener, LeavesASocketAloneThatAnotherPutInItsPlace) {
  const TemporaryFolder folder;
  ToyServer first;
  ToyServer second;
  first.listener.listen_locally(folder / "server.sock");
  std::filesystem::rename(folder / "server.sock", folder / "kept_aside.sock");
  second.listener.listen_locally(folder / "server.sock");

  first.listener.stop(seconds(10));

  EXPECT_EQ(HttpClient(folder / "server.sock").ask("GET", "/ping").status, 200);
}

TEST(Listener, LetsWhatRunsFinishWhenItStops) {
  ToyServer server;
  HttpClient client(server.port());
  client.send("GET /wait HTTP/1.1\r\nHost: localhost\r\n\r\n");
  server.barrier.await(1);

  std::thread stopping([&server] { server.listener.stop(seconds(10)); });
  server.barrier.open();
  const HttpReply reply = client.reply();
  stopping.join();

  EXPECT_EQ(reply.status, 200);
  EXPECT_TRUE(client.ends());
}

TEST(Listener, ClosesIdleConnectionsAndItsDoorWhenItStops) {
  ToyServer server;
  HttpClient idle(server.port());
  idle.ask("GET", "/ping");

  EXPECT_TRUE(server.listener.stop(seconds(10)));

  EXPECT_TRUE(idle.ends());
  EXPECT_THROW(HttpClient{server.port()}, std::system_error);
}

TEST(Listener, GivesUpWaitingForWhatRunsWhenPatienceEnds) {
  ToyServer server;
  HttpClient client(server.port());
  client.send("GET /wait HTTP/1.1\r\nHost: localhost\r\n\r\n");
  server.barrier.await(1);

  const bool ended = server.listener.stop(milliseconds(20));
  const bool ended_later = server.listener.stop(milliseconds(20));

  EXPECT_TRUE(client.ends());
  EXPECT_FALSE(ended);
  EXPECT_FALSE(ended_later);
}

}  // namespace
}  // namespace theseus::http
