#include "client.h"

#include <arpa/inet.h>
#include <fmt/core.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace theseus::bench {
namespace {

std::size_t content_length(std::string_view head) {
  std::string lower(head);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](unsigned char c) { return char(std::tolower(c)); });
  constexpr std::string_view kName = "\r\ncontent-length: ";
  const auto place = lower.find(kName);
  if (place == std::string::npos) return 0;
  std::size_t length = 0;
  std::from_chars(lower.data() + place + kName.size(), lower.data() + lower.size(), length);
  return length;
}

}  // namespace

Client::Client(std::uint16_t port, std::string key)
    : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)), key_(std::move(key)) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  const int on = 1;
  setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  if (::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
    ::close(socket_);
    throw std::runtime_error(fmt::format("no server on 127.0.0.1:{}", port));
  }
}

Client::~Client() {
  ::close(socket_);
}

Reply Client::get(std::string_view path) {
  return exchange(fmt::format(
      "GET {} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {}\r\n\r\n", path, key_));
}

Reply Client::post(std::string_view path, std::string_view body, std::string_view headers) {
  return exchange(
      fmt::format("POST {} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {}\r\n"
                  "Content-Type: application/json\r\n{}Content-Length: {}\r\n\r\n{}",
                  path, key_, headers, body.size(), body));
}

std::string Client::post_or_throw(std::string_view path, std::string_view body,
                                  std::string_view headers) {
  return body_or_throw(path, post(path, body, headers));
}

std::string Client::put_or_throw(std::string_view path, std::string_view body) {
  return body_or_throw(
      path,
      exchange(fmt::format("PUT {} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {}\r\n"
                           "Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{}",
                           path, key_, body.size(), body)));
}

std::string Client::body_or_throw(std::string_view path, Reply reply) {
  if (reply.status < 200 || reply.status > 299) {
    throw std::runtime_error(fmt::format("{} answered {}: {}", path, reply.status, reply.body));
  }
  return std::move(reply.body);
}

Reply Client::exchange(const std::string& request) {
  for (std::size_t sent = 0; sent < request.size();) {
    const ssize_t count =
        ::send(socket_, request.data() + sent, request.size() - sent, MSG_NOSIGNAL);
    if (count <= 0) throw std::runtime_error("the server closed the connection");
    sent += static_cast<std::size_t>(count);
  }
  std::size_t end_of_head = std::string::npos;
  std::size_t whole = 0;
  while (end_of_head == std::string::npos || unread_.size() < whole) {
    char buffer[65536];
    const ssize_t count = ::recv(socket_, buffer, sizeof buffer, 0);
    if (count <= 0) throw std::runtime_error("the server closed the connection");
    unread_.append(buffer, static_cast<std::size_t>(count));
    if (end_of_head != std::string::npos) continue;
    end_of_head = unread_.find("\r\n\r\n");
    if (end_of_head != std::string::npos) {
      whole =
          end_of_head + 4 + content_length(std::string_view(unread_).substr(0, end_of_head + 2));
    }
  }
  Reply reply;
  reply.status = std::stoi(unread_.substr(9, 3));
  reply.body = unread_.substr(end_of_head + 4, whole - end_of_head - 4);
  unread_.erase(0, whole);
  return reply;
}

}  // namespace theseus::bench
