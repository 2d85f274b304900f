#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace theseus::bench {

struct Reply {
  int status = 0;
  std::string body;
};

/// One keep-alive connection to a server on this machine. Throws std::runtime_error when the
/// connection breaks.
class Client {
 public:
  Client(std::uint16_t port, std::string key);
  ~Client();
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;

  Reply get(std::string_view path);
  /// `headers` are more lines of the head, each with its end.
  Reply post(std::string_view path, std::string_view body, std::string_view headers = "");
  /// As post, but anything else than a 2xx answer is an exception with what the server said.
  std::string post_or_throw(std::string_view path, std::string_view body,
                            std::string_view headers = "");

  std::string put_or_throw(std::string_view path, std::string_view body);

 private:
  static std::string body_or_throw(std::string_view path, Reply reply);
  Reply exchange(const std::string& request);

  int socket_;
  std::string key_;
  std::string unread_;
};

}  // namespace theseus::bench
