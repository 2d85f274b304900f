#include <gmock/gmock.h>

#include <future>
#include <string>

#include "base/error.h"
#include "http/testing/requests.h"
#include "http/testing/toy_server.h"
#include "support/http_client.h"

namespace theseus::http {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using testing::kGet;
using testing::kHost;
using testing::ToyServer;
using tests::HttpClient;
using tests::HttpReply;
using Body = HttpClient::Body;

const std::string kStream = "GET /stream HTTP/1.1\r\n" + kHost + "\r\n";
const std::string kEnough(std::size_t{64} * 1024, 'x');
/// More than the buffers of two sockets hold.
constexpr std::size_t kMostTaken = std::size_t{32} * 1024 * 1024;

StreamEnd ends_with(std::string last_piece) {
  return {.instead = {.headers = {}, .body = "nothing was sent"},
          .last_piece = std::move(last_piece)};
}

/// Writes until the client has gone, which it must at some time; gives how much was taken.
std::size_t write_without_end(BodyWriter& client) {
  std::size_t taken = 0;
  while (taken < kMostTaken && client.write(kEnough)) taken += kEnough.size();
  return taken;
}

void await_departure(const BodyWriter& client) {
  while (client.has_client()) std::this_thread::sleep_for(milliseconds(1));
}

/// A server with short time limits, whose stream says how it went.
class Streaming : public ::testing::Test {
 protected:
  void answer_by(std::function<StreamEnd(BodyWriter&)> write) { server_.stream.write = write; }

  std::uint64_t answered(int status) {
    return server_.metrics.ensure_route(Method::get, "/stream").count_of(status);
  }

  ToyServer server_{{.limits = {.request_time = milliseconds(100), .idle_time = seconds(60)}}};
};

TEST_F(Streaming, SendsEachPieceWhenItIsWritten) {
  answer_by([this](BodyWriter& client) {
    client.write("one");
    server_.barrier.wait();
    client.write("two");
    return ends_with("three");
  });
  HttpClient client(server_.port());
  client.send(kStream);

  const HttpReply head = client.reply(Body::none);
  EXPECT_EQ(head.status, 200);
  EXPECT_EQ(head.header("Content-Type"), "text/event-stream");
  EXPECT_EQ(head.header("Transfer-Encoding"), "chunked");
  EXPECT_EQ(head.header("Content-Length"), "");
  EXPECT_NE(head.header("X-Request-Id"), "");
  EXPECT_EQ(client.find_chunk(), "one");
  server_.barrier.open();
  EXPECT_EQ(client.find_chunk(), "two");
  EXPECT_EQ(client.find_chunk(), "three");
  EXPECT_EQ(client.find_chunk(), "");
}

TEST_F(Streaming, KeepsTheConnectionForRequestsThatCameMeanwhile) {
  answer_by([](BodyWriter& client) {
    client.write("one");
    return ends_with("two");
  });
  HttpClient client(server_.port());

  client.send(kStream + kGet + "\r\n");

  EXPECT_EQ(client.reply().body, "onetwo");
  EXPECT_EQ(client.reply().status, 200);
  EXPECT_EQ(client.ask("GET", "/stream").body, "onetwo");
}

TEST_F(Streaming, GivesAnotherAnswerWhereNothingWasWritten) {
  answer_by([](BodyWriter&) {
    return StreamEnd{.instead = {.status = 404, .headers = {}, .body = "{}"}, .last_piece = "x"};
  });
  HttpClient client(server_.port());

  const HttpReply reply = client.ask("GET", "/stream");

  EXPECT_EQ(reply.status, 404);
  EXPECT_EQ(reply.header("Content-Length"), "2");
  EXPECT_NE(reply.header("X-Request-Id"), "");
  EXPECT_EQ(client.ask("GET", "/ping").status, 200);
  EXPECT_EQ(answered(404), 1U);
}

// The worker was done before the io thread had heard of the stream, and then saw it end twice.
TEST_F(Streaming, GivesThatAnswerOnceHoweverSoonItComes) {
  answer_by([](BodyWriter&) {
    return StreamEnd{.instead = {.headers = {}, .body = "{}"}, .last_piece = "x"};
  });
  HttpClient client(server_.port());
  constexpr int kRequests = 2000;

  std::string bodies;
  for (int i = 0; i < kRequests; ++i) bodies += client.ask("GET", "/stream").body;

  EXPECT_EQ(bodies.size(), 2U * kRequests);
}

TEST_F(Streaming, EndsWithTheConnectionForHttp10) {
  answer_by([](BodyWriter& client) {
    client.write("one");
    return ends_with("two");
  });
  HttpClient client(server_.port());

  client.send("GET /stream HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");

  const HttpReply head = client.reply(Body::none);
  EXPECT_EQ(head.header("Transfer-Encoding"), "");
  EXPECT_EQ(head.header("Connection"), "close");
  EXPECT_EQ(client.rest(), "onetwo");
}

TEST_F(Streaming, WritesNoBodyToHead) {
  answer_by([](BodyWriter&) { return ends_with("never"); });
  HttpClient client(server_.port());

  EXPECT_EQ(client.ask("HEAD", "/stream").header("Transfer-Encoding"), "chunked");
  EXPECT_EQ(client.ask("GET", "/ping").status, 200);
}

TEST_F(Streaming, BreaksOffWhereTheEndpointFails) {
  answer_by([](BodyWriter& client) -> StreamEnd {
    client.write("one");
    throw base::Error(base::ErrorKind::internal, "a fault");
  });
  HttpClient client(server_.port());
  client.send(kStream);

  client.reply(Body::none);

  EXPECT_EQ(client.find_chunk(), "one");
  EXPECT_EQ(client.find_chunk(), std::nullopt);
}

TEST_F(Streaming, AnswersAFaultBeforeTheFirstPieceAsAnyOther) {
  answer_by(
      [](BodyWriter&) -> StreamEnd { throw base::Error(base::ErrorKind::unavailable, "a fault"); });

  EXPECT_EQ(HttpClient(server_.port()).ask("GET", "/stream").status, 503);
  EXPECT_EQ(answered(503), 1U);
}

TEST_F(Streaming, SendsItsIdlePieceWhileNothingElseIsWritten) {
  server_.stream.idle_piece = "still here";
  server_.stream.idle_after = milliseconds(1);
  answer_by([this](BodyWriter&) {
    server_.barrier.wait();
    return ends_with("done");
  });
  HttpClient client(server_.port());
  client.send(kStream);

  EXPECT_EQ(client.reply(Body::none).status, 200);
  EXPECT_EQ(client.find_chunk(), "still here");
  EXPECT_EQ(client.find_chunk(), "still here");
  server_.barrier.open();
  EXPECT_THAT(client.rest(), ::testing::EndsWith("4\r\ndone\r\n0\r\n\r\n"));
}

TEST_F(Streaming, TellsTheWriterThatTheClientHasGone) {
  std::promise<void> noticed;
  answer_by([&noticed](BodyWriter& client) {
    await_departure(client);
    noticed.set_value();
    return ends_with("nobody reads this");
  });
  HttpClient client(server_.port());
  client.send(kStream);

  client.close();

  EXPECT_EQ(noticed.get_future().wait_for(seconds(10)), std::future_status::ready);
}

TEST_F(Streaming, TakesAClientThatHasFinishedSendingAsGone) {
  std::promise<void> noticed;
  answer_by([&noticed](BodyWriter& client) {
    await_departure(client);
    noticed.set_value();
    return ends_with("");
  });
  HttpClient client(server_.port());
  client.send(kStream + kGet + "\r\n");

  client.finish_sending();

  EXPECT_EQ(noticed.get_future().wait_for(seconds(10)), std::future_status::ready);
}

TEST(StreamingToAClientThatNeverReads, EndsAfterTheIdleTimeWithBoundedMemory) {
  std::promise<std::size_t> taken;
  ToyServer server({.limits = {.idle_time = milliseconds(100)}});
  server.stream.write = [&taken](BodyWriter& client) {
    taken.set_value(write_without_end(client));
    return ends_with("");
  };
  HttpClient client(server.port());

  client.send(kStream);

  EXPECT_LT(taken.get_future().get(), kMostTaken);
}

TEST_F(Streaming, IsFinishedWhenTheServerStops) {
  answer_by([this](BodyWriter& client) {
    client.write("one");
    server_.barrier.wait();
    return ends_with("two");
  });
  HttpClient client(server_.port());
  client.send(kStream);
  server_.barrier.await(1);

  std::thread stopping([this] { server_.listener.stop(seconds(10)); });
  server_.barrier.open();
  const HttpReply reply = client.reply();
  stopping.join();

  EXPECT_EQ(reply.body, "onetwo");
  EXPECT_TRUE(client.ends());
}

TEST_F(Streaming, HasEndedWhenTheServerStopsWithoutPatience) {
  std::atomic<bool> ended{false};
  std::promise<void> begun;
  answer_by([&](BodyWriter& client) {
    begun.set_value();
    write_without_end(client);
    ended = true;
    return ends_with("");
  });
  HttpClient client(server_.port());
  client.send(kStream);
  begun.get_future().wait();

  server_.listener.stop(milliseconds(20));
  server_.listener.stop(seconds(10));

  EXPECT_TRUE(ended);
}

TEST_F(Streaming, LetsTheServerGoInTheMiddle) {
  std::promise<void> begun;
  auto server = std::make_unique<ToyServer>();
  server->stream.write = [&begun](BodyWriter& client) {
    begun.set_value();
    write_without_end(client);
    return ends_with("");
  };
  HttpClient client(server->port());
  client.send(kStream);
  begun.get_future().wait();

  server.reset();

  EXPECT_THROW(client.reply(), std::exception);
}

TEST_F(Streaming, IsCountedWhenItHasEndedWithAllThatWasSent) {
  answer_by([this](BodyWriter& client) {
    client.write("one");
    server_.barrier.wait();
    return ends_with("two");
  });
  HttpClient client(server_.port());
  client.send(kStream);
  server_.barrier.await(1);

  EXPECT_EQ(answered(200), 0U);
  EXPECT_EQ(server_.metrics.transport().requests_running, 1);
  server_.barrier.open();
  client.reply();
  EXPECT_EQ(answered(200), 1U);
}

}  // namespace
}  // namespace theseus::http
