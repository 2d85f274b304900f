#include "scrub/search_process.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <system_error>

#include "scrub/search_child.h"
#include "scrub/search_wire.h"

namespace theseus::scrub {
namespace {

constexpr int kLookUpMilliseconds = 50;

SearchEnd failed(std::string reason) {
  return {.failure = std::move(reason)};
}

// One end of a pipe that goes both ways.
class End {
 public:
  explicit End(int descriptor) noexcept : descriptor_(descriptor) {}
  ~End() { close(); }
  End(const End&) = delete;
  End& operator=(const End&) = delete;

  int descriptor() const noexcept { return descriptor_; }
  void close() noexcept {
    if (descriptor_ >= 0) ::close(descriptor_);
    descriptor_ = -1;
  }

 private:
  int descriptor_;
};

/// The attributes of a process that begins as one from a shell does: the signals that this one has
/// blocked or ignores are not its own.
class Attributes {
 public:
  Attributes() {
    ::posix_spawnattr_init(&attributes_);
    sigset_t none;
    sigset_t all;
    ::sigemptyset(&none);
    ::sigfillset(&all);
    ::posix_spawnattr_setsigmask(&attributes_, &none);
    ::posix_spawnattr_setsigdefault(&attributes_, &all);
    ::posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  }
  ~Attributes() { ::posix_spawnattr_destroy(&attributes_); }
  Attributes(const Attributes&) = delete;
  Attributes& operator=(const Attributes&) = delete;

  const posix_spawnattr_t* get() const noexcept { return &attributes_; }

 private:
  posix_spawnattr_t attributes_{};
};

/// Standard input and output of the process become its end of the pipe; all else that this one has
/// open closes at its begin.
class Streams {
 public:
  explicit Streams(int descriptor) {
    ::posix_spawn_file_actions_init(&actions_);
    ::posix_spawn_file_actions_adddup2(&actions_, descriptor, STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions_, descriptor, STDOUT_FILENO);
  }
  ~Streams() { ::posix_spawn_file_actions_destroy(&actions_); }
  Streams(const Streams&) = delete;
  Streams& operator=(const Streams&) = delete;

  const posix_spawn_file_actions_t* get() const noexcept { return &actions_; }

 private:
  posix_spawn_file_actions_t actions_{};
};

/// The process that searches; killed where it still runs when this object goes.
class Child {
 public:
  Child(const std::filesystem::path& program, int descriptor) {
    std::string argument(kSearchArgument);
    std::string name = "theseus";
    const std::array<char*, 3> arguments = {name.data(), argument.data(), nullptr};
    const Attributes attributes;
    const Streams streams(descriptor);
    error_ = ::posix_spawn(&id_, program.c_str(), streams.get(), attributes.get(), arguments.data(),
                           environ);
  }
  ~Child() {
    if (error_ != 0 || is_ended_) return;
    ::kill(id_, SIGKILL);
    wait();
  }
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  /// The errno of a process that was not begun; 0 where it was.
  int error() const noexcept { return error_; }

  /// Whether it ended as it should.
  bool wait() noexcept {
    int status = 0;
    while (::waitpid(id_, &status, 0) < 0 && errno == EINTR) continue;
    is_ended_ = true;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
  }

 private:
  pid_t id_ = -1;
  int error_ = 0;
  bool is_ended_ = false;
};

/// Whether the search may go on, and why not.
class Watch {
 public:
  explicit Watch(const SearchManners& manners) : manners_(manners) {}

  bool may_go_on() {
    if (reason_.empty()) {
      reason_ = manners_.stop.stop_requested() ? "it was stopped" : manners_.find_obstacle();
    }
    return reason_.empty();
  }
  const std::string& reason() const noexcept { return reason_; }

 private:
  const SearchManners& manners_;
  std::string reason_;
};

/// Waits until the pipe can be used; false once the search may not go on.
bool wait_for(int descriptor, short events, Watch& watch) {
  pollfd waiting{.fd = descriptor, .events = events, .revents = 0};
  while (watch.may_go_on()) {
    if (::poll(&waiting, 1, kLookUpMilliseconds) > 0) return true;
  }
  return false;
}

bool send_all(int descriptor, std::string_view bytes, Watch& watch) {
  while (!bytes.empty()) {
    if (!wait_for(descriptor, POLLOUT, watch)) return false;
    const ssize_t done =
        ::send(descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (done < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    if (done < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(done));
  }
  return ::shutdown(descriptor, SHUT_WR) == 0;
}

bool receive_all(int descriptor, std::string& bytes, Watch& watch) {
  std::array<char, 4096> piece{};
  while (wait_for(descriptor, POLLIN, watch)) {
    const ssize_t got = ::recv(descriptor, piece.data(), piece.size(), MSG_DONTWAIT);
    if (got < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    if (got <= 0) return got == 0;
    bytes.append(piece.data(), static_cast<std::size_t>(got));
  }
  return false;
}

}  // namespace

SearchEnd search_in_child(const SearchOrder& order, const SearchManners& manners) {
  int ends[2] = {-1, -1};
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) {
    return failed("no pipe could be had: " + std::generic_category().message(errno));
  }
  const End ours(ends[0]);
  End theirs(ends[1]);
  Child child(manners.program, theirs.descriptor());
  theirs.close();
  if (child.error() != 0) {
    return failed(fmt::format("{} could not be begun: {}", manners.program.string(),
                              std::generic_category().message(child.error())));
  }
  Watch watch(manners);
  std::string answer;
  const bool is_answered = send_all(ours.descriptor(), write_order(order), watch) &&
                           receive_all(ours.descriptor(), answer, watch);
  if (!watch.reason().empty()) return failed(watch.reason());
  auto end = parse_end(answer);
  if (!is_answered || !child.wait() || !end) return failed("its process died before it answered");
  const bool is_whole = !end->is_finished() || end->findings.size() == order.groups.size();
  return is_whole ? std::move(*end) : failed("it answered something else");
}

}  // namespace theseus::scrub
