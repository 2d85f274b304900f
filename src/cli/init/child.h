#pragma once

#include <sys/types.h>

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace theseus::cli {

/// What to start: a program and its arguments, with variables besides those of this process.
struct ChildOrder {
  std::vector<std::string> line;
  std::vector<std::pair<std::string, std::string>> environment = {};
  std::string left_out = {};  ///< variables of this process that begin so are not passed on
};

/// A program that runs as a child, spoken to by its standard streams; ended with this object.
class Child {
 public:
  using Deadline = std::chrono::steady_clock::time_point;

  /// Throws base::Error when it cannot be started.
  explicit Child(const ChildOrder& order);
  ~Child();
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  /// False when it does not read any more.
  bool write_line(const std::string& line);
  /// The next line of its standard output; nothing at its end or after the deadline.
  std::optional<std::string> next_line(Deadline deadline);

  void close_input();
  /// Its exit code, or 128 and the number of the signal; nothing when it runs after the deadline.
  std::optional<int> wait(Deadline deadline);

  /// What it wrote to standard error, from when it has ended.
  std::string errors();

 private:
  pid_t id_ = -1;
  int input_ = -1;
  int output_ = -1;
  int errors_ = -1;  // a file without a name, so that it never makes the child wait
  std::string read_ahead_;
  std::optional<int> code_;
};

}  // namespace theseus::cli
