#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/patience.h"
#include "mcp/dispatcher.h"
#include "mcp/peer.h"
#include "mcp/revision.h"
#include "mcp/stdio/attendant.h"
#include "mcp/stdio/calls.h"
#include "mcp/stdio/line_reader.h"
#include "mcp/stdio/line_writer.h"
#include "mcp/stdio/wake_up.h"

namespace theseus::mcp {

/// Where a conversation stands that goes on elsewhere: in a successor of this process.
struct Continuation {
  std::optional<Revision> negotiated = {};
  /// What the client said of itself in its handshake, JSON; empty where that is not known. A
  /// successor that asks its client something must know what it can do, and is not told again.
  std::string initialize = {};
  /// Whole lines that nobody has begun to answer, and the beginning of the next one.
  std::string unread = {};
  /// Whether what follows `unread` is, up to the next line end, the rest of a line refused already.
  bool skips_line = false;
};

struct StdioLimits {
  std::size_t line_bytes = std::size_t{8} << 20;
  /// A longer handshake is answered and not kept.
  std::size_t initialize_bytes = std::size_t{16} << 10;
  /// Above these no input is read until some of it is done.
  std::size_t unread_output_bytes = std::size_t{1} << 20;
  std::size_t waiting_calls = 64;
  std::size_t waiting_bytes = std::size_t{16} << 20;
  std::size_t running_calls = 8;
  /// What one call has for all that it asks; below the 60 s that clients wait.
  std::chrono::milliseconds call_time = std::chrono::seconds(45);
  /// How long calls may go on after the end of input.
  std::chrono::milliseconds grace{40};
};

/// What someone beside the conversation wants of it.
enum class Course {
  go_on,
  settle  ///< begin no more calls, and return when the running ones are answered
};

struct Advice {
  Course course = Course::go_on;
  std::chrono::milliseconds look_again = std::chrono::seconds(1);
};

/// As `Ask`, told how long the call has still and whether the client has taken it back.
using AskInTime = std::function<http::Response(http::Request, const base::Patience&)>;

/// One client on a pair of descriptors, one JSON-RPC message a line. Requests that need no data are
/// answered at once and in order, calls beside them, several at a time; one that comes while
/// nothing else is to be done is carried out by the thread that reads it.
class Stdio {
 public:
  struct Parts {
    const Dispatcher& dispatcher;
    const Peer& peer;
    AskInTime ask = {};  ///< in the place of the peer's, where there is one
    /// Completes the peer by what only its server knows of it, before each call and each list that
    /// depends on it; may take a moment. Null where there is nothing to learn.
    std::function<void(Peer&, const base::Patience&)> introduce = {};
    int input = 0;
    int output = 1;
    int stop = -1;  ///< becomes readable when the conversation shall end; none below 0
    StdioLimits limits = {};
  };
  enum class Outcome {
    settled,  ///< nothing runs and all is written; `run` would go on
    ended     ///< no more input, nobody who reads the output, or a stop
  };

  explicit Stdio(Parts parts, Continuation continued = {});

  /// Talks until one of the outcomes. `advise` is asked on this thread on every turn.
  Outcome run(const std::function<Advice()>& advise);

  /// Whether calls still run; of those of an ended conversation nothing is sent any more.
  bool is_busy() const { return calls_.running() > 0; }

  /// Where a successor goes on after `settled`.
  Continuation continuation() const;

 private:
  bool may_read() const;
  bool is_quiet() const;
  void wait(std::chrono::milliseconds patience);
  void read_some();
  std::optional<ReceivedCall> find_lone_call();
  void carry_out_here(const ReceivedCall& call);
  void take_lines();
  void take(Line line);
  void receive(std::string line);
  void keep_handshake(const Message& message, Revision revision);
  bool may_take_time(const Message& message) const;
  void carry_out(const ReceivedCall& call, const std::atomic<bool>& is_cancelled);
  Peer peer_of(const Channel& channel) const;
  void wind_up();

  Parts parts_;
  WakeUp wake_up_;
  LineReader reader_;
  LineWriter writer_;
  std::optional<Revision> negotiated_;
  std::string initialize_;
  bool input_ended_ = false;
  std::atomic<bool> is_over_ = false;
  bool is_attended_ = false;  // the input, and all that is read of it, is the attendant's
  Calls calls_;               // its threads use all the others
  Attendant attendant_;       // last: its thread uses the calls as well
};

}  // namespace theseus::mcp
