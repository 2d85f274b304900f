#include <gmock/gmock.h>

#include <nlohmann/json.hpp>
#include <ostream>
#include <string>

#include "http/testing/requests.h"
#include "http/testing/toy_server.h"
#include "support/http_client.h"

namespace theseus::http {
namespace {

using testing::kGet;
using testing::kHost;
using testing::kJson;
using testing::kPost;
using testing::small_limits;
using testing::ToyServer;
using tests::HttpClient;
using tests::HttpReply;

/// What a client sends, and what it must get for it.
struct BadRequest {
  std::string name;
  std::string bytes;
  int status;
  std::string code;
};

void PrintTo(const BadRequest& request, std::ostream* out) {
  *out << request.name;
}

class BadRequests : public ::testing::TestWithParam<BadRequest> {
 protected:
  ToyServer server_{small_limits()};
};

TEST_P(BadRequests, GetTheirStatusAndCodeAndLeaveTheServerAnswering) {
  HttpClient client(server_.port());

  client.send(GetParam().bytes);
  const HttpReply reply = client.reply();

  EXPECT_EQ(reply.status, GetParam().status) << reply.body;
  EXPECT_EQ(reply.header("Content-Type"), "application/problem+json");
  EXPECT_NE(reply.header("X-Request-Id"), "");
  const auto problem = nlohmann::json::parse(reply.body);
  EXPECT_EQ(problem["code"], GetParam().code) << reply.body;
  EXPECT_EQ(problem["status"], GetParam().status);
  EXPECT_EQ(problem["request_id"], reply.header("X-Request-Id"));
  EXPECT_EQ(HttpClient(server_.port()).ask("GET", "/ping").status, 200);
}

INSTANTIATE_TEST_SUITE_P(
    OfFraming, BadRequests,
    ::testing::Values(
        BadRequest{"TwoLengths", kPost + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} ", 400,
                   "malformed_request"},
        BadRequest{"TwoEqualLengths", kPost + "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}",
                   400, "malformed_request"},
        BadRequest{"ListOfLengths", kPost + "Content-Length: 2, 2\r\n\r\n{}", 400,
                   "malformed_request"},
        BadRequest{"NegativeLength", kPost + "Content-Length: -2\r\n\r\n{}", 400,
                   "malformed_request"},
        BadRequest{"LengthWithSign", kPost + "Content-Length: +2\r\n\r\n{}", 400,
                   "malformed_request"},
        BadRequest{"HexadecimalLength", kPost + "Content-Length: 0x2\r\n\r\n{}", 400,
                   "malformed_request"},
        BadRequest{"LengthBeyond64Bits", kPost + "Content-Length: 99999999999999999999\r\n\r\n",
                   400, "malformed_request"},
        BadRequest{"EmptyLength", kPost + "Content-Length:\r\n\r\n", 400, "malformed_request"},
        BadRequest{"LengthThenChunked",
                   kPost + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400,
                   "malformed_request"},
        BadRequest{"ChunkedThenLength",
                   kPost + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n", 400,
                   "malformed_request"},
        BadRequest{"ChunkedTwice",
                   kPost + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n", 400,
                   "malformed_request"},
        BadRequest{"UnknownEncoding", kPost + "Transfer-Encoding: gzip, chunked\r\n\r\n", 400,
                   "malformed_request"},
        BadRequest{"IdentityEncoding", kPost + "Transfer-Encoding: identity\r\n\r\n", 400,
                   "malformed_request"},
        BadRequest{"DisguisedEncoding", kPost + "Transfer-Encoding: xchunked\r\n\r\n", 400,
                   "malformed_request"},
        BadRequest{
            "ChunkedInHttp10",
            "POST /echo/x HTTP/1.0\r\n" + kJson + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            400, "malformed_request"},
        BadRequest{"ChunkSizeNotHexadecimal",
                   kPost + "Transfer-Encoding: chunked\r\n\r\nxyz\r\nabc\r\n0\r\n\r\n", 400,
                   "malformed_request"},
        BadRequest{"ChunkWithoutItsEnd",
                   kPost + "Transfer-Encoding: chunked\r\n\r\n3\r\nabcdef\r\n0\r\n\r\n", 400,
                   "malformed_request"},
        BadRequest{"ChunkSizeBeyond64Bits",
                   kPost + "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n", 400,
                   "malformed_request"},
        BadRequest{"ChunkExtensionWithoutEnd",
                   kPost + "Transfer-Encoding: chunked\r\n\r\n3;" + std::string(40'000, 'x'), 431,
                   "header_too_large"},
        BadRequest{
            "FieldsBehindTheBodyWithoutEnd",
            kPost + "Transfer-Encoding: chunked\r\n\r\n0\r\nLate: " + std::string(40'000, 'x'), 431,
            "header_too_large"}),
    [](const auto& test) { return test.param.name; });

INSTANTIATE_TEST_SUITE_P(
    OfHeaders, BadRequests,
    ::testing::Values(
        BadRequest{"FoldedLine", kGet + "X-Folded: one\r\n two\r\n\r\n", 400, "malformed_request"},
        BadRequest{"FirstFieldIndented", "GET /ping HTTP/1.1\r\n Host: localhost\r\n\r\n", 400,
                   "malformed_request"},
        BadRequest{"BareLineFeeds", "GET /ping HTTP/1.1\nHost: localhost\n\n", 400,
                   "malformed_request"},
        BadRequest{"BareCarriageReturn", kGet + "X-Odd: one\rtwo\r\n\r\n", 400,
                   "malformed_request"},
        BadRequest{"NulInAValue", kGet + "X-Odd: a" + std::string(1, '\0') + "b\r\n\r\n", 400,
                   "malformed_request"},
        BadRequest{"SpaceBeforeTheColon", kGet + "X-Odd : a\r\n\r\n", 400, "malformed_request"},
        BadRequest{"FieldWithoutColon", kGet + "X-Odd\r\n\r\n", 400, "malformed_request"},
        BadRequest{"FieldWithoutName", kGet + ": a\r\n\r\n", 400, "malformed_request"},
        BadRequest{"HeaderOf17KiB", kGet + "X-Long: " + std::string(17'408, 'x') + "\r\n\r\n", 431,
                   "header_too_large"},
        BadRequest{"TargetOf17KiB",
                   "GET /" + std::string(17'408, 'x') + " HTTP/1.1\r\n" + kHost + "\r\n", 431,
                   "header_too_large"},
        BadRequest{"HeaderWithoutEnd", kGet + "X-Long: " + std::string(20'000, 'x'), 431,
                   "header_too_large"},
        BadRequest{"NoHost", "GET /ping HTTP/1.1\r\n\r\n", 400, "malformed_request"},
        BadRequest{"TwoHosts", kGet + kHost + "\r\n", 400, "malformed_request"},
        BadRequest{"ForeignHost", "GET /ping HTTP/1.1\r\nHost: evil.example\r\n\r\n", 421,
                   "foreign_host"},
        BadRequest{"ForeignHostOfAnAbsoluteTarget",
                   "GET http://evil.example/ping HTTP/1.1\r\n" + kHost + "\r\n", 421,
                   "foreign_host"},
        BadRequest{"HostThatOnlyBeginsRight", "GET /ping HTTP/1.1\r\nHost: localhost.evil\r\n\r\n",
                   421, "foreign_host"},
        BadRequest{"ForeignHostInHttp10", "GET /ping HTTP/1.0\r\nHost: evil.example\r\n\r\n", 421,
                   "foreign_host"},
        BadRequest{"ForeignOrigin", kGet + "Origin: https://evil.example\r\n\r\n", 403,
                   "forbidden"},
        BadRequest{"NullOrigin", kGet + "Origin: null\r\n\r\n", 403, "forbidden"},
        BadRequest{"UnknownExpectation", kPost + "Expect: 200-maybe\r\nContent-Length: 2\r\n\r\n{}",
                   417, "expectation_failed"},
        BadRequest{"ExpectationOfTooMuch",
                   kPost + "Expect: 100-continue\r\nContent-Length: 2000\r\n\r\n", 413,
                   "too_large"}),
    [](const auto& test) { return test.param.name; });

INSTANTIATE_TEST_SUITE_P(
    OfTargetsAndBodies, BadRequests,
    ::testing::Values(
        BadRequest{"Garbage", "\x16\x03\x01\x02\x01\xfc\x03\x03", 400, "malformed_request"},
        BadRequest{"GarbageInLines", "hello\r\nworld\r\n\r\n", 400, "malformed_request"},
        BadRequest{"UnknownVersion", "GET /ping HTTP/2.0\r\n" + kHost + "\r\n", 400,
                   "malformed_request"},
        BadRequest{"NoVersion", "GET /ping\r\n\r\n", 400, "malformed_request"},
        BadRequest{"NoTarget", "GET  HTTP/1.1\r\n" + kHost + "\r\n", 400, "malformed_request"},
        BadRequest{"TargetWithoutSlash", "GET ping HTTP/1.1\r\n" + kHost + "\r\n", 400,
                   "malformed_request"},
        BadRequest{"TargetWithFragment", "GET /ping#x HTTP/1.1\r\n" + kHost + "\r\n", 400,
                   "malformed_request"},
        BadRequest{"AuthorityTarget", "CONNECT localhost:80 HTTP/1.1\r\n" + kHost + "\r\n", 400,
                   "malformed_request"},
        BadRequest{"CutPercentEncoding", "GET /ping%2 HTTP/1.1\r\n" + kHost + "\r\n", 400,
                   "malformed_request"},
        BadRequest{"PercentEncodingOfNoDigits", "GET /%zz HTTP/1.1\r\n" + kHost + "\r\n", 400,
                   "malformed_request"},
        BadRequest{"EncodedNul", "POST /echo/a%00b HTTP/1.1\r\n" + kHost + "\r\n", 400,
                   "malformed_request"},
        BadRequest{"EncodedBytesThatAreNotUtf8", "POST /echo/%ff HTTP/1.1\r\n" + kHost + "\r\n",
                   400, "malformed_request"},
        BadRequest{"QueryThatIsNotUtf8", "GET /ping?x=%c0%af HTTP/1.1\r\n" + kHost + "\r\n", 400,
                   "malformed_request"},
        BadRequest{"RawUtf8InTheTarget", "GET /p\xc3\xadng HTTP/1.1\r\n" + kHost + "\r\n", 400,
                   "malformed_request"},
        BadRequest{"NothingThere", "GET /pong HTTP/1.1\r\n" + kHost + "\r\n", 404, "not_found"},
        BadRequest{"PathThatClimbs", "GET /echo/../ping HTTP/1.1\r\n" + kHost + "\r\n", 404,
                   "not_found"},
        BadRequest{"WrongMethod", "DELETE /ping HTTP/1.1\r\n" + kHost + "\r\n", 405,
                   "method_not_allowed"},
        BadRequest{"UnknownMethod", "BREW /ping HTTP/1.1\r\n" + kHost + "\r\n", 405,
                   "method_not_allowed"},
        BadRequest{"BodyBeyondTheLimit",
                   kPost + "Content-Length: 1001\r\n\r\n" + std::string(1001, 'x'), 413,
                   "too_large"},
        BadRequest{"LengthFarBeyondTheLimit", kPost + "Content-Length: 9999999999\r\n\r\n", 413,
                   "too_large"},
        BadRequest{"ChunkBeyondTheLimit",
                   kPost + "Transfer-Encoding: chunked\r\n\r\n3e9\r\n" + std::string(1001, 'x'),
                   413, "too_large"},
        BadRequest{"ChunksTogetherBeyondTheLimit",
                   kPost + "Transfer-Encoding: chunked\r\n\r\n3e0\r\n" + std::string(992, 'x') +
                       "\r\n10\r\n" + std::string(16, 'x') + "\r\n0\r\n\r\n",
                   413, "too_large"},
        BadRequest{"BodyThatIsNoJson",
                   "POST /echo/x HTTP/1.1\r\n" + kHost +
                       "Content-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}",
                   415, "unsupported_media_type"},
        BadRequest{"BodyInAnotherCharset",
                   "POST /echo/x HTTP/1.1\r\n" + kHost +
                       "Content-Type: application/json; charset=latin1\r\n"
                       "Content-Length: 2\r\n\r\n{}",
                   415, "unsupported_media_type"},
        BadRequest{"CompressedBody",
                   kPost + "Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}", 415,
                   "unsupported_media_type"}),
    [](const auto& test) { return test.param.name; });

}  // namespace
}  // namespace theseus::http
