#include "end_to_end/process.h"

#include <fcntl.h>
#include <grp.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <stdexcept>
#include <system_error>
#include <thread>

namespace theseus::tests {
namespace {

std::vector<char*> pointers_to(std::vector<std::string>& words) {
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  return pointers;
}

// Variables of this process that mean something to the program would make tests depend on who runs
// them.
std::vector<std::string> environment_of(const ProcessOrder& order) {
  std::vector<std::string> variables;
  for (char** variable = environ; *variable != nullptr; ++variable) {
    const std::string text(*variable);
    const std::string name = text.substr(0, text.find('='));
    const bool is_ours = name.starts_with("THESEUS_") || name == "XDG_DATA_HOME";
    if (!is_ours && !order.environment.contains(name)) variables.push_back(text);
  }
  for (const auto& [name, value] : order.environment) variables.push_back(name + "=" + value);
  return variables;
}

int file_with(const std::string& content) {
  const int descriptor = ::memfd_create("stream", MFD_CLOEXEC);
  if (descriptor < 0) throw std::system_error(errno, std::generic_category(), "memfd_create");
  if (::write(descriptor, content.data(), content.size()) != static_cast<ssize_t>(content.size()) ||
      ::lseek(descriptor, 0, SEEK_SET) != 0) {
    throw std::system_error(errno, std::generic_category(), "write");
  }
  return descriptor;
}

// Without moving the place where the process that has it open writes on: what it wrote meanwhile
// stood over what it had written before.
std::string content_of(int descriptor) {
  std::string content;
  char buffer[4096];
  for (;;) {
    const ssize_t count =
        ::pread(descriptor, buffer, sizeof(buffer), static_cast<off_t>(content.size()));
    if (count <= 0) return content;
    content.append(buffer, static_cast<std::size_t>(count));
  }
}

// A test that crashes leaves nobody behind. The kernel tells when the thread that forked ends, so
// processes are begun by threads that outlive them.
void die_with(pid_t parent) {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (::getppid() != parent) ::_exit(127);  // it ended before the kernel was asked
}

// Ends the child where that fails: as another user a test would show nothing.
void become(uid_t user) {
  const bool is_done = ::setgroups(0, nullptr) == 0 && ::setgid(user) == 0 && ::setuid(user) == 0;
  if (!is_done) ::_exit(126);
}

}  // namespace

Process::Process(const ProcessOrder& order) {
  std::vector<std::string> arguments = order.arguments;
  std::vector<std::string> environment = environment_of(order);
  const std::vector<char*> argument_pointers = pointers_to(arguments);
  const std::vector<char*> environment_pointers = pointers_to(environment);
  int pipe_ends[2];
  if (::pipe2(pipe_ends, O_CLOEXEC) != 0) {
    throw std::system_error(errno, std::generic_category(), "pipe2");
  }
  const int input =
      order.input_descriptor < 0 ? file_with(order.input) : ::dup(order.input_descriptor);
  errors_ = file_with("");
  const pid_t parent = ::getpid();
  id_ = ::fork();
  if (id_ == 0) {
    if (order.user) become(*order.user);
    die_with(parent);  // which a change of user would undo
    ::dup2(input, STDIN_FILENO);
    ::dup2(pipe_ends[1], STDOUT_FILENO);
    ::dup2(errors_, STDERR_FILENO);
    ::execve(argument_pointers[0], argument_pointers.data(), environment_pointers.data());
    ::_exit(127);
  }
  ::close(input);
  ::close(pipe_ends[1]);
  output_ = pipe_ends[0];
  if (id_ < 0) throw std::system_error(errno, std::generic_category(), "fork");
}

Process::~Process() {
  if (!code_) {
    signal(SIGKILL);
    wait();
  }
  close_output();
  ::close(errors_);
}

void Process::signal(int number) const {
  if (!code_) ::kill(id_, number);
}

std::optional<std::string> Process::next_line() {
  for (;;) {
    const std::size_t end = read_ahead_.find('\n');
    if (end != std::string::npos) {
      std::string line = read_ahead_.substr(0, end);
      read_ahead_.erase(0, end + 1);
      return line;
    }
    char buffer[4096];
    const ssize_t count = ::read(output_, buffer, sizeof(buffer));
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return std::nullopt;
    read_ahead_.append(buffer, static_cast<std::size_t>(count));
  }
}

void Process::close_output() {
  if (output_ >= 0) ::close(output_);
  output_ = -1;
}

std::optional<int> Process::wait(std::chrono::milliseconds patience) {
  const auto end = std::chrono::steady_clock::now() + patience;
  while (!code_) {
    int status = 0;
    if (::waitpid(id_, &status, WNOHANG) == id_) {
      code_ = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    } else if (std::chrono::steady_clock::now() > end) {
      return std::nullopt;
    } else {
      std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
  }
  return code_;
}

std::string Process::output() {
  std::string all;
  while (const auto line = next_line()) all += *line + "\n";
  return all + read_ahead_;
}

std::string Process::errors() {
  return content_of(errors_);
}

}  // namespace theseus::tests
