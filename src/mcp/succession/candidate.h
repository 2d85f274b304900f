#pragma once

#include <chrono>
#include <csignal>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "mcp/succession/child.h"
#include "mcp/succession/overheard.h"

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
  Overheard::Say hear = [](const std::string&) {};  ///< told what it says, within bounds
  const sigset_t* signals = nullptr;  ///< the mask it begins with; this thread's where null
};

/// One asking of a program file: a child with `--check` behind its arguments, nothing on standard
/// input and nothing of this process's standard output. Nobody waits for it: `find_verdict` is
/// asked now and then. Neither the child nor what it began outlives the verdict, nor the child this
/// process.
class Candidate {
 public:
  explicit Candidate(const Question& question);

  /// Nothing while it may still answer. One that has not by the end of the patience is killed, and
  /// has refused.
  std::optional<Verdict> find_verdict();

 private:
  std::optional<Verdict> look();
  void listen();

  Child child_;
  Overheard overheard_;
  std::chrono::steady_clock::time_point end_;
  std::chrono::milliseconds patience_;
  std::optional<Verdict> verdict_;
};

}  // namespace theseus::mcp
