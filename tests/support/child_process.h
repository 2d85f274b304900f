#pragma once

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <exception>
#include <functional>
#include <stdexcept>

#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

namespace theseus::tests {

/// A forked process that runs the work and ends with what it returns, 99 where it throws. Fork
/// before threads are started: sanitizers do not follow threads into a child.
class ChildProcess {
 public:
  explicit ChildProcess(const std::function<int()>& work) : pid_(::fork()) {
    if (pid_ == 0) ::_exit(run(work));
  }
  ~ChildProcess() {
    if (pid_ <= 0) return;
    kill();
    wait();
  }
  ChildProcess(const ChildProcess&) = delete;
  ChildProcess& operator=(const ChildProcess&) = delete;

  pid_t pid() const noexcept { return pid_; }

  void kill() noexcept { ::kill(pid_, SIGKILL); }

  /// Waits for the end: the exit code, or the signal's number made negative.
  int wait() {
    int status = 0;
    while (::waitpid(pid_, &status, 0) < 0 && errno == EINTR) continue;
    pid_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
  }

 private:
  static int run(const std::function<int()>& work) {
    try {
      return work();
    } catch (const std::exception& error) {
      std::fprintf(stderr, "child process: %s\n", error.what());
      return 99;
    }
  }

  pid_t pid_;
};

/// A door between processes that is made before the fork: closed until one of them opens it.
class Gate {
 public:
  Gate() {
    if (::pipe(ends_) != 0) throw std::runtime_error("pipe");
  }
  ~Gate() {
    ::close(ends_[0]);
    ::close(ends_[1]);
  }
  Gate(const Gate&) = delete;
  Gate& operator=(const Gate&) = delete;

  /// Lets one waiting process through, now or later.
  void open() {
    if (::write(ends_[1], "", 1) != 1) throw std::runtime_error("gate");
  }
  void pass() {
    char token;
    if (::read(ends_[0], &token, 1) != 1) throw std::runtime_error("gate");
  }

 private:
  int ends_[2];
};

}  // namespace theseus::tests
