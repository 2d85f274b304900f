#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <chrono>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace theseus::tests {

using HttpHeaders = std::vector<std::pair<std::string, std::string>>;

/// One answer as it came over the wire.
struct HttpReply {
  int status = 0;
  HttpHeaders headers = {};
  std::string body = {};

  /// The first header of that name, any case; empty when there is none.
  std::string header(std::string_view name) const {
    const auto same = [name](const auto& header) {
      return std::equal(
          header.first.begin(), header.first.end(), name.begin(), name.end(),
          [](unsigned char a, unsigned char b) { return std::tolower(a) == std::tolower(b); });
    };
    const auto place = std::find_if(headers.begin(), headers.end(), same);
    return place == headers.end() ? "" : place->second;
  }
};

/// A client that sends exactly the bytes it is told to and reads answers one by one. Every wait
/// ends after ten seconds, which a test then sees as a connection without an answer.
class HttpClient {
 public:
  enum class Body { expected, none };

  explicit HttpClient(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    connect(reinterpret_cast<const sockaddr*>(&address), sizeof(address));
  }
  explicit HttpClient(const std::filesystem::path& path)
      : socket_(::socket(AF_UNIX, SOCK_STREAM, 0)) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path.c_str(), sizeof(address.sun_path) - 1);
    connect(reinterpret_cast<const sockaddr*>(&address), sizeof(address));
  }
  ~HttpClient() { close(); }
  HttpClient(HttpClient&& other) noexcept
      : socket_(std::exchange(other.socket_, -1)), unread_(std::move(other.unread_)) {}
  HttpClient& operator=(HttpClient&&) = delete;

  /// False when the server has closed the connection.
  bool send(std::string_view bytes) {
    while (!bytes.empty()) {
      const auto sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (sent <= 0) return false;
      bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
  }

  /// The next answer; nothing when the connection ends before it is whole.
  std::optional<HttpReply> find_reply(Body body = Body::expected) {
    std::size_t end = 0;
    while ((end = unread_.find("\r\n\r\n")) == std::string::npos) {
      if (!receive()) return std::nullopt;
    }
    HttpReply reply = parse_head(unread_.substr(0, end + 2));
    unread_.erase(0, end + 4);
    if (body == Body::expected && reply.header("Transfer-Encoding") == "chunked") {
      return receive_chunks(std::move(reply));
    }
    const std::string length = reply.header("Content-Length");
    if (body == Body::none || length.empty()) return reply;
    while (unread_.size() < std::stoul(length)) {
      if (!receive()) return std::nullopt;
    }
    reply.body = unread_.substr(0, std::stoul(length));
    unread_.erase(0, std::stoul(length));
    return reply;
  }

  /// The next chunk of a streamed answer whose header was read without a body; empty at its end,
  /// nothing when the connection ends before.
  std::optional<std::string> find_chunk() {
    std::size_t end = 0;
    while ((end = unread_.find("\r\n")) == std::string::npos) {
      if (!receive()) return std::nullopt;
    }
    const std::size_t size = std::stoul(unread_.substr(0, end), nullptr, 16);
    while (unread_.size() < end + 2 + size + 2) {
      if (!receive()) return std::nullopt;
    }
    std::string chunk = unread_.substr(end + 2, size);
    unread_.erase(0, end + 2 + size + 2);
    return chunk;
  }

  /// The next answer, which must come.
  HttpReply reply(Body body = Body::expected) {
    auto found = find_reply(body);
    if (!found) throw std::runtime_error("the connection ended without an answer");
    return std::move(*found);
  }

  /// Sends one request with Host and, where there is a body, its length and type; gives the answer.
  HttpReply ask(std::string_view method, std::string_view target, std::string_view body = "",
                const HttpHeaders& headers = {}) {
    std::string text = std::string(method) + " " + std::string(target) + " HTTP/1.1\r\n";
    text += "Host: localhost\r\n";
    for (const auto& [name, value] : headers) text += name + ": " + value + "\r\n";
    if (!body.empty()) {
      text += "Content-Type: application/json\r\n";
      text += "Content-Length: " + std::to_string(body.size()) + "\r\n";
    }
    send(text + "\r\n" + std::string(body));
    return reply(method == "HEAD" ? Body::none : Body::expected);
  }

  /// All that still comes until the server closes.
  std::string rest() {
    while (receive()) {
    }
    return std::exchange(unread_, {});
  }

  /// Waits until the server closes; true when it did and sent nothing more before.
  bool ends() {
    while (receive()) {
    }
    return ended_ && unread_.empty();
  }

  void finish_sending() { ::shutdown(socket_, SHUT_WR); }

  void close() {
    if (socket_ >= 0) ::close(socket_);
    socket_ = -1;
  }

 private:
  static constexpr int kPatienceMilliseconds = 10'000;

  void connect(const sockaddr* address, socklen_t size) {
    if (::connect(socket_, address, size) == 0) return;
    const int error = errno;
    close();
    throw std::system_error(error, std::generic_category(), "connect");
  }

  bool receive() {
    pollfd waiting{.fd = socket_, .events = POLLIN, .revents = 0};
    if (::poll(&waiting, 1, kPatienceMilliseconds) <= 0) return false;
    char bytes[16384];
    const auto count = ::recv(socket_, bytes, sizeof(bytes), 0);
    ended_ = count <= 0;
    if (!ended_) unread_.append(bytes, static_cast<std::size_t>(count));
    return !ended_;
  }

  std::optional<HttpReply> receive_chunks(HttpReply reply) {
    for (;;) {
      const auto chunk = find_chunk();
      if (!chunk) return std::nullopt;
      if (chunk->empty()) return reply;
      reply.body += *chunk;
    }
  }

  static HttpReply parse_head(std::string_view head) {
    HttpReply reply;
    reply.status = std::stoi(std::string(head.substr(head.find(' ') + 1, 3)));
    head.remove_prefix(head.find("\r\n") + 2);
    while (!head.empty()) {
      const std::string_view line = head.substr(0, head.find("\r\n"));
      const auto colon = line.find(": ");
      reply.headers.emplace_back(line.substr(0, colon), line.substr(colon + 2));
      head.remove_prefix(line.size() + 2);
    }
    return reply;
  }

  int socket_;
  bool ended_ = false;
  std::string unread_;
};

}  // namespace theseus::tests
