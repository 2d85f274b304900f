#include "mcp/stdio/line_writer.h"

#include <limits.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace theseus::mcp {
namespace {

// What was taken, or -1 with errno. A pipe that says it is writable takes PIPE_BUF bytes without
// waiting; of a socket that is not so, but there one can ask not to wait.
ssize_t write_some(int descriptor, std::string_view bytes) {
  const ssize_t sent = ::send(descriptor, bytes.data(), bytes.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
  if (sent >= 0 || errno != ENOTSOCK) return sent;
  pollfd ready{.fd = descriptor, .events = POLLOUT, .revents = 0};
  if (::poll(&ready, 1, 0) == 0) {
    errno = EAGAIN;
    return -1;
  }
  return ::write(descriptor, bytes.data(), std::min<std::size_t>(bytes.size(), PIPE_BUF));
}

}  // namespace

void LineWriter::send(std::string_view line) {
  const std::lock_guard lock(mutex_);
  if (is_broken_) return;
  pending_.append(line);
  pending_ += '\n';
  write_pending();
}

void LineWriter::flush() {
  const std::lock_guard lock(mutex_);
  write_pending();
}

std::size_t LineWriter::pending_bytes() const {
  const std::lock_guard lock(mutex_);
  return pending_.size();
}

bool LineWriter::is_broken() const {
  const std::lock_guard lock(mutex_);
  return is_broken_;
}

// Called with the mutex held.
void LineWriter::write_pending() {
  std::size_t written = 0;
  while (written < pending_.size()) {
    const ssize_t count = write_some(descriptor_, std::string_view(pending_).substr(written));
    if (count >= 0) {
      written += static_cast<std::size_t>(count);
    } else if (errno == EAGAIN) {
      break;
    } else if (errno != EINTR) {
      is_broken_ = true;
      written = pending_.size();
    }
  }
  pending_.erase(0, written);
  if (pending_.empty()) pending_.shrink_to_fit();
}

}  // namespace theseus::mcp
