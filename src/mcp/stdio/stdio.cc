#include "mcp/stdio/stdio.h"

#include <poll.h>
#include <sys/types.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <utility>

#include "base/json.h"
#include "mcp/methods.h"

namespace theseus::mcp {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

// The way back for one request; what it sends ahead of the answer may be dropped, the answer not.
class LineChannel final : public Channel {
 public:
  LineChannel(LineWriter& writer, std::size_t most_pending_bytes,
              const std::atomic<bool>* is_cancelled = nullptr)
      : writer_(writer), most_pending_bytes_(most_pending_bytes), is_cancelled_(is_cancelled) {}

  void send(std::string message) override {
    if (is_cancelled() || writer_.pending_bytes() > most_pending_bytes_) return;
    writer_.send(message);
  }

  bool is_cancelled() const override {
    return writer_.is_broken() || (is_cancelled_ != nullptr && *is_cancelled_);
  }

 private:
  LineWriter& writer_;
  std::size_t most_pending_bytes_;
  const std::atomic<bool>* is_cancelled_;
};

bool is_blank(const std::string& line) {
  return line.find_first_not_of(" \t") == std::string::npos;
}

}  // namespace

Stdio::Stdio(Parts parts, Continuation continued)
    : parts_(parts),
      reader_(parts.limits.line_bytes),
      writer_(parts.output),
      negotiated_(continued.negotiated),
      initialize_(std::move(continued.initialize)),
      calls_(
          parts.limits.running_calls,
          [this](const ReceivedCall& call, const std::atomic<bool>& is_cancelled) {
            carry_out(call, is_cancelled);
          },
          [this] { wake_up_.set(); }),
      attendant_({.input = parts.input,
                  .find_call = [this] { return find_lone_call(); },
                  .carry_out = [this](const ReceivedCall& call) { carry_out_here(call); },
                  .on_left = [this] { wake_up_.set(); }}) {
  reader_.append(continued.unread);
  if (continued.skips_line) reader_.skip_line();
}

Stdio::Outcome Stdio::run(const std::function<Advice()>& advise) {
  for (;;) {
    attendant_.take_input();
    is_attended_ = false;
    take_lines();
    if (is_over_ || writer_.is_broken()) break;
    const Advice advice = advise();
    if (advice.course == Course::settle) {
      calls_.hold();
      if (!is_busy() && writer_.pending_bytes() == 0) return Outcome::settled;
    } else {
      calls_.resume();
      is_attended_ = is_quiet();
      if (is_attended_) attendant_.give_input();
    }
    wait(advice.look_again);
  }
  wind_up();
  return Outcome::ended;
}

Continuation Stdio::continuation() const {
  Continuation continuation{.negotiated = negotiated_,
                            .initialize = initialize_,
                            .unread = "",
                            .skips_line = reader_.skips()};
  for (const std::string& line : calls_.waiting_lines()) continuation.unread += line + '\n';
  continuation.unread += reader_.unread();
  return continuation;
}

bool Stdio::may_read() const {
  const StdioLimits& limits = parts_.limits;
  return writer_.pending_bytes() <= limits.unread_output_bytes &&
         calls_.waiting() < limits.waiting_calls && calls_.waiting_bytes() <= limits.waiting_bytes;
}

// Whether all that can happen next is that something is read.
bool Stdio::is_quiet() const {
  return !is_busy() && calls_.waiting() == 0 && writer_.pending_bytes() == 0 && reader_.is_empty();
}

void Stdio::wait(milliseconds patience) {
  const bool has_output = writer_.pending_bytes() > 0;
  // Asked for nothing, an output still says that its reader has gone.
  const auto events_of_output = static_cast<short>(has_output ? POLLOUT : 0);
  const auto events_of_input = static_cast<short>(may_read() ? POLLIN : 0);
  std::array<pollfd, 5> awaited = {
      pollfd{.fd = wake_up_.descriptor(), .events = POLLIN, .revents = 0},
      pollfd{.fd = parts_.stop, .events = POLLIN, .revents = 0},
      pollfd{.fd = parts_.output, .events = events_of_output, .revents = 0},
      pollfd{.fd = is_attended_ ? -1 : parts_.input, .events = events_of_input, .revents = 0},
      pollfd{.fd = attendant_.timer(), .events = POLLIN, .revents = 0}};
  if (::poll(awaited.data(), awaited.size(), static_cast<int>(patience.count())) <= 0) return;
  const auto& [woken, stop, output, input, timer] = awaited;
  if (woken.revents != 0) wake_up_.clear();
  if (stop.revents != 0) is_over_ = true;
  if (has_output && output.revents != 0) writer_.flush();
  if ((output.revents & (POLLERR | POLLNVAL)) != 0) is_over_ = true;
  if (input.revents != 0 && input.events != 0) {
    read_some();
  } else if (input.revents != 0) {
    // Whoever wrote has gone; what stands unread behind calls that nobody waits for goes with them.
    is_over_ = true;
  }
}

void Stdio::read_some() {
  std::array<char, std::size_t{64} << 10> bytes;  // not cleared: that takes longer than to read
  const ssize_t count = ::read(parts_.input, bytes.data(), bytes.size());
  if (count > 0) {
    reader_.append({bytes.data(), static_cast<std::size_t>(count)});
  } else if (count == 0 || (errno != EINTR && errno != EAGAIN)) {
    input_ended_ = true;
    is_over_ = true;
  }
}

// On the attendant's thread. What it is not stays in the reader, for the loop.
std::optional<ReceivedCall> Stdio::find_lone_call() {
  read_some();
  const auto line = reader_.find_lone_line();
  if (!line) return std::nullopt;
  auto message = parse_message(*line);
  if (!message || !may_take_time(*message)) return std::nullopt;
  return ReceivedCall{std::move(reader_.find_line()->text), std::move(*message), negotiated_};
}

// On the attendant's thread.
void Stdio::carry_out_here(const ReceivedCall& call) {
  calls_.carry_out_here(call);
  if (writer_.pending_bytes() > 0) wake_up_.set();
}

void Stdio::take_lines() {
  while (may_read()) {
    auto line = reader_.find_line();
    if (!line && input_ended_) line = reader_.find_rest();
    if (!line) return;
    take(std::move(*line));
  }
}

void Stdio::take(Line line) {
  if (line.is_too_long) {
    const std::string limit = std::to_string(parts_.limits.line_bytes);
    writer_.send(Dispatcher::refuse({.error = {.code = ErrorCode::invalid_request,
                                               .message = "A message has at most " + limit +
                                                          " bytes; this one was passed over."}})
                     .message);
  } else if (!is_blank(line.text)) {
    receive(std::move(line.text));
  }
}

void Stdio::receive(std::string line) {
  auto message = parse_message(line);
  if (!message) {
    writer_.send(Dispatcher::refuse(message.error()).message);
    return;
  }
  if (const auto cancelled = find_cancelled_request(*message)) calls_.cancel(*cancelled);
  if (may_take_time(*message)) {
    calls_.add({std::move(line), std::move(*message), negotiated_});
    return;
  }
  LineChannel channel(writer_, parts_.limits.unread_output_bytes);
  const Reply reply = parts_.dispatcher.answer(
      *message, {.peer = parts_.peer, .channel = channel, .negotiated = negotiated_});
  if (reply.negotiated) keep_handshake(*message, *reply.negotiated);
  if (!reply.message.empty()) writer_.send(reply.message);
}

void Stdio::keep_handshake(const Message& message, Revision revision) {
  negotiated_ = revision;
  initialize_ = base::to_text(message.params());
  if (initialize_.size() > parts_.limits.initialize_bytes) initialize_.clear();
}

// Everything else is answered from what the program itself knows.
bool Stdio::may_take_time(const Message& message) const {
  if (message.kind() != Message::Kind::request) return false;
  const Method::Needs needs = needs_of(message.method());
  return needs == Method::Needs::data || (needs == Method::Needs::rights && parts_.introduce);
}

void Stdio::carry_out(const ReceivedCall& call, const std::atomic<bool>& is_cancelled) {
  LineChannel channel(writer_, parts_.limits.unread_output_bytes, &is_cancelled);
  const Peer peer = peer_of(channel);
  const Reply reply = parts_.dispatcher.answer(
      call.message, {.peer = peer, .channel = channel, .negotiated = call.negotiated});
  if (!channel.is_cancelled() && !reply.message.empty()) writer_.send(reply.message);
}

// The peer of one call, whose time begins now. The channel must outlive it.
Peer Stdio::peer_of(const Channel& channel) const {
  Peer peer = parts_.peer;
  if (!parts_.ask) return peer;
  const base::Patience patience{.end = Clock::now() + parts_.limits.call_time,
                                .is_cancelled = [&channel] { return channel.is_cancelled(); }};
  if (parts_.introduce) parts_.introduce(peer, patience);
  peer.ask = [this, patience](http::Request request) {
    return parts_.ask(std::move(request), patience);
  };
  return peer;
}

// What was asked before the end is still answered where that takes no longer than a blink: a script
// may close its pipe behind its last line. What takes longer is nobody's any more.
void Stdio::wind_up() {
  const auto end = Clock::now() + parts_.limits.grace;
  calls_.resume();
  take_lines();
  const auto is_open = [this] {
    return calls_.running() > 0 || calls_.waiting() > 0 || writer_.pending_bytes() > 0;
  };
  while (is_open() && !writer_.is_broken() && Clock::now() < end) {
    const bool has_output = writer_.pending_bytes() > 0;
    std::array<pollfd, 2> awaited = {
        pollfd{.fd = wake_up_.descriptor(), .events = POLLIN, .revents = 0},
        pollfd{.fd = has_output ? parts_.output : -1, .events = POLLOUT, .revents = 0}};
    ::poll(awaited.data(), awaited.size(), 5);
    wake_up_.clear();
    writer_.flush();
    take_lines();
  }
  calls_.hold();
  calls_.cancel_running();
}

}  // namespace theseus::mcp
