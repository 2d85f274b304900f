#include "cli/server_socket.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>

namespace theseus::cli {

bool fits_socket_address(const std::filesystem::path& socket) {
  return socket.native().size() < sizeof(sockaddr_un::sun_path);
}

bool is_answered(const std::filesystem::path& socket) {
  if (!fits_socket_address(socket)) return false;
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  std::copy(socket.native().begin(), socket.native().end(), address.sun_path);
  const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (descriptor < 0) return false;
  const bool answered =
      ::connect(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0;
  ::close(descriptor);
  return answered;
}

}  // namespace theseus::cli
