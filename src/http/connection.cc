#include "http/connection.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/generic/stream_protocol.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <utility>

namespace theseus::http {
namespace {

namespace asio = boost::asio;
using Protocol = asio::generic::stream_protocol;

constexpr std::size_t kHeaderReadBytes = std::size_t{8} * 1024;
constexpr std::size_t kBodyReadBytes = std::size_t{64} * 1024;
/// An idle connection keeps no more memory than this for its next request.
constexpr std::size_t kIdleBufferBytes = std::size_t{16} * 1024;

/// How long and how much is still read of a client after the last answer. Closing while it sends
/// would make the kernel reset the connection, and the client would never see that answer.
constexpr std::chrono::milliseconds kDrainTime = std::chrono::seconds(2);
constexpr std::size_t kDrainBytes = std::size_t{16} * 1024 * 1024;

/// A request that a worker answers, counted from waiting to running to done.
class Running {
 public:
  explicit Running(TransportMetrics& metrics) : metrics_(metrics) {
    metrics_.requests_waiting.fetch_sub(1, std::memory_order_relaxed);
    metrics_.requests_running.fetch_add(1, std::memory_order_relaxed);
  }
  ~Running() { metrics_.requests_running.fetch_sub(1, std::memory_order_relaxed); }
  Running(const Running&) = delete;
  Running& operator=(const Running&) = delete;

 private:
  TransportMetrics& metrics_;
};

}  // namespace

struct Connection::Stream {
  Stream(asio::io_context& io, int descriptor, int family)
      : socket(io, Protocol(family, 0), descriptor) {}

  std::string_view unread() const {
    const auto bytes = input.cdata();
    return {static_cast<const char*>(bytes.data()), bytes.size()};
  }

  Protocol::socket socket;
  boost::beast::flat_buffer input;
};

Connection::Connection(ConnectionParts& parts, Descriptor socket, bool local)
    : parts_(parts),
      reader_({.header_bytes = parts.limits.header_bytes, .body_bytes = parts.limits.body_bytes}),
      share_(parts.bodies),
      bound_address_(address_of(socket)),
      local_(local) {
  // The family decides nothing once a connection is made.
  stream_ = std::make_unique<Stream>(parts.io, socket.release(), local ? AF_UNIX : AF_INET);
  parts_.metrics.connections_open.fetch_add(1, std::memory_order_relaxed);
}

Connection::~Connection() = default;

void Connection::start() {
  read();
}

void Connection::close() {
  if (phase_ == Phase::closed) return;
  enter(Phase::closed);
  if (streaming_.body) streaming_.body->abandon();
  boost::system::error_code ignored;
  stream_->socket.close(ignored);
  parts_.metrics.connections_open.fetch_sub(1, std::memory_order_relaxed);
  parts_.closed(*this);
}

void Connection::close_when_done() {
  last_request_ = true;
  if (is_idle()) close();
}

bool Connection::is_idle() const noexcept {
  return phase_ == Phase::idle || phase_ == Phase::draining;
}

void Connection::enter(Phase phase) {
  phase_ = phase;
  since_ = Clock::now();
}

/// How long the present phase may last; nothing for as long as it takes.
std::optional<std::chrono::milliseconds> Connection::find_patience() const {
  switch (phase_) {
    case Phase::reading:
      return parts_.limits.request_time;
    case Phase::draining:
      return kDrainTime;
    case Phase::idle:
    case Phase::writing:
      return parts_.limits.idle_time;
    case Phase::answering:
    case Phase::streaming:
    case Phase::closed:
      break;
  }
  return std::nullopt;
}

void Connection::check_deadline(Clock::time_point now) {
  if (phase_ == Phase::streaming) return check_stream(now);
  const auto patience = find_patience();
  if (!patience || now - since_ < *patience) return;
  if (phase_ != Phase::reading) return close();
  refuse(Problem{.status = 408,
                 .code = "request_timeout",
                 .detail = "The request did not arrive whole within " +
                           std::to_string(parts_.limits.request_time.count()) +
                           " ms. Nothing of it was carried out."},
         Afterwards::close);
}

void Connection::read() {
  reading_ = true;
  const bool in_body = reader_.progress() == RequestReader::Progress::body;
  const auto space = stream_->input.prepare(in_body ? kBodyReadBytes : kHeaderReadBytes);
  stream_->socket.async_read_some(
      space, [self = shared_from_this()](boost::system::error_code error, std::size_t bytes) {
        self->received(static_cast<bool>(error), bytes);
      });
}

void Connection::received(bool failed, std::size_t bytes) {
  reading_ = false;
  parts_.metrics.received_bytes.fetch_add(bytes, std::memory_order_relaxed);
  // While a refusal is being written, what still comes in is of no interest, nor is its end.
  if (phase_ == Phase::closed || phase_ == Phase::writing) return;
  if (failed) return close();
  if (phase_ == Phase::draining) {
    drained_bytes_ += bytes;
    return drain();
  }
  stream_->input.commit(bytes);
  advance();
}

/// Takes the request as far as the bytes at hand allow.
void Connection::advance() {
  using Progress = RequestReader::Progress;
  stream_->input.consume(reader_.take(stream_->unread()));
  if (phase_ == Phase::idle && reader_.progress() != Progress::nothing) enter(Phase::reading);
  if (!has_room_for_body()) return;
  switch (reader_.progress()) {
    case Progress::nothing:
    case Progress::header:
    case Progress::body:
      return read();
    case Progress::head:
      return admit();
    case Progress::whole:
      return dispatch();
    case Progress::refused:
      return refuse(reader_.problem(), Afterwards::close);
  }
}

/// Decides by the header alone, so that a body is asked for only where it will be read.
void Connection::admit() {
  const Arrival arrival{
      .bound_address = bound_address_, .http_1_0 = reader_.is_http_1_0(), .local = local_};
  if (const auto problem = parts_.admission.find_fault(reader_.request(), arrival)) {
    return refuse(*problem, Afterwards::close);
  }
  if (!has_room_for_body()) return;
  const bool waits =
      !arrival.http_1_0 && expects_continue(reader_.request()) && stream_->input.size() == 0;
  stream_->input.consume(reader_.take(stream_->unread()));
  if (waits && reader_.progress() == RequestReader::Progress::body) return send_continue();
  advance();
}

/// False when the bodies under way are too much already, and then this request is refused. Asked
/// again as a body comes whose length no head names.
bool Connection::has_room_for_body() {
  if (share_.grow_to(reader_.body_bytes())) return true;
  refuse(busy_problem("The bodies of the requests under way are as much as this server holds at "
                      "once. Nothing of this one was carried out; send it again in a moment."),
         Afterwards::close);
  return false;
}

void Connection::send_continue() {
  static constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";
  asio::async_write(stream_->socket, asio::buffer(kContinue),
                    [self = shared_from_this()](boost::system::error_code error, std::size_t) {
                      if (self->phase_ != Phase::reading) return;
                      error ? self->close() : self->read();
                    });
}

/// Hands the whole request to a worker.
void Connection::dispatch() {
  const bool keeps_alive = reader_.keeps_alive() && !last_request_;
  const Afterwards afterwards = keeps_alive ? Afterwards::next_request : Afterwards::close;
  if (!parts_.workers.has_room()) {
    refuse(overload_problem(), afterwards);
    reader_.finish();
    return;
  }
  const ResponseForm form = form_of(afterwards);
  Request request = reader_.finish();
  request.local = local_;
  enter(Phase::answering);
  parts_.metrics.requests_waiting.fetch_add(1, std::memory_order_relaxed);
  parts_.workers.add([self = shared_from_this(), request = std::move(request), form]() mutable {
    answer(std::move(self), std::move(request), form);
  });
}

/// On a worker, as is all that it calls: touches nothing that belongs to the io thread.
void Connection::answer(std::shared_ptr<Connection> self, Request request,
                        const ResponseForm& form) {
  const Running running(self->parts_.metrics);
  const Response response = self->parts_.responder.answer(std::move(request));
  if (response.stream && !form.head_only) return stream(std::move(self), response, form);
  post_answer(std::move(self), response, form);
}

/// Sends the connection itself along, whose last holder must be on the io thread.
void Connection::post_answer(std::shared_ptr<Connection> self, const Response& response,
                             const ResponseForm& form) {
  asio::io_context& io = self->parts_.io;
  asio::post(io, [self = std::move(self), text = response_text(response, form),
                  afterwards = afterwards_of(form)]() mutable {
    self->streaming_ = {};
    self->send(std::move(text), afterwards);
  });
}

Connection::Afterwards Connection::afterwards_of(const ResponseForm& form) {
  return form.keeps_alive ? Afterwards::next_request : Afterwards::close;
}

ResponseForm Connection::form_of(Afterwards afterwards) const {
  return {.head_only = reader_.request().method == Method::head,
          .keeps_alive = afterwards == Afterwards::next_request,
          .http_1_0 = reader_.is_http_1_0()};
}

void Connection::refuse(const Problem& problem, Afterwards afterwards) {
  const Response response = parts_.refusals.refuse(reader_.request(), problem);
  send(response_text(response, form_of(afterwards)), afterwards);
}

void Connection::send(std::string text, Afterwards afterwards) {
  if (phase_ == Phase::closed) return;
  enter(Phase::writing);
  write(std::move(text), [this, afterwards](bool failed) { sent(failed, afterwards); });
}

/// What comes after is told whether it failed, and may touch the connection.
void Connection::write(std::string bytes, std::function<void(bool failed)> then) {
  output_ = std::move(bytes);
  asio::async_write(stream_->socket, asio::buffer(output_),
                    [self = shared_from_this(), then = std::move(then)](
                        boost::system::error_code error, std::size_t sent_bytes) {
                      self->parts_.metrics.sent_bytes.fetch_add(sent_bytes,
                                                                std::memory_order_relaxed);
                      then(static_cast<bool>(error));
                    });
}

bool Connection::has_client_left() const {
  return has_peer_left(stream_->socket.native_handle());
}

void Connection::sent(bool failed, Afterwards afterwards) {
  if (phase_ == Phase::closed) return;
  if (failed) return close();
  if (afterwards == Afterwards::next_request) return begin_next();
  if (last_request_) return close();
  boost::system::error_code ignored;
  stream_->socket.shutdown(Protocol::socket::shutdown_send, ignored);
  enter(Phase::draining);
  if (!reading_) drain();
}

void Connection::begin_next() {
  enter(Phase::idle);
  share_.give_back();
  if (last_request_) return close();
  if (stream_->input.size() > 0) return advance();
  if (stream_->input.capacity() > kIdleBufferBytes) stream_->input.shrink_to_fit();
  output_.clear();
  output_.shrink_to_fit();
  read();
}

/// Throws away what the client still sends, until it closes or the limits above are reached.
void Connection::drain() {
  if (drained_bytes_ > kDrainBytes) return close();
  stream_->input.clear();
  read();
}

}  // namespace theseus::http
