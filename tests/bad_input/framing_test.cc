#include <gtest/gtest.h>

#include <chrono>
#include <thread>

#include "bad_input/served.h"

namespace theseus::tests {
namespace {

const Refusal kMalformed = {.code = "malformed_request"};

/// What no well-behaved client sends: each test writes the bytes of a request itself.
class BadFraming : public testing::Test {
 protected:
  /// A remember up to the headers that frame it.
  std::string head() const {
    return "POST /v1/spaces/home/memories HTTP/1.1\r\nHost: localhost\r\n"
           "Content-Type: application/json\r\n" +
           served_.authorization(As::writer);
  }

  /// Sends a byte, and another every tenth of a second, until the server answers or the bytes end.
  std::optional<HttpReply> trickle(HttpClient& client, const std::string& bytes) {
    std::thread slow([&] {
      for (const char byte : bytes) {
        if (!client.send(std::string_view(&byte, 1))) return;
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
      }
    });
    const auto reply = client.find_reply();
    slow.join();
    return reply;
  }

  static constexpr const char* kBody = R"({"text": "t"})";
  static constexpr const char* kLength = "Content-Length: 13\r\n";

  Served served_;
};

TEST_F(BadFraming, TwoContentLengthsAreRefused) {
  served_.expect_refused(head() + kLength + "Content-Length: 14\r\n\r\n" + kBody, kMalformed);
}

TEST_F(BadFraming, TwoEqualContentLengthsAreRefused) {
  served_.expect_refused(head() + kLength + kLength + "\r\n" + kBody, kMalformed);
}

TEST_F(BadFraming, AListAsContentLengthIsRefused) {
  served_.expect_refused(head() + "Content-Length: 13, 13\r\n\r\n" + kBody, kMalformed);
}

TEST_F(BadFraming, ANegativeContentLengthIsRefused) {
  served_.expect_refused(head() + "Content-Length: -13\r\n\r\n" + kBody, kMalformed);
}

TEST_F(BadFraming, AContentLengthBeyond64BitsIsRefused) {
  served_.expect_refused(head() + "Content-Length: 99999999999999999999\r\n\r\n" + kBody,
                         kMalformed);
}

TEST_F(BadFraming, TransferEncodingWithContentLengthIsRefused) {
  served_.expect_refused(
      head() + kLength + "Transfer-Encoding: chunked\r\n\r\nd\r\n" + kBody + "\r\n0\r\n\r\n",
      kMalformed);
}

TEST_F(BadFraming, AnUnknownTransferEncodingIsRefused) {
  served_.expect_refused(head() + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", kMalformed);
}

TEST_F(BadFraming, AChunkWithoutALengthIsRefused) {
  served_.expect_refused(head() + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n", kMalformed);
}

TEST_F(BadFraming, AHeaderOf17KiBIsRefused) {
  served_.expect_refused(head() + "X-Long: " + letters(17 * 1024) + "\r\n\r\n",
                         {431, "header_too_large", ""});
}

TEST_F(BadFraming, ABodyThatSaysItIsOverTheLimitIsRefused) {
  served_.expect_refused(
      head() + "Content-Length: " + std::to_string(Served::kBodyBytes + 1) + "\r\n\r\n",
      {413, "too_large", ""});
}

TEST_F(BadFraming, AChunkedBodyOverTheLimitIsRefused) {
  served_.expect_refused(
      head() + "Transfer-Encoding: chunked\r\n\r\n200000\r\n" + letters(0x200000) + "\r\n",
      {413, "too_large", ""});
}

TEST_F(BadFraming, ALineWithoutACarriageReturnIsRefused) {
  served_.expect_refused("GET /v1/spaces HTTP/1.1\nHost: localhost\n\n", kMalformed);
}

TEST_F(BadFraming, ASpaceBeforeAColonIsRefused) {
  served_.expect_refused("GET /v1/spaces HTTP/1.1\r\nHost : localhost\r\n\r\n", kMalformed);
}

TEST_F(BadFraming, AFoldedHeaderIsRefused) {
  served_.expect_refused("GET /v1/spaces HTTP/1.1\r\nHost: localhost\r\nX-A: a\r\n b\r\n\r\n",
                         kMalformed);
}

TEST_F(BadFraming, AnotherProtocolIsRefused) {
  served_.expect_refused(std::string("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15),
                         kMalformed);
}

TEST_F(BadFraming, ARequestWithoutHostIsRefused) {
  served_.expect_refused("GET /v1/spaces HTTP/1.1\r\n\r\n", {400, "malformed_request", "Host"});
}

TEST_F(BadFraming, AForeignHostIsRefused) {
  served_.expect_refused("GET /v1/spaces HTTP/1.1\r\nHost: evil.example\r\n\r\n",
                         {421, "foreign_host", "Host"});
}

TEST_F(BadFraming, AForeignOriginIsRefused) {
  served_.expect_refused(head() + "Origin: https://evil.example\r\n" + kLength + "\r\n" + kBody,
                         {403, "forbidden", "Origin"});
}

TEST_F(BadFraming, AnUnknownExpectationIsRefused) {
  served_.expect_refused(head() + "Expect: the-unexpected\r\n" + kLength + "\r\n" + kBody,
                         {417, "expectation_failed", "Expect"});
}

TEST_F(BadFraming, AnEncodedBodyIsRefused) {
  served_.expect_refused(head() + "Content-Encoding: gzip\r\n" + kLength + "\r\n" + kBody,
                         {415, "unsupported_media_type", "Content-Encoding"});
}

TEST_F(BadFraming, TheIdempotencyKeyTwiceIsRefused) {
  served_.expect_refused(
      head() + "Idempotency-Key: a\r\nIdempotency-Key: b\r\n" + kLength + "\r\n" + kBody,
      bad_field("Idempotency-Key"));
}

TEST_F(BadFraming, AHeaderThatTricklesIsEndedAndChangesNothing) {
  const std::string before = served_.data().fold();
  HttpClient client(served_.port());

  const auto reply = trickle(client, head());

  ASSERT_TRUE(reply);
  EXPECT_EQ(reply->status, 408);
  EXPECT_NE(reply->body.find("request_timeout"), std::string::npos);
  served_.expect_unharmed(before);
}

TEST_F(BadFraming, ABodyThatTricklesIsEndedAndChangesNothing) {
  const std::string before = served_.data().fold();
  HttpClient client(served_.port());
  client.send(head() + "Content-Length: 100\r\n\r\n");

  const auto reply = trickle(client, letters(100));

  ASSERT_TRUE(reply);
  EXPECT_EQ(reply->status, 408);
  served_.expect_unharmed(before);
}

TEST_F(BadFraming, AClientThatDisconnectsInTheHeaderChangesNothing) {
  const std::string before = served_.data().fold();
  HttpClient client(served_.port());
  client.send(head());

  client.close();

  served_.expect_unharmed(before);
}

TEST_F(BadFraming, AClientThatDisconnectsInTheBodyChangesNothing) {
  const std::string before = served_.data().fold();
  HttpClient client(served_.port());
  client.send(head() + "Content-Length: 100\r\n\r\n" + R"({"text": "half)");

  client.close();

  served_.expect_unharmed(before);
}

TEST_F(BadFraming, AClientThatDoesNotWaitForItsAnswerHarmsNobody) {
  const std::string wire =
      "GET /v1/journal HTTP/1.1\r\nHost: localhost\r\n" + served_.authorization(As::admin) + "\r\n";
  const std::string before = served_.data().fold();
  HttpClient client(served_.port());
  client.send(wire + wire + wire + wire);

  client.close();

  served_.expect_unharmed(before);
}

}  // namespace
}  // namespace theseus::tests
