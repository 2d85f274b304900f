#pragma once

#include <sys/types.h>

#include <string>
#include <string_view>
#include <vector>

namespace theseus::bench {

/// A program that answers each line of its standard input with a line; ended with this object.
class LineProgram {
 public:
  explicit LineProgram(const std::vector<std::string>& command);
  ~LineProgram();
  LineProgram(const LineProgram&) = delete;
  LineProgram& operator=(const LineProgram&) = delete;

  /// Throws std::runtime_error when the program has ended.
  void tell(std::string_view line);
  std::string ask(std::string_view line);

 private:
  std::string next_line();

  int input_ = -1;
  int output_ = -1;
  pid_t process_ = -1;
  std::string unread_;
};

}  // namespace theseus::bench
