#pragma once

#include <atomic>
#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <thread>

#include "mcp/dispatcher.h"
#include "mcp/stdio/stdio.h"

namespace theseus::mcp::testing {

/// Stdio between two pipes, with four tools: `echo` answers its text, `wait` runs until it is let
/// go or cancelled, `ask` until the patience of what it asks is over, `large` answers a mebibyte. A
/// wait for a line ends after ten seconds.
class Conversation {
 public:
  explicit Conversation(StdioLimits limits = {}, Continuation continued = {});
  ~Conversation();
  Conversation(const Conversation&) = delete;
  Conversation& operator=(const Conversation&) = delete;

  /// Runs beside the test until its outcome.
  void begin();
  void write(const std::string& bytes);
  void say(const nlohmann::json& message);
  /// A `tools/call` under the id.
  void call(int id, const std::string& tool, const std::string& text = "");
  std::optional<std::string> next_line();
  nlohmann::json next();

  void close_input();
  void close_output();
  /// What `advise` says from now on.
  void set_course(Course course) { course_ = course; }
  void let_go() { let_go_ = true; }
  /// Waits for a `wait` or an `ask` to begin.
  void wait_for_running(int count) { wait_for(begun_, count); }
  void wait_for_given_up(int count) { wait_for(given_up_, count); }
  int begun() const { return begun_; }
  int cancelled() const { return cancelled_; }
  /// How often an `ask` came to the end of its patience.
  int given_up() const { return given_up_; }

  /// Waits for the outcome.
  Stdio::Outcome outcome();
  Stdio& stdio() { return stdio_; }

 private:
  Features features();
  ToolAnswer wait(const Call& call);
  static void wait_for(const std::atomic<int>& count, int wanted);
  http::Response wait_until_over(const base::Patience& patience);

  std::atomic<Course> course_ = Course::go_on;
  std::atomic<bool> let_go_ = false;
  std::atomic<int> begun_ = 0;
  std::atomic<int> cancelled_ = 0;
  std::atomic<int> given_up_ = 0;
  int input_[2] = {-1, -1};
  int output_[2] = {-1, -1};
  std::string read_;
  Dispatcher dispatcher_;
  Peer peer_;
  Stdio stdio_;
  std::optional<Stdio::Outcome> outcome_;
  std::thread thread_;
};

}  // namespace theseus::mcp::testing
