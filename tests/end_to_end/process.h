#pragma once

#include <sys/types.h>

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace theseus::tests {

/// What to run: the first argument is the program's path.
struct ProcessOrder {
  std::vector<std::string> arguments;
  std::map<std::string, std::string> environment = {};  ///< besides this process's own
  std::string input = {};
  int input_descriptor = -1;  ///< of this process, in the place of `input`; none below 0
  std::optional<uid_t> user = std::nullopt;  ///< who runs it, where this process may say so
};

/// A child process with its standard streams; killed if it still runs when this object goes.
class Process {
 public:
  explicit Process(const ProcessOrder& order);
  ~Process();
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;

  pid_t id() const noexcept { return id_; }
  void signal(int number) const;

  /// The next line of its standard output; nothing when it closed that.
  std::optional<std::string> next_line();

  /// Closes this side of its standard output, as `head` does.
  void close_output();

  /// Waits for its end: the exit code, or 128 and the signal's number as a shell says it. Nothing
  /// when it still runs after `patience`.
  std::optional<int> wait(std::chrono::milliseconds patience = std::chrono::seconds(60));

  /// All that it wrote, from when it has ended (of standard output, what no line was taken of).
  std::string output();
  std::string errors();

 private:
  pid_t id_ = -1;
  int output_ = -1;
  int errors_ = -1;  // a file without a name, so that it never makes the child wait
  std::string read_ahead_;
  std::optional<int> code_;
};

}  // namespace theseus::tests
