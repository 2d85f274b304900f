#pragma once

#include <sys/types.h>

#include <csignal>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace theseus::mcp {

/// A program to begin: the file with its whole argv and environment.
struct ChildOrder {
  std::filesystem::path file;
  std::vector<std::string> arguments;
  std::vector<std::string> environment;
  const sigset_t* signals = nullptr;  ///< the mask it begins with; this thread's where null
};

/// A program that does not outlive this one: leader of a group of its own, which is killed with
/// this object, and killed by the kernel when the thread that began it ends. Nothing is on its
/// standard input, and what it writes to standard output and error can be read here.
class Child {
 public:
  explicit Child(const ChildOrder& order);
  ~Child();
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  /// Zero, or errno of why it could not be begun.
  int error() const noexcept { return error_; }

  /// How it ended, as `waitpid` says it, once it has; what it began and left behind is killed then.
  /// -1 where nobody can say.
  std::optional<int> find_end();

  /// What it wrote since the last time; empty where there is nothing now.
  std::string read_some();

  /// Kills it with what it began, and waits for its end.
  void kill() noexcept;

 private:
  void begin(const ChildOrder& order, int output);
  void wait();

  pid_t process_ = -1;
  int error_ = 0;
  int output_ = -1;
};

}  // namespace theseus::mcp
