#include "mcp/stdio/testing/conversation.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <utility>

namespace theseus::mcp::testing {
namespace {

using nlohmann::json;

constexpr int kPatienceMilliseconds = 10'000;

int open_pipe(int (&ends)[2]) {
  ::signal(SIGPIPE, SIG_IGN);
  if (::pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error("pipe2");
  return ends[0];
}

}  // namespace

Conversation::Conversation(StdioLimits limits, Continuation continued)
    : dispatcher_(features()),
      peer_({.ask = [](const http::Request&) { return http::Response{}; }}),
      stdio_({.dispatcher = dispatcher_,
              .peer = peer_,
              .ask = [this](const http::Request&,
                            const base::Patience& patience) { return wait_until_over(patience); },
              .input = open_pipe(input_),
              .output = (open_pipe(output_), output_[1]),
              .limits = limits},
             std::move(continued)) {}

Conversation::~Conversation() {
  let_go();
  close_input();
  close_output();
  if (thread_.joinable()) thread_.join();
  ::close(input_[0]);
  ::close(output_[1]);
}

void Conversation::begin() {
  thread_ = std::thread([this] {
    outcome_ = stdio_.run(
        [this] { return Advice{.course = course_, .look_again = std::chrono::milliseconds(5)}; });
  });
}

void Conversation::write(const std::string& bytes) {
  std::size_t written = 0;
  while (written < bytes.size()) {
    const auto count = ::write(input_[1], bytes.data() + written, bytes.size() - written);
    if (count <= 0) throw std::runtime_error("write");
    written += static_cast<std::size_t>(count);
  }
}

void Conversation::say(const json& message) {
  write(message.dump() + "\n");
}

void Conversation::call(int id, const std::string& tool, const std::string& text) {
  say(json{{"jsonrpc", "2.0"},
           {"id", id},
           {"method", "tools/call"},
           {"params", {{"name", tool}, {"arguments", {{"text", text}}}}}});
}

std::optional<std::string> Conversation::next_line() {
  for (;;) {
    const std::size_t end = read_.find('\n');
    if (end != std::string::npos) {
      std::string line = read_.substr(0, end);
      read_.erase(0, end + 1);
      return line;
    }
    pollfd readable{.fd = output_[0], .events = POLLIN, .revents = 0};
    if (::poll(&readable, 1, kPatienceMilliseconds) <= 0) return std::nullopt;
    char bytes[65536];
    const auto count = ::read(output_[0], bytes, sizeof(bytes));
    if (count <= 0) return std::nullopt;
    read_.append(bytes, static_cast<std::size_t>(count));
  }
}

json Conversation::next() {
  const auto line = next_line();
  return line ? json::parse(*line) : json();
}

void Conversation::close_input() {
  if (input_[1] >= 0) ::close(input_[1]);
  input_[1] = -1;
}

void Conversation::close_output() {
  if (output_[0] >= 0) ::close(output_[0]);
  output_[0] = -1;
}

void Conversation::wait_for(const std::atomic<int>& count, int wanted) {
  for (int i = 0; i < kPatienceMilliseconds && count < wanted; ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
}

http::Response Conversation::wait_until_over(const base::Patience& patience) {
  ++begun_;
  while (!patience.is_over()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  ++given_up_;
  http::Response nothing;
  nothing.body = "given up";
  return nothing;
}

Stdio::Outcome Conversation::outcome() {
  thread_.join();
  return *outcome_;
}

Features Conversation::features() {
  const std::string schema =
      R"({"type":"object","properties":{"text":{"type":"string"}},"additionalProperties":false})";
  Features features{.name = "fixture", .version = "1"};
  const auto echo = [](const Call& call) -> ToolAnswer {
    return text_result(call.arguments().at("text").get<std::string>());
  };
  const auto large = [](const Call&) -> ToolAnswer {
    return text_result(std::string(std::size_t{1} << 20, 'x'));
  };
  const auto ask = [](const Call& call) -> ToolAnswer { return text_result(call.ask({}).body); };
  const auto wait = [this](const Call& call) { return this->wait(call); };
  features.tools = {{.name = "echo", .input_schema = schema, .call = echo},
                    {.name = "wait", .input_schema = schema, .call = wait},
                    {.name = "ask", .input_schema = schema, .call = ask},
                    {.name = "large", .input_schema = schema, .call = large}};
  return features;
}

ToolAnswer Conversation::wait(const Call& call) {
  ++begun_;
  while (!let_go_ && !call.is_cancelled()) {
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  if (call.is_cancelled()) ++cancelled_;
  return text_result(call.arguments().at("text").get<std::string>());
}

}  // namespace theseus::mcp::testing
