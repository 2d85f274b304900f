#include "http/bound_socket.h"

#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <memory>
#include <system_error>
#include <utility>

#include "base/error.h"

namespace theseus::http {
namespace {

constexpr int kBacklog = 1024;

struct AddressListDeleter {
  void operator()(addrinfo* list) const noexcept { ::freeaddrinfo(list); }
};
using AddressList = std::unique_ptr<addrinfo, AddressListDeleter>;

[[noreturn]] void fail(const std::string& place, const std::string& reason,
                       const std::string& advice) {
  throw base::Error(base::ErrorKind::unavailable, "Cannot listen on " + place + ": " + reason +
                                                      ". Nothing was changed. " + advice);
}

[[noreturn]] void fail_to_bind(const std::string& place, int error) {
  if (error == EADDRINUSE) {
    fail(place, "another program listens there",
         "Stop it, or choose another port with --listen-port.");
  }
  if (error == EACCES) {
    fail(place, "this user may not", "Choose a port of 1024 or above with --listen-port.");
  }
  fail(place, std::generic_category().message(error),
       "Choose an address of this machine with --listen-address.");
}

AddressList resolve(const std::string& host, std::uint16_t port, const std::string& place) {
  addrinfo wish{};
  wish.ai_socktype = SOCK_STREAM;
  wish.ai_flags = AI_PASSIVE | AI_NUMERICSERV;
  addrinfo* list = nullptr;
  const int code = ::getaddrinfo(host.c_str(), std::to_string(port).c_str(), &wish, &list);
  if (code != 0) {
    fail(place, ::gai_strerror(code), "Choose an address of this machine with --listen-address.");
  }
  return AddressList(list);
}

sockaddr_un local_address(const std::filesystem::path& path) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  const std::string& text = path.native();
  if (text.size() >= sizeof(address.sun_path)) {
    fail(text,
         "the path of a socket has at most " + std::to_string(sizeof(address.sun_path) - 1) +
             " bytes",
         "Choose a data folder with a shorter path.");
  }
  std::memcpy(address.sun_path, text.data(), text.size());
  return address;
}

}  // namespace

Descriptor::~Descriptor() {
  if (number_ >= 0) ::close(number_);
}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
  std::swap(number_, other.number_);
  return *this;
}

int Descriptor::release() noexcept {
  return std::exchange(number_, -1);
}

Descriptor listen_on(const std::string& host, std::uint16_t port) {
  const std::string place = host + ":" + std::to_string(port);
  const AddressList addresses = resolve(host, port, place);
  Descriptor socket(
      ::socket(addresses->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, IPPROTO_TCP));
  if (socket.number() < 0) fail_to_bind(place, errno);
  const int on = 1;
  // A server that was just stopped leaves connections behind that would block its port for minutes.
  ::setsockopt(socket.number(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
  if (::bind(socket.number(), addresses->ai_addr, addresses->ai_addrlen) != 0 ||
      ::listen(socket.number(), kBacklog) != 0) {
    fail_to_bind(place, errno);
  }
  return socket;
}

Descriptor listen_at(const std::filesystem::path& path) {
  const sockaddr_un address = local_address(path);
  Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
  // Linux gives the file the mode that the socket has when it is bound, so that there is no moment
  // at which another user could connect; the umask of the process is left alone.
  const bool done =
      socket.number() >= 0 && ::fchmod(socket.number(), S_IRUSR | S_IWUSR) == 0 &&
      ::bind(socket.number(), reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0 &&
      ::listen(socket.number(), kBacklog) == 0;
  if (!done) {
    fail(path.native(), std::generic_category().message(errno),
         "Another server may run on this folder; `theseus status` asks it.");
  }
  return socket;
}

std::uint16_t port_of(const Descriptor& socket) {
  sockaddr_storage address{};
  socklen_t size = sizeof(address);
  ::getsockname(socket.number(), reinterpret_cast<sockaddr*>(&address), &size);
  if (address.ss_family == AF_INET6) {
    return ntohs(reinterpret_cast<const sockaddr_in6*>(&address)->sin6_port);
  }
  return ntohs(reinterpret_cast<const sockaddr_in*>(&address)->sin_port);
}

std::string address_of(const Descriptor& socket) {
  sockaddr_storage address{};
  socklen_t size = sizeof(address);
  std::array<char, NI_MAXHOST> text{};
  ::getsockname(socket.number(), reinterpret_cast<sockaddr*>(&address), &size);
  if (address.ss_family == AF_UNIX) return "";
  ::getnameinfo(reinterpret_cast<const sockaddr*>(&address), size, text.data(), text.size(),
                nullptr, 0, NI_NUMERICHOST);
  // An IPv6 socket shows an IPv4 client's address in this form; nobody writes it into Host.
  constexpr std::string_view kMapped = "::ffff:";
  const std::string_view shown = text.data();
  return std::string(shown.starts_with(kMapped) ? shown.substr(kMapped.size()) : shown);
}

bool is_peer_trusted(const Descriptor& socket) {
  ucred peer{};
  socklen_t size = sizeof(peer);
  if (::getsockopt(socket.number(), SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0) return false;
  return peer.uid == ::geteuid() || peer.uid == 0;
}

bool has_peer_left(int descriptor) noexcept {
  pollfd looked_at{.fd = descriptor, .events = POLLRDHUP, .revents = 0};
  return ::poll(&looked_at, 1, 0) > 0;
}

Descriptor accept_from(int listening) noexcept {
  Descriptor socket(::accept4(listening, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
  if (socket.number() < 0) return socket;
  // Answers are small and whole; waiting to fill a packet would only delay them. A Unix socket has
  // no such option, and the call fails there without harm.
  const int on = 1;
  ::setsockopt(socket.number(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
  return socket;
}

void send_at_once(const Descriptor& socket, std::string_view text) noexcept {
  const auto sent = ::send(socket.number(), text.data(), text.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
  static_cast<void>(sent);  // who did not get it sees the connection close
}

}  // namespace theseus::http
