#include "mcp/succession/candidate.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "mcp/succession/pointers.h"

namespace theseus::mcp {
namespace {

constexpr int kRefused = 3;

// What the child finds on its descriptors and how signals stand for it.
class Setting {
 public:
  explicit Setting(const Question& question) {
    ::posix_spawn_file_actions_init(&actions_);
    ::posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    if (!question.is_heard) {
      ::posix_spawn_file_actions_addopen(&actions_, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    }
    // The protocol's descriptor is not the child's to write to.
    ::posix_spawn_file_actions_adddup2(&actions_, STDERR_FILENO, STDOUT_FILENO);
    ::posix_spawnattr_init(&attributes_);
    short flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF;
    sigset_t all;
    ::sigfillset(&all);
    ::posix_spawnattr_setsigdefault(&attributes_, &all);
    if (question.signals != nullptr) {
      flags |= POSIX_SPAWN_SETSIGMASK;
      ::posix_spawnattr_setsigmask(&attributes_, question.signals);
    }
    ::posix_spawnattr_setflags(&attributes_, flags);
  }
  ~Setting() {
    ::posix_spawn_file_actions_destroy(&actions_);
    ::posix_spawnattr_destroy(&attributes_);
  }
  Setting(const Setting&) = delete;
  Setting& operator=(const Setting&) = delete;

  int spawn(pid_t& process, const std::string& file, char* const* arguments,
            char* const* environment) const {
    return ::posix_spawn(&process, file.c_str(), &actions_, &attributes_, arguments, environment);
  }

 private:
  posix_spawn_file_actions_t actions_;
  posix_spawnattr_t attributes_;
};

Verdict verdict_of(int status) {
  if (WIFSIGNALED(status)) {
    return {.how = "ended by signal " + std::to_string(WTERMSIG(status))};
  }
  const int code = WEXITSTATUS(status);
  if (code == 0) return {.serves = true};
  if (code == kRefused) return {.how = "refused"};
  return {.how = "ended with " + std::to_string(code)};
}

}  // namespace

Candidate::Candidate(const Question& question)
    : end_(std::chrono::steady_clock::now() + question.patience), patience_(question.patience) {
  std::vector<std::string> arguments = question.arguments;
  arguments.emplace_back("--check");
  std::vector<std::string> environment = question.environment;
  const int error =
      Setting(question).spawn(process_, question.file.string(), pointers_to(arguments).data(),
                              pointers_to(environment).data());
  if (error == 0) return;
  process_ = -1;
  verdict_ = Verdict{.how = "could not be run (" + std::generic_category().message(error) + ")"};
}

Candidate::~Candidate() {
  kill();
}

std::optional<Verdict> Candidate::find_verdict() {
  if (verdict_) return verdict_;
  int status = 0;
  const pid_t ended = ::waitpid(process_, &status, WNOHANG);
  if (ended == process_) {
    // What it began may live on, and is not ours to wait for.
    process_ = -1;
    verdict_ = verdict_of(status);
  } else if (ended < 0 && errno != EINTR) {
    process_ = -1;
    verdict_ = Verdict{.how = "ended unseen"};
  } else if (std::chrono::steady_clock::now() >= end_) {
    kill();
    verdict_ = Verdict{.how = "gave no answer within " + std::to_string(patience_.count()) + " ms"};
  }
  return verdict_;
}

void Candidate::kill() noexcept {
  if (process_ < 0) return;
  ::kill(-process_, SIGKILL);
  while (::waitpid(process_, nullptr, 0) < 0 && errno == EINTR) continue;
  process_ = -1;
}

}  // namespace theseus::mcp
