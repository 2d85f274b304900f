#include "cli/server_socket.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace theseus::cli {

namespace {

// Whatever else keeps a connection from being made, such as a full backlog or too few descriptors,
// says nothing of who listens.
bool says_nobody(int error) {
  return error == ECONNREFUSED || error == ENOENT || error == ENOTDIR;
}

}  // namespace

bool fits_socket_address(const std::filesystem::path& socket) {
  return socket.native().size() < sizeof(sockaddr_un::sun_path);
}

bool is_answered(const std::filesystem::path& socket) {
  if (!fits_socket_address(socket)) return false;
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  std::copy(socket.native().begin(), socket.native().end(), address.sun_path);
  // Not to wait where so many wait already that no more may.
  const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  if (descriptor < 0) return true;
  const int refused =
      ::connect(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof(address));
  const int reason = errno;
  ::close(descriptor);
  return refused == 0 || !says_nobody(reason);
}

}  // namespace theseus::cli
