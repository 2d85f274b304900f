#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "http/admission.h"
#include "http/body_budget.h"
#include "http/bound_socket.h"
#include "http/listener.h"
#include "http/refusals.h"
#include "http/request_reader.h"
#include "http/response_text.h"
#include "http/streamed_body.h"
#include "http/worker_pool.h"

namespace boost::asio {
class io_context;
}

namespace theseus::http {

class Connection;

/// What the connections of one listener share; outlives them.
struct ConnectionParts {
  boost::asio::io_context& io;
  const ListenerLimits& limits;
  const Admission& admission;
  const Responder& responder;
  Refusals& refusals;
  WorkerPool& workers;
  BodyBudget& bodies;
  TransportMetrics& metrics;
  /// Told once, when the connection has closed.
  std::function<void(Connection&)> closed;
};

/// One client, from accepting it to closing: reads requests, has workers answer them, writes the
/// answers in order. Lives on the io thread alone; only the answering happens elsewhere. Requests
/// sent ahead wait in the socket until the one before them is answered, which bounds them.
///
/// Shared because the listener and the operation that is under way both hold it, and either may let
/// go first.
class Connection : public std::enable_shared_from_this<Connection> {
 public:
  using Clock = std::chrono::steady_clock;

  Connection(ConnectionParts& parts, Descriptor socket, bool local);
  ~Connection();

  void start();
  /// Closes at once; what is under way comes to nothing.
  void close();
  /// Closes when the request that is under way has been answered, at once when there is none.
  void close_when_done();
  /// Acts on a time limit that has passed.
  void check_deadline(Clock::time_point now);

  /// Whether nothing would be lost by closing it.
  bool is_idle() const noexcept;
  /// Since when it is in its present phase.
  Clock::time_point since() const noexcept { return since_; }

 private:
  enum class Phase { idle, reading, answering, writing, streaming, draining, closed };
  enum class Afterwards { next_request, close };
  struct Stream;

  /// A streamed answer under way. The body is shared because the worker writes what the io thread
  /// sends, and either may be done with it first.
  struct Streaming {
    std::shared_ptr<StreamedBody> body;
    Afterwards afterwards = Afterwards::close;
    std::string idle_piece;
    std::chrono::milliseconds idle_after{0};
    bool is_sending = false;
  };

  void enter(Phase phase);
  void read();
  void received(bool failed, std::size_t bytes);
  void advance();
  void admit();
  bool has_room_for_body();
  void dispatch();
  static void answer(std::shared_ptr<Connection> self, Request request, const ResponseForm& form);
  static void stream(std::shared_ptr<Connection> self, const Response& response,
                     const ResponseForm& form);
  static std::shared_ptr<StreamedBody> make_body(Connection& connection, const Response& response,
                                                 ResponseForm form);
  static void post_answer(std::shared_ptr<Connection> self, const Response& response,
                          const ResponseForm& form);
  static Afterwards afterwards_of(const ResponseForm& form);
  static Afterwards end_of_stream(const ResponseForm& form);
  ResponseForm form_of(Afterwards afterwards) const;
  void refuse(const Problem& problem, Afterwards afterwards);
  void send(std::string text, Afterwards afterwards);
  void sent(bool failed, Afterwards afterwards);
  void write(std::string bytes, std::function<void(bool failed)> then);
  bool has_client_left() const;
  void begin_stream(const Streaming& streaming);
  void send_portion();
  void portion_sent(bool failed);
  void check_stream(Clock::time_point now);
  void send_continue();
  void begin_next();
  void drain();
  std::optional<std::chrono::milliseconds> find_patience() const;

  ConnectionParts& parts_;
  std::unique_ptr<Stream> stream_;
  RequestReader reader_;
  BodyBudget::Share share_;  // of the body that is being read or answered
  std::string bound_address_;
  std::string output_;
  Streaming streaming_;  // in the phase of that name
  Phase phase_ = Phase::idle;
  Clock::time_point since_ = Clock::now();
  std::size_t drained_bytes_ = 0;
  bool local_;
  bool reading_ = false;  // a read of the socket is under way
  bool last_request_ = false;
};

}  // namespace theseus::http
