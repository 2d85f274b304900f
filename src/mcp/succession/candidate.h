#pragma once

#include <sys/types.h>

#include <chrono>
#include <csignal>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace theseus::mcp {

/// How a program answered when it was asked whether it would serve.
struct Verdict {
  bool serves = false;
  std::string how = {};  ///< why not, as the middle of a sentence
};

/// What is run to ask: the file, with the arguments and environment that it would serve with.
struct Question {
  std::filesystem::path file;
  std::vector<std::string> arguments;  ///< argv, without what asks
  std::vector<std::string> environment;
  std::chrono::milliseconds patience = std::chrono::seconds(5);
  bool is_heard = true;               ///< what it says goes to standard error; nowhere otherwise
  const sigset_t* signals = nullptr;  ///< the mask it begins with; this thread's where null
};

/// One asking of a program file: a child with `--check` behind its arguments, nothing on standard
/// input and nothing of this process's standard output. Nobody waits for it: `find_verdict` is
/// asked now and then.
class Candidate {
 public:
  explicit Candidate(const Question& question);
  /// Ends the child if it still runs.
  ~Candidate();
  Candidate(const Candidate&) = delete;
  Candidate& operator=(const Candidate&) = delete;

  /// Nothing while it may still answer. One that has not by the end of the patience is killed, with
  /// what it began, and has refused.
  std::optional<Verdict> find_verdict();

 private:
  void kill() noexcept;

  pid_t process_ = -1;
  std::chrono::steady_clock::time_point end_;
  std::chrono::milliseconds patience_;
  std::optional<Verdict> verdict_;
};

}  // namespace theseus::mcp
