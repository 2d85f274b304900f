#include "cli/init/child.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <thread>

#include "base/error.h"

namespace theseus::cli {
namespace {

using Clock = std::chrono::steady_clock;

std::vector<std::string> variables_for(const ChildOrder& order) {
  std::vector<std::string> variables;
  for (const auto& [name, value] : order.environment) variables.push_back(name + "=" + value);
  for (char** variable = environ; *variable != nullptr; ++variable) {
    const std::string text(*variable);
    const bool is_given =
        std::any_of(order.environment.begin(), order.environment.end(),
                    [&text](const auto& pair) { return text.starts_with(pair.first + "="); });
    const bool is_left_out = !order.left_out.empty() && text.starts_with(order.left_out);
    if (!is_given && !is_left_out) variables.push_back(text);
  }
  return variables;
}

std::vector<char*> pointers_to(std::vector<std::string>& words) {
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  return pointers;
}

// The child begins with the signals' own meanings: this program ignores SIGPIPE, a host does not.
class Attributes {
 public:
  Attributes() {
    posix_spawnattr_init(&attributes_);
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGPIPE);
    sigaddset(&signals, SIGXFSZ);
    posix_spawnattr_setsigdefault(&attributes_, &signals);
    posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGDEF);
    posix_spawn_file_actions_init(&actions_);
  }
  ~Attributes() {
    posix_spawn_file_actions_destroy(&actions_);
    posix_spawnattr_destroy(&attributes_);
  }
  Attributes(const Attributes&) = delete;
  Attributes& operator=(const Attributes&) = delete;

  void connect(int descriptor, int stream) {
    posix_spawn_file_actions_adddup2(&actions_, descriptor, stream);
  }
  const posix_spawnattr_t* attributes() const { return &attributes_; }
  const posix_spawn_file_actions_t* actions() const { return &actions_; }

 private:
  posix_spawnattr_t attributes_{};
  posix_spawn_file_actions_t actions_{};
};

}  // namespace

Child::Child(const ChildOrder& order) {
  std::vector<std::string> line = order.line;
  std::vector<std::string> variables = variables_for(order);
  int to_child[2] = {-1, -1};
  int from_child[2] = {-1, -1};
  if (::pipe2(to_child, O_CLOEXEC) != 0 || ::pipe2(from_child, O_CLOEXEC) != 0) {
    throw base::Error(base::ErrorKind::unavailable, "No pipe could be had to start a program.");
  }
  errors_ = ::memfd_create("errors", MFD_CLOEXEC);
  Attributes attributes;
  attributes.connect(to_child[0], STDIN_FILENO);
  attributes.connect(from_child[1], STDOUT_FILENO);
  attributes.connect(errors_, STDERR_FILENO);
  const int error =
      ::posix_spawnp(&id_, line[0].c_str(), attributes.actions(), attributes.attributes(),
                     pointers_to(line).data(), pointers_to(variables).data());
  ::close(to_child[0]);
  ::close(from_child[1]);
  input_ = to_child[1];
  output_ = from_child[0];
  if (error == 0) return;
  close_input();
  ::close(output_);
  ::close(errors_);
  throw base::Error(base::ErrorKind::unavailable,
                    line[0] + " could not be started: " + std::generic_category().message(error));
}

Child::~Child() {
  close_input();
  // As hosts do: time to end by itself, then a request, then force.
  if (!wait(Clock::now() + std::chrono::seconds(2))) ::kill(id_, SIGTERM);
  if (!wait(Clock::now() + std::chrono::seconds(2))) ::kill(id_, SIGKILL);
  wait(Clock::now() + std::chrono::seconds(10));
  ::close(output_);
  ::close(errors_);
}

bool Child::write_line(const std::string& line) {
  const std::string bytes = line + "\n";
  std::string_view rest = bytes;
  while (!rest.empty()) {
    const ssize_t written = ::write(input_, rest.data(), rest.size());
    if (written < 0 && errno != EINTR) return false;
    if (written > 0) rest.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

std::optional<std::string> Child::next_line(Deadline deadline) {
  for (;;) {
    const std::size_t end = read_ahead_.find('\n');
    if (end != std::string::npos) {
      std::string line = read_ahead_.substr(0, end);
      read_ahead_.erase(0, end + 1);
      return line;
    }
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    pollfd output{.fd = output_, .events = POLLIN, .revents = 0};
    if (left <= 0 || ::poll(&output, 1, static_cast<int>(left)) == 0) return std::nullopt;
    char buffer[4096];
    const ssize_t count = ::read(output_, buffer, sizeof(buffer));
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return std::nullopt;
    read_ahead_.append(buffer, static_cast<std::size_t>(count));
  }
}

void Child::close_input() {
  if (input_ >= 0) ::close(input_);
  input_ = -1;
}

std::optional<int> Child::wait(Deadline deadline) {
  while (!code_) {
    int status = 0;
    if (::waitpid(id_, &status, WNOHANG) == id_) {
      code_ = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    } else if (Clock::now() > deadline) {
      break;
    } else {
      std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
  }
  return code_;
}

std::string Child::errors() {
  std::string text;
  char buffer[4096];
  // Where it writes on is not moved: it may still run.
  for (ssize_t count = 1; count > 0;) {
    count = ::pread(errors_, buffer, sizeof(buffer), static_cast<off_t>(text.size()));
    if (count > 0) text.append(buffer, static_cast<std::size_t>(count));
  }
  return text;
}

}  // namespace theseus::cli
