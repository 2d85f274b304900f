#include "mcp/stdio/attendant.h"

#include <gtest/gtest.h>
#include <poll.h>
#include <unistd.h>

#include <future>
#include <nlohmann/json.hpp>
#include <string>

namespace theseus::mcp {
namespace {

constexpr int kPatienceMilliseconds = 10'000;

ReceivedCall call_of(const std::string& line) {
  return {
      .line = line,
      .message = Message(Message::Kind::request, RequestId{"1"}, nlohmann::json{{"method", line}})};
}

/// An attendant at a pipe. A line that is "call" it takes for one, which lasts until it is let go;
/// any other it leaves.
class AttendantTest : public ::testing::Test {
 protected:
  void SetUp() override { ASSERT_EQ(::pipe(pipe_), 0); }
  void TearDown() override {
    attendant_.reset();
    ::close(pipe_[0]);
    ::close(pipe_[1]);
  }

  void begin() {
    attendant_.emplace(Attendant::Parts{.input = pipe_[0],
                                        .find_call = [this] { return find_call(); },
                                        .carry_out = [this](const ReceivedCall&) { carry_out(); },
                                        .on_left = [this] { left_.set(); }});
    attendant_->give_input();
  }

  void say(const std::string& text) {
    ASSERT_EQ(::write(pipe_[1], text.data(), text.size()), static_cast<ssize_t>(text.size()));
  }

  static bool comes(int descriptor) {
    pollfd awaited{.fd = descriptor, .events = POLLIN, .revents = 0};
    return ::poll(&awaited, 1, kPatienceMilliseconds) == 1;
  }

  int pipe_[2] = {-1, -1};
  WakeUp left_;
  WakeUp carried_out_;
  std::promise<void> let_go_;
  std::string read_;
  std::optional<Attendant> attendant_;

 private:
  std::optional<ReceivedCall> find_call() {
    char bytes[16];
    const ssize_t count = ::read(pipe_[0], bytes, sizeof(bytes));
    read_.assign(bytes, static_cast<std::size_t>(count));
    return read_ == "call" ? std::optional(call_of(read_)) : std::nullopt;
  }

  void carry_out() {
    let_go_.get_future().wait();
    carried_out_.set();
  }
};

TEST_F(AttendantTest, CarriesOutACallAndGoesOnWatching) {
  begin();
  let_go_.set_value();
  say("call");
  ASSERT_TRUE(comes(carried_out_.descriptor()));

  say("other");

  EXPECT_TRUE(comes(left_.descriptor()));
  attendant_.reset();
  EXPECT_EQ(read_, "other");
}

TEST_F(AttendantTest, LeavesTheInputToTheLoopWithWhatIsNoCall) {
  begin();

  say("other");
  ASSERT_TRUE(comes(left_.descriptor()));
  say("call");

  char bytes[16];
  EXPECT_EQ(::read(pipe_[0], bytes, sizeof(bytes)), 4);
}

TEST_F(AttendantTest, ShowsThatACallGoesOnAndThatItsThreadIsThereAgain) {
  begin();

  say("call");
  ASSERT_TRUE(comes(attendant_->timer()));
  attendant_->take_input();
  let_go_.set_value();

  EXPECT_TRUE(comes(left_.descriptor()));
}

TEST_F(AttendantTest, LeavesTheEndOfTheInputToTheLoop) {
  begin();

  ::close(pipe_[1]);
  pipe_[1] = -1;

  EXPECT_TRUE(comes(left_.descriptor()));
}

}  // namespace
}  // namespace theseus::mcp
