#include "app/after_command.h"

#include <fmt/format.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>
#include <thread>
#include <vector>

namespace theseus::app {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kLook{20};

// A process group of its own, so that what the command began ends with it, and the signals that
// this program passes over set back.
class Attributes {
 public:
  Attributes() {
    sigset_t defaults;
    ::sigemptyset(&defaults);
    for (const int signal : {SIGPIPE, SIGXFSZ, SIGINT, SIGTERM}) ::sigaddset(&defaults, signal);
    sigset_t none;
    ::sigemptyset(&none);
    ::posix_spawnattr_init(&attributes_);
    ::posix_spawnattr_setpgroup(&attributes_, 0);
    ::posix_spawnattr_setsigdefault(&attributes_, &defaults);
    ::posix_spawnattr_setsigmask(&attributes_, &none);
    ::posix_spawnattr_setflags(
        &attributes_, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  }
  ~Attributes() { ::posix_spawnattr_destroy(&attributes_); }
  Attributes(const Attributes&) = delete;
  Attributes& operator=(const Attributes&) = delete;

  const posix_spawnattr_t* get() const noexcept { return &attributes_; }

 private:
  posix_spawnattr_t attributes_{};
};

// The error number, or 0.
int begin(const AfterCommand& order, pid_t& pid) {
  std::string shell = "sh";
  std::string option = "-c";
  std::string script = order.command + " \"$@\"";
  std::string path = order.path.string();
  std::array<char*, 6> arguments = {shell.data(), option.data(), script.data(),
                                    shell.data(), path.data(),   nullptr};
  std::string variable = "THESEUS_BACKUP=" + path;
  std::vector<char*> environment;
  for (char** entry = ::environ; *entry != nullptr; ++entry) environment.push_back(*entry);
  environment.push_back(variable.data());
  environment.push_back(nullptr);
  const Attributes attributes;
  return ::posix_spawn(&pid, "/bin/sh", nullptr, attributes.get(), arguments.data(),
                       environment.data());
}

bool has_ended(pid_t pid, int& status) {
  return ::waitpid(pid, &status, WNOHANG) == pid;
}

// Nothing while it runs.
std::optional<int> wait_for(pid_t pid, const AfterCommand& order) {
  const auto end = Clock::now() + order.time;
  int status = 0;
  while (!has_ended(pid, status)) {
    if (Clock::now() >= end || order.stop.stop_requested()) return std::nullopt;
    std::this_thread::sleep_for(kLook);
  }
  return status;
}

void kill_group(pid_t pid) {
  ::kill(-pid, SIGKILL);
  int status = 0;
  while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) continue;
}

}  // namespace

std::optional<std::string> run_after(const AfterCommand& order) {
  pid_t pid = -1;
  if (const int error = begin(order, pid); error != 0) {
    return fmt::format("The command of backup.after cannot be begun: {}.",
                       std::generic_category().message(error));
  }
  const auto status = wait_for(pid, order);
  if (!status) {
    kill_group(pid);
    return fmt::format(
        "The command of backup.after was ended: {}. The backup {} is whole.",
        order.stop.stop_requested() ? "the server stops" : "it took longer than backup.after_time",
        order.path.string());
  }
  if (WIFEXITED(*status) && WEXITSTATUS(*status) == 0) return std::nullopt;
  return fmt::format("The command of backup.after ended with {} {}. The backup {} is whole.",
                     WIFEXITED(*status) ? "code" : "signal",
                     WIFEXITED(*status) ? WEXITSTATUS(*status) : WTERMSIG(*status),
                     order.path.string());
}

}  // namespace theseus::app
