#include "http/streamed_body.h"

#include <gtest/gtest.h>

#include <semaphore>
#include <thread>

namespace theseus::http {
namespace {

using End = StreamedBody::End;
using Framing = StreamedBody::Framing;

const std::string kLarge(StreamedBody::kMostUnsentBytes, 'x');

class StreamedBodyTest : public ::testing::Test {
 protected:
  StreamedBody chunked() {
    return {Framing::chunked, "head", [this] { ++announced_; }};
  }

  int announced_ = 0;
};

TEST_F(StreamedBodyTest, PutsTheHeadBeforeTheFirstChunk) {
  StreamedBody body = chunked();

  EXPECT_FALSE(body.has_begun());
  body.write("0123456789abcdef!");

  EXPECT_TRUE(body.has_begun());
  EXPECT_EQ(body.take().bytes, "head11\r\n0123456789abcdef!\r\n");
  body.write("x");
  EXPECT_EQ(body.take().bytes, "1\r\nx\r\n");
}

TEST_F(StreamedBodyTest, MakesNoChunkOfNothing) {
  StreamedBody body = chunked();

  body.write("");

  EXPECT_EQ(body.take().bytes, "head");
}

TEST_F(StreamedBodyTest, HasNoFramesWhereTheConnectionEndsIt) {
  StreamedBody body(Framing::until_close, "head", [] {});

  body.write("one");
  body.finish("two");

  EXPECT_EQ(body.take().bytes, "headonetwo");
}

TEST_F(StreamedBodyTest, EndsWithTheLastPieceAndAnEmptyChunk) {
  StreamedBody body = chunked();
  body.write("one");
  body.take();

  EXPECT_TRUE(body.finish("two"));

  const auto portion = body.take();
  EXPECT_EQ(portion.bytes, "3\r\ntwo\r\n0\r\n\r\n");
  EXPECT_EQ(portion.end, End::whole);
}

TEST_F(StreamedBodyTest, HasNoLastChunkWhereItIsBrokenOff) {
  StreamedBody body = chunked();
  body.write("one");
  body.take();

  EXPECT_TRUE(body.finish(std::nullopt));

  const auto portion = body.take();
  EXPECT_EQ(portion.bytes, "");
  EXPECT_EQ(portion.end, End::broken);
}

TEST_F(StreamedBodyTest, NeverBeginsOnceItHasEndedUnwritten) {
  StreamedBody body = chunked();

  EXPECT_FALSE(body.finish("last"));
  body.add("idle");

  const auto portion = body.take();
  EXPECT_EQ(portion.bytes, "");
  EXPECT_EQ(portion.end, End::open);
}

TEST_F(StreamedBodyTest, AnnouncesOnceUntilItIsTaken) {
  StreamedBody body = chunked();

  body.write("one");
  body.write("two");
  EXPECT_EQ(announced_, 1);
  body.take();
  body.write("three");

  EXPECT_EQ(announced_, 2);
}

TEST_F(StreamedBodyTest, MakesTheWriterWaitUntilWhatIsUnsentIsTaken) {
  std::counting_semaphore<> announced(0);
  StreamedBody body(Framing::until_close, "", [&announced] { announced.release(); });
  body.write(kLarge);
  announced.acquire();

  std::thread writer([&body] { body.write("later"); });
  EXPECT_EQ(body.take().bytes, kLarge);
  announced.acquire();
  writer.join();

  EXPECT_EQ(body.take().bytes, "later");
}

TEST_F(StreamedBodyTest, LetsAWaitingWriterGoWhenNobodyListens) {
  StreamedBody body = chunked();
  body.write(kLarge);

  bool written = true;
  std::thread writer([&] { written = body.write("later"); });
  body.abandon();
  writer.join();

  EXPECT_FALSE(written);
  EXPECT_FALSE(body.has_client());
}

}  // namespace
}  // namespace theseus::http
