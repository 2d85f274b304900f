#include "cli/init/testing/toy_address.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <stdexcept>

namespace theseus::cli::testing {
namespace {

// Until the body that the header announces is there.
std::string read_request(int connection) {
  std::string text;
  char buffer[4096];
  for (;;) {
    const std::size_t end = text.find("\r\n\r\n");
    const std::size_t length = text.find("Content-Length: ");
    if (end != std::string::npos && length != std::string::npos &&
        text.size() >= end + 4 + std::stoul(text.substr(length + 16))) {
      return text;
    }
    const ssize_t count = ::read(connection, buffer, sizeof(buffer));
    if (count <= 0) return text;
    text.append(buffer, static_cast<std::size_t>(count));
  }
}

}  // namespace

ToyAddress::ToyAddress(std::vector<std::string> answers)
    : listener_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (::bind(listener_, reinterpret_cast<sockaddr*>(&address), sizeof(address)) != 0 ||
      ::listen(listener_, 4) != 0) {
    throw std::runtime_error("no port for the test");
  }
  thread_ = std::thread([this, given = std::move(answers)] { serve(given); });
}

ToyAddress::~ToyAddress() {
  ::shutdown(listener_, SHUT_RDWR);
  if (thread_.joinable()) thread_.join();
  ::close(listener_);
}

std::string ToyAddress::url() const {
  sockaddr_in address{};
  socklen_t size = sizeof(address);
  ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size);
  return "http://127.0.0.1:" + std::to_string(ntohs(address.sin_port));
}

const std::vector<std::string>& ToyAddress::requests() {
  thread_.join();
  return requests_;
}

void ToyAddress::serve(const std::vector<std::string>& answers) {
  for (const std::string& answer : answers) {
    const int connection = ::accept(listener_, nullptr, nullptr);
    if (connection < 0) return;
    requests_.push_back(read_request(connection));
    const std::string text =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n"
        "Content-Length: " +
        std::to_string(answer.size()) + "\r\n\r\n" + answer;
    (void)::send(connection, text.data(), text.size(), MSG_NOSIGNAL);
    ::close(connection);
  }
}

}  // namespace theseus::cli::testing
