#include "http/request_reader.h"

#include <gmock/gmock.h>

#include <string>

namespace theseus::http {
namespace {

using Progress = RequestReader::Progress;

constexpr RequestReader::Limits kLimits = {.header_bytes = 200, .body_bytes = 20};

/// Reads on until a request is whole or refused, or the bytes are used up; returns how many were.
std::size_t read_all(RequestReader& reader, std::string_view bytes) {
  std::size_t taken = 0;
  std::size_t step = 1;
  Progress before = Progress::refused;
  while (step > 0 || before != reader.progress()) {
    before = reader.progress();
    step = reader.take(bytes.substr(taken));
    taken += step;
  }
  return taken;
}

TEST(RequestReader, StopsAtTheHeadAndAtTheEndOfARequest) {
  RequestReader reader(kLimits);
  const std::string first = "POST /a?b=1 HTTP/1.1\r\nContent-Length: 2\r\nX-One: 1\r\n\r\n";

  EXPECT_EQ(reader.take(first + "{}GET"), first.size());
  EXPECT_EQ(reader.progress(), Progress::head);
  EXPECT_EQ(reader.take("{}GET"), 2U);
  EXPECT_EQ(reader.progress(), Progress::whole);

  const Request request = reader.finish();
  EXPECT_EQ(request.method, Method::post);
  EXPECT_EQ(request.target, "/a?b=1");
  EXPECT_EQ(request.find_header("x-one"), "1");
  EXPECT_EQ(request.body, "{}");
  EXPECT_EQ(reader.progress(), Progress::nothing);
}

TEST(RequestReader, MakesTheSameOfBytesHoweverTheyCome) {
  const std::string bytes =
      "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n1;x\r\nd\r\n0\r\n\r\n";
  RequestReader reader(kLimits);
  std::string unread;

  for (const char byte : bytes) {
    unread.push_back(byte);
    unread.erase(0, read_all(reader, unread));
  }

  ASSERT_EQ(reader.progress(), Progress::whole);
  EXPECT_EQ(reader.finish().body, "abcd");
  EXPECT_EQ(unread, "");
}

TEST(RequestReader, TakesNoFieldBehindTheBodyAsHeader) {
  RequestReader reader(kLimits);

  read_all(reader,
           "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nAuthorization: x\r\n\r\n");

  ASSERT_EQ(reader.progress(), Progress::whole);
  EXPECT_EQ(reader.request().find_header("Authorization"), std::nullopt);
}

TEST(RequestReader, CountsExactlyTheBytesOfTheHeader) {
  const std::string start = "GET / HTTP/1.1\r\nX: ";
  const std::string end = "\r\n\r\n";
  const std::string fits(kLimits.header_bytes - start.size() - end.size(), 'x');
  RequestReader at_limit(kLimits);
  RequestReader beyond(kLimits);

  read_all(at_limit, start + fits + end);
  read_all(beyond, start + fits + "x" + end);

  EXPECT_EQ(at_limit.progress(), Progress::whole);
  ASSERT_EQ(beyond.progress(), Progress::refused);
  EXPECT_EQ(beyond.problem().status, 431);
}

TEST(RequestReader, KnowsWhetherTheConnectionMayStay) {
  RequestReader stays(kLimits);
  RequestReader goes(kLimits);
  RequestReader old(kLimits);

  read_all(stays, "GET / HTTP/1.1\r\n\r\n");
  read_all(goes, "GET / HTTP/1.1\r\nConnection: Close\r\n\r\n");
  read_all(old, "GET / HTTP/1.0\r\n\r\n");

  EXPECT_TRUE(stays.keeps_alive());
  EXPECT_FALSE(goes.keeps_alive());
  EXPECT_FALSE(old.keeps_alive());
  EXPECT_TRUE(old.is_http_1_0());
}

TEST(RequestReader, SaysWhatIsMalformed) {
  RequestReader reader(kLimits);

  read_all(reader, "GET / HTTP/1.1\nHost: x\n\n");

  ASSERT_EQ(reader.progress(), Progress::refused);
  EXPECT_EQ(reader.problem().status, 400);
  EXPECT_THAT(reader.problem().detail, ::testing::HasSubstr("without a carriage return"));
}

}  // namespace
}  // namespace theseus::http
