#include "cli/socket_connection.h"

#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>

#include <algorithm>
#include <array>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <cerrno>
#include <chrono>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include "base/error.h"
#include "cli/no_answer.h"
#include "cli/server_socket.h"
#include "http/bound_socket.h"

namespace theseus::cli {
namespace {

namespace beast = boost::beast::http;
using Clock = std::chrono::steady_clock;

/// How long the kernel waits between two looks at the patience.
constexpr std::chrono::milliseconds kLook{50};
constexpr std::chrono::seconds kLongest{120};
constexpr std::chrono::seconds kLongestConnect{10};
constexpr std::size_t kPortionBytes = std::size_t{64} << 10;
constexpr std::uint32_t kHeaderBytes = std::uint32_t{64} << 10;

std::string reason_of(int error) {
  return std::generic_category().message(error);
}

base::Patience within(base::Patience patience, Clock::duration longest) {
  patience.end = std::min(patience.end, Clock::now() + longest);
  return patience;
}

std::string text_of(const http::Request& request) {
  std::string text(http::name_of(request.method));
  text.append(" ").append(request.target).append(" HTTP/1.1\r\nHost: localhost\r\n");
  for (const auto& [name, value] : request.headers) {
    text.append(name).append(": ").append(value).append("\r\n");
  }
  if (request.method != http::Method::get) {
    text.append("Content-Length: ").append(std::to_string(request.body.size())).append("\r\n");
  }
  return text.append("\r\n").append(request.body);
}

/// What is read of a connection until an answer is whole.
class AnswerReader {
 public:
  AnswerReader() {
    parser_.eager(true);
    parser_.header_limit(kHeaderBytes);
    parser_.body_limit(boost::none);
  }

  bool is_whole() const { return parser_.is_done(); }
  bool keeps_alive() const { return parser_.keep_alive(); }
  bool is_malformed() const { return error_ && error_ != beast::error::need_more; }

  void append(std::string_view bytes) {
    unread_.append(bytes);
    while (!unread_.empty() && !is_whole() && !is_malformed()) {
      const auto taken = parser_.put(boost::asio::buffer(unread_), error_);
      unread_.erase(0, taken);
      if (taken == 0) return;
    }
  }

  /// Some answers are whole only then. Of nothing at all the parser would make an empty one.
  void end() {
    if (parser_.got_some()) parser_.put_eof(error_);
  }

  http::Response response() {
    auto& message = parser_.get();
    http::Response response;
    response.status = static_cast<int>(message.result_int());
    response.content_type = std::string(message[beast::field::content_type]);
    response.body = std::move(message.body());
    return response;
  }

 private:
  beast::response_parser<beast::string_body> parser_;
  boost::system::error_code error_;
  std::string unread_;
};

/// libcurl could do it as well: it took a sixth of the time of a recall through `theseus mcp`,
/// which asks nothing else than this.
class SocketConnection final : public Connection {
 public:
  explicit SocketConnection(std::filesystem::path path)
      : path_(std::move(path)), name_("the server at " + path_.string()) {}

  http::Response send(http::Request request) override {
    return send_within(std::move(request), {});
  }

  http::Response send_within(http::Request request, const base::Patience& patience) override {
    const base::Patience bounded = within(patience, kLongest);
    // Kept only when an answer has come whole: what follows a part of one is no answer.
    http::Descriptor socket = std::exchange(kept_, http::Descriptor());
    if (socket.number() < 0 || http::has_peer_left(socket.number())) {
      socket = connect(within(bounded, kLongestConnect));
    }
    send_all(socket, text_of(request), bounded);
    AnswerReader reader;
    while (!reader.is_whole()) receive(socket, reader, bounded);
    if (reader.keeps_alive()) kept_ = std::move(socket);
    return reader.response();
  }

 private:
  http::Descriptor connect(const base::Patience& patience) const {
    if (!fits_socket_address(path_)) throw no_answer(name_, reason_of(ENAMETOOLONG), Sent::nothing);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::copy(path_.native().begin(), path_.native().end(), address.sun_path);
    http::Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    wait_at_most(socket, kLook);
    // Where the server is behind with accepting, the kernel waits, and then says EAGAIN.
    while (::connect(socket.number(), reinterpret_cast<const sockaddr*>(&address),
                     sizeof(address)) != 0) {
      const int error = errno;
      const bool may_come = error == EAGAIN || error == EINTR;
      if (!may_come || patience.is_over()) throw no_answer(name_, reason_of(error), Sent::nothing);
    }
    return socket;
  }

  static void wait_at_most(const http::Descriptor& socket, std::chrono::microseconds time) {
    const timeval limit{.tv_sec = 0, .tv_usec = time.count()};
    ::setsockopt(socket.number(), SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof(limit));
    ::setsockopt(socket.number(), SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof(limit));
  }

  void send_all(const http::Descriptor& socket, std::string_view text,
                const base::Patience& patience) const {
    while (!text.empty()) {
      const ssize_t sent = ::send(socket.number(), text.data(), text.size(), MSG_NOSIGNAL);
      // A server may answer before it has read all, and then reads no more.
      if (sent < 0 && errno == EPIPE) return;
      if (sent < 0) look_at(errno, patience);
      text.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(sent, 0)));
    }
  }

  void receive(const http::Descriptor& socket, AnswerReader& reader,
               const base::Patience& patience) const {
    std::array<char, kPortionBytes> bytes;  // not cleared: that would take longer than to read
    const ssize_t count = ::recv(socket.number(), bytes.data(), bytes.size(), 0);
    if (count < 0) return look_at(errno, patience);
    if (count > 0) reader.append({bytes.data(), static_cast<std::size_t>(count)});
    if (count == 0) reader.end();
    if (reader.is_whole()) return;
    if (count == 0) throw lost("the connection was closed");
    if (reader.is_malformed()) throw lost("what came is no HTTP");
  }

  /// Goes on where there was only nothing to do within a look, and somebody waits still.
  void look_at(int error, const base::Patience& patience) const {
    if (error != EAGAIN && error != EINTR) throw lost(reason_of(error));
    if (patience.is_over()) throw lost("the time for it was over");
  }

  base::Error lost(std::string_view reason) const {
    return no_answer(name_, reason, Sent::perhaps_all);
  }

  std::filesystem::path path_;
  std::string name_;  ///< for messages
  http::Descriptor kept_;
};

}  // namespace

std::unique_ptr<Connection> connect_to_socket(std::filesystem::path socket) {
  return std::make_unique<SocketConnection>(std::move(socket));
}

}  // namespace theseus::cli
