#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace theseus::http {

/// An open descriptor, closed when this object goes.
class Descriptor {
 public:
  explicit Descriptor(int number = -1) noexcept : number_(number) {}
  ~Descriptor();
  Descriptor(Descriptor&& other) noexcept : number_(other.release()) {}
  Descriptor& operator=(Descriptor&& other) noexcept;

  int number() const noexcept { return number_; }
  /// The caller closes it from now on.
  int release() noexcept;

 private:
  int number_;
};

/// A TCP socket that listens on this address. Throws Error(unavailable) naming the address and what
/// to do when it cannot.
Descriptor listen_on(const std::string& host, std::uint16_t port);

/// A Unix socket that listens at this path, of mode 0600 from its first moment. Throws
/// Error(unavailable).
Descriptor listen_at(const std::filesystem::path& path);

std::uint16_t port_of(const Descriptor& socket);

/// The address of our end of a TCP connection, without port; empty for a Unix socket.
std::string address_of(const Descriptor& socket);

/// Whether the process at the other end of a Unix socket runs as our user or as root.
bool is_peer_trusted(const Descriptor& socket);

/// Whether the other end of a connection has closed it or its own side of it, whatever is still
/// unread.
bool has_peer_left(int descriptor) noexcept;

/// The next connection that waits; number() is -1 and errno says why when there is none.
Descriptor accept_from(int listening) noexcept;

/// Sends what the kernel takes without waiting, for a client that is turned away.
void send_at_once(const Descriptor& socket, std::string_view text) noexcept;

}  // namespace theseus::http
