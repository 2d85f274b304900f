#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <utility>

#include "http/connection.h"

// How an answer leaves that is written piece by piece: the worker writes into a `StreamedBody`, and
// the io thread sends it in portions.

namespace theseus::http {

namespace asio = boost::asio;

void Connection::stream(std::shared_ptr<Connection> self, const Response& response,
                        const ResponseForm& form) {
  const auto body = make_body(*self, response, form);
  asio::io_context& io = self->parts_.io;
  asio::post(io, [self, streaming = Streaming{.body = body,
                                              .afterwards = end_of_stream(form),
                                              .idle_piece = response.stream->idle_piece,
                                              .idle_after = response.stream->idle_after}] {
    self->begin_stream(streaming);
  });
  const StreamEnd end = response.stream->write(*body);
  if (body->finish(end.last_piece)) {
    asio::post(io, [self = std::move(self)] { self->send_portion(); });
  } else {
    post_answer(std::move(self), end.instead, form);
  }
}

std::shared_ptr<StreamedBody> Connection::make_body(Connection& connection,
                                                    const Response& response, ResponseForm form) {
  using Framing = StreamedBody::Framing;
  form.keeps_alive = end_of_stream(form) == Afterwards::next_request;
  // The worker holds the connection for as long as it writes.
  const auto announce = [&connection] {
    asio::post(connection.parts_.io,
               [self = connection.shared_from_this()] { self->send_portion(); });
  };
  return std::make_shared<StreamedBody>(form.http_1_0 ? Framing::until_close : Framing::chunked,
                                        response_text(response, form), announce);
}

/// Without chunks only the end of the connection ends the body.
Connection::Afterwards Connection::end_of_stream(const ResponseForm& form) {
  return form.http_1_0 ? Afterwards::close : afterwards_of(form);
}

void Connection::begin_stream(const Streaming& streaming) {
  if (phase_ == Phase::closed) return streaming.body->abandon();
  enter(Phase::streaming);
  streaming_ = streaming;
  send_portion();
}

/// Sends what has been written since the last portion, one at a time.
void Connection::send_portion() {
  if (phase_ != Phase::streaming || streaming_.is_sending) return;
  auto [bytes, end] = streaming_.body->take();
  if (bytes.empty()) {
    if (end == StreamedBody::End::broken) close();
    if (end == StreamedBody::End::whole) sent(false, std::exchange(streaming_, {}).afterwards);
    return;
  }
  since_ = Clock::now();
  streaming_.is_sending = true;
  write(std::move(bytes), [this](bool failed) { portion_sent(failed); });
}

void Connection::portion_sent(bool failed) {
  if (phase_ == Phase::closed) return;
  if (failed) return close();
  since_ = Clock::now();
  streaming_.is_sending = false;
  send_portion();
}

/// How long an endpoint works is its own affair; how long a client takes nothing is not.
void Connection::check_stream(Clock::time_point now) {
  if (has_client_left()) return close();
  const auto silence = now - since_;
  if (streaming_.is_sending) {
    if (silence >= parts_.limits.idle_time) close();
    return;
  }
  if (streaming_.idle_piece.empty() || silence < streaming_.idle_after) return;
  streaming_.body->add(streaming_.idle_piece);
  send_portion();
}

}  // namespace theseus::http
