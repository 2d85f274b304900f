#include "mcp/stdio/line_writer.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <csignal>

namespace theseus::mcp {
namespace {

struct Ends {
  int reading = -1;
  int writing = -1;
};

Ends open_pipe() {
  std::array<int, 2> ends{};
  EXPECT_EQ(::pipe2(ends.data(), O_CLOEXEC), 0);
  return {ends[0], ends[1]};
}

Ends open_sockets() {
  std::array<int, 2> ends{};
  EXPECT_EQ(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()), 0);
  return {ends[0], ends[1]};
}

// Hosts give a pipe or, as Node does, a socket.
class LineWriterTest : public ::testing::TestWithParam<Ends (*)()> {
 protected:
  LineWriterTest() : ends_(GetParam()()), writer_(ends_.writing) { ::signal(SIGPIPE, SIG_IGN); }
  ~LineWriterTest() override {
    close_reader();
    ::close(ends_.writing);
  }

  void close_reader() {
    if (ends_.reading >= 0) ::close(ends_.reading);
    ends_.reading = -1;
  }

  std::string read_some() {
    std::string text(1 << 20, '\0');
    text.resize(static_cast<std::size_t>(::read(ends_.reading, text.data(), text.size())));
    return text;
  }

  Ends ends_;
  LineWriter writer_;
};

TEST_P(LineWriterTest, WritesALineAtOnce) {
  writer_.send("one");
  writer_.send("two");

  EXPECT_EQ(read_some(), "one\ntwo\n");
  EXPECT_EQ(writer_.pending_bytes(), 0U);
}

TEST_P(LineWriterTest, KeepsWhatNobodyReadsAndDoesNotWait) {
  const std::string line(std::size_t{4} << 20, 'x');

  writer_.send(line);
  const std::size_t pending = writer_.pending_bytes();
  std::string got;
  while (got.size() < line.size() + 1) {
    got += read_some();
    writer_.flush();
  }

  EXPECT_GT(pending, std::size_t{1} << 20);
  EXPECT_EQ(got, line + "\n");
  EXPECT_EQ(writer_.pending_bytes(), 0U);
}

TEST_P(LineWriterTest, DropsWhatAReaderThatHasGoneCannotRead) {
  close_reader();

  writer_.send("one");
  writer_.send("two");

  EXPECT_TRUE(writer_.is_broken());
  EXPECT_EQ(writer_.pending_bytes(), 0U);
}

TEST_P(LineWriterTest, LeavesTheFlagsOfTheDescriptorAlone) {
  const int before = ::fcntl(ends_.writing, F_GETFL);

  writer_.send("one");

  EXPECT_EQ(::fcntl(ends_.writing, F_GETFL), before);
}

INSTANTIATE_TEST_SUITE_P(Pipe, LineWriterTest, ::testing::Values(&open_pipe));
INSTANTIATE_TEST_SUITE_P(Socket, LineWriterTest, ::testing::Values(&open_sockets));

}  // namespace
}  // namespace theseus::mcp
