#include "mcp/succession/child.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>

#include "mcp/succession/pointers.h"

namespace theseus::mcp {
namespace {

struct Pipe {
  int read_end = -1;
  int write_end = -1;
};

// Empty ends, with errno, where there are no descriptors left.
Pipe make_pipe() {
  int ends[2] = {-1, -1};
  if (::pipe2(ends, O_CLOEXEC) != 0) return {};
  return {.read_end = ends[0], .write_end = ends[1]};
}

void close_if_open(int descriptor) {
  if (descriptor >= 0) ::close(descriptor);
}

// What the child needs between fork and execution, where nothing may be allocated.
struct Beginning {
  const char* file;
  char* const* arguments;
  char* const* environment;
  const sigset_t* signals;
  pid_t parent;
  int output;
  int report;  // where errno of a failure goes; closed by the execution
};

bool set_the_scene(const Beginning& beginning) {
  ::setpgid(0, 0);
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (::getppid() != beginning.parent) ::_exit(1);  // it ended before the kernel was asked
  for (int number = 1; number < NSIG; ++number) ::signal(number, SIG_DFL);
  if (beginning.signals != nullptr) ::sigprocmask(SIG_SETMASK, beginning.signals, nullptr);
  const int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
  return nothing >= 0 && ::dup2(nothing, STDIN_FILENO) >= 0 &&
         ::dup2(beginning.output, STDOUT_FILENO) >= 0 &&
         ::dup2(beginning.output, STDERR_FILENO) >= 0;
}

[[noreturn]] void become(const Beginning& beginning) {
  if (set_the_scene(beginning)) {
    ::execve(beginning.file, beginning.arguments, beginning.environment);
  }
  const int error = errno;
  while (::write(beginning.report, &error, sizeof(error)) < 0 && errno == EINTR) continue;
  ::_exit(127);
}

// Waits until the child has been executed or could not be.
int read_report(int report) {
  int error = 0;
  while (::read(report, &error, sizeof(error)) < 0 && errno == EINTR) continue;
  return error;
}

}  // namespace

Child::Child(const ChildOrder& order) {
  const Pipe output = make_pipe();
  output_ = output.read_end;
  if (output_ < 0) {
    error_ = errno;
    return;
  }
  ::fcntl(output_, F_SETFL, O_NONBLOCK);
  begin(order, output.write_end);
  ::close(output.write_end);
  if (error_ != 0) wait();
}

Child::~Child() {
  kill();
  close_if_open(output_);
}

void Child::begin(const ChildOrder& order, int output) {
  std::vector<std::string> arguments = order.arguments;
  std::vector<std::string> environment = order.environment;
  const std::vector<char*> argument_pointers = pointers_to(arguments);
  const std::vector<char*> environment_pointers = pointers_to(environment);
  const Pipe report = make_pipe();
  if (report.read_end < 0) {
    error_ = errno;
    return;
  }
  const Beginning beginning{.file = order.file.c_str(),
                            .arguments = argument_pointers.data(),
                            .environment = environment_pointers.data(),
                            .signals = order.signals,
                            .parent = ::getpid(),
                            .output = output,
                            .report = report.write_end};
  process_ = ::fork();
  if (process_ == 0) become(beginning);
  if (process_ < 0) error_ = errno;
  ::close(report.write_end);
  if (process_ > 0) error_ = read_report(report.read_end);
  ::close(report.read_end);
}

std::optional<int> Child::find_end() {
  if (process_ < 0) return -1;
  siginfo_t ended{};
  // Left unreaped for a moment: so long its number is that of its group and of nobody else.
  const int looked =
      ::waitid(P_PID, static_cast<id_t>(process_), &ended, WEXITED | WNOHANG | WNOWAIT);
  if (looked == 0 && ended.si_pid == 0) return std::nullopt;
  if (looked != 0 && errno == EINTR) return std::nullopt;
  int status = -1;
  if (looked == 0) {
    ::kill(-process_, SIGKILL);
    ::waitpid(process_, &status, 0);
  }
  process_ = -1;
  return status;
}

std::string Child::read_some() {
  std::array<char, std::size_t{16} << 10> bytes{};
  const ssize_t count = ::read(output_, bytes.data(), bytes.size());
  return count > 0 ? std::string(bytes.data(), static_cast<std::size_t>(count)) : std::string();
}

void Child::kill() noexcept {
  if (process_ < 0) return;
  ::kill(-process_, SIGKILL);
  wait();
}

void Child::wait() {
  if (process_ < 0) return;
  while (::waitpid(process_, nullptr, 0) < 0 && errno == EINTR) continue;
  process_ = -1;
}

}  // namespace theseus::mcp
