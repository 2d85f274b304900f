#include "cli/socket_connection.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <string>
#include <thread>
#include <vector>

#include "base/error.h"
#include "support/temporary_folder.h"

namespace theseus::cli {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

constexpr const char* kCreated =
    "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 8\r\n\r\n"
    "{\"a\": 1}";
constexpr const char* kEmpty = "HTTP/1.1 204 No Content\r\n\r\n";

/// Takes one connection after the other and answers each request on it with the next of its
/// answers, a byte string; then it closes the connection.
class ToySocket {
 public:
  using Answers = std::vector<std::string>;

  ToySocket(const std::filesystem::path& path, std::vector<Answers> connections)
      : listener_(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::copy(path.native().begin(), path.native().end(), address.sun_path);
    ::bind(listener_, reinterpret_cast<const sockaddr*>(&address), sizeof(address));
    ::listen(listener_, 8);
    thread_ = std::thread([this, given = std::move(connections)] {
      for (const Answers& answers : given) serve(answers);
    });
  }
  ~ToySocket() {
    if (thread_.joinable()) thread_.join();
    ::close(listener_);
  }
  ToySocket(const ToySocket&) = delete;
  ToySocket& operator=(const ToySocket&) = delete;

  /// What was asked; waits until all answers are given.
  const std::vector<std::string>& requests() {
    thread_.join();
    return requests_;
  }

 private:
  void serve(const Answers& answers) {
    const int connection = ::accept(listener_, nullptr, nullptr);
    for (const std::string& answer : answers) {
      char bytes[4096];
      const ssize_t count = ::recv(connection, bytes, sizeof(bytes), 0);
      requests_.emplace_back(bytes, static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
      ::send(connection, answer.data(), answer.size(), MSG_NOSIGNAL);
    }
    ::close(connection);
  }

  int listener_;
  std::vector<std::string> requests_;
  std::thread thread_;
};

class SocketConnectionTest : public ::testing::Test {
 protected:
  std::filesystem::path socket() const { return folder_ / "server.sock"; }

  std::string message_of_refusal(const base::Patience& patience = {}) {
    try {
      connection_->send_within({.target = "/v1/status"}, patience);
    } catch (const base::Error& error) {
      return error.what();
    }
    return "";
  }

  tests::TemporaryFolder folder_;
  std::unique_ptr<Connection> connection_ = connect_to_socket(socket());
};

TEST_F(SocketConnectionTest, SendsARequestAndGivesItsAnswer) {
  ToySocket server(socket(), {{kCreated}});

  const auto answer = connection_->send({.method = http::Method::post,
                                         .target = "/v1/spaces/s/memories",
                                         .headers = {{"Idempotency-Key", "k"}},
                                         .body = "{}"});

  EXPECT_EQ(answer.status, 201);
  EXPECT_EQ(answer.content_type, "application/json");
  EXPECT_EQ(answer.body, "{\"a\": 1}");
  EXPECT_EQ(server.requests().at(0),
            "POST /v1/spaces/s/memories HTTP/1.1\r\nHost: localhost\r\nIdempotency-Key: k\r\n"
            "Content-Length: 2\r\n\r\n{}");
}

TEST_F(SocketConnectionTest, KeepsItsConnectionFromRequestToRequest) {
  ToySocket server(socket(), {{kEmpty, kCreated}});

  EXPECT_EQ(connection_->send({.target = "/v1/status"}).status, 204);
  EXPECT_EQ(connection_->send({.target = "/v1/status"}).status, 201);

  EXPECT_THAT(server.requests().at(1), StartsWith("GET /v1/status HTTP/1.1\r\n"));
}

TEST_F(SocketConnectionTest, ConnectsAnewWhereTheServerHasClosed) {
  {
    const ToySocket server(socket(), {{kEmpty}});
    connection_->send({.target = "/v1/status"});
  }
  std::filesystem::remove(socket());
  const ToySocket server(socket(), {{kCreated}});

  const auto answer = connection_->send({.target = "/v1/status"});

  EXPECT_EQ(answer.status, 201);
}

TEST_F(SocketConnectionTest, ReadsAnAnswerInChunksAndOneThatEndsWithTheConnection) {
  ToySocket server(socket(),
                   {{"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n"
                     "0\r\n\r\n",
                     "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nto the end"}});

  EXPECT_EQ(connection_->send({.target = "/a"}).body, "abcde");
  EXPECT_EQ(connection_->send({.target = "/b"}).body, "to the end");
}

TEST_F(SocketConnectionTest, SaysThatNothingWasSentWhereNobodyListens) {
  EXPECT_THAT(message_of_refusal(), HasSubstr("Nothing was sent."));
}

TEST_F(SocketConnectionTest, SaysThatAWriteMayHaveBeenDoneWhereTheAnswerBreaksOff) {
  ToySocket server(socket(), {{"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"}});

  EXPECT_THAT(message_of_refusal(), HasSubstr("the connection was closed. If the request was a"));
}

TEST_F(SocketConnectionTest, TakesAConnectionThatClosesAtOnceForNoAnswer) {
  ToySocket server(socket(), {{""}});

  EXPECT_THAT(message_of_refusal(), HasSubstr("the connection was closed. If the request was a"));
}

TEST_F(SocketConnectionTest, TakesNothingElseForAnAnswer) {
  ToySocket server(socket(), {{"220 mail.example ESMTP\r\n\r\n"}});

  EXPECT_THAT(message_of_refusal(), HasSubstr("what came is no HTTP"));
}

TEST_F(SocketConnectionTest, GivesUpARequestThatWasTakenBackAndKeepsNoConnectionOfIt) {
  ToySocket server(socket(), {{"", "late"}, {kCreated}});
  int looks = 0;

  EXPECT_THAT(message_of_refusal({.is_cancelled = [&looks] { return ++looks > 1; }}),
              HasSubstr("the time for it was over"));

  EXPECT_EQ(connection_->send({.target = "/v1/status"}).status, 201);
}

}  // namespace
}  // namespace theseus::cli
