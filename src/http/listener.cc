#include "http/listener.h"

#include <sys/stat.h>

#include <algorithm>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <cerrno>
#include <condition_variable>
#include <mutex>
#include <system_error>
#include <thread>
#include <unordered_map>
#include <utility>

#include "http/connection.h"

namespace theseus::http {
namespace {

namespace asio = boost::asio;
using std::chrono::milliseconds;

/// Connections taken in one go, so that a crowd at the door does not keep those inside waiting.
constexpr int kAcceptedAtOnce = 64;
/// Pause after the system had no descriptor for a new connection.
constexpr milliseconds kPause{100};

/// How long a worker may need to notice that its client was closed.
constexpr milliseconds kFarewell{1000};

/// How often time limits are looked at: a tenth of the shortest, within reason.
milliseconds tick_of(const ListenerLimits& limits) {
  return std::clamp(std::min(limits.request_time, limits.idle_time) / 10, milliseconds(10),
                    milliseconds(500));
}

std::vector<std::string> hosts_of(const ListenerOptions& options) {
  std::vector<std::string> hosts = options.allowed_hosts;
  hosts.push_back(options.host);
  return hosts;
}

/// A listening socket and what comes through it.
struct Door {
  Door(asio::io_context& io, Descriptor listening, bool is_local)
      : socket(io, listening.release()), pause(io), local(is_local) {}

  asio::posix::stream_descriptor socket;
  asio::steady_timer pause;
  bool local;
};

/// The file of a Unix socket, remembered so that no other's is removed in its place.
struct SocketFile {
  std::filesystem::path path;
  ino_t inode = 0;
};

SocketFile file_at(const std::filesystem::path& path) {
  struct stat status {};
  ::stat(path.c_str(), &status);
  return {path, status.st_ino};
}

void remove_if_ours(const SocketFile& file) {
  if (file_at(file.path).inode != file.inode) return;
  std::error_code ignored;
  std::filesystem::remove(file.path, ignored);
}

}  // namespace

/// Everything below `mutex` is touched by the io thread alone.
struct Listener::State {
  State(ListenerOptions given, const Responder& responder, Metrics& all_metrics,
        base::Log* given_log)
      : options(std::move(given)),
        log(given_log),
        metrics(all_metrics.transport()),
        admission(hosts_of(options), options.allowed_origins),
        refusals(all_metrics, log),
        workers(std::make_unique<WorkerPool>(
            options.workers, static_cast<std::size_t>(options.limits.waiting_requests))),
        bodies(options.limits.all_bodies_bytes),
        parts{.io = io,
              .limits = options.limits,
              .admission = admission,
              .responder = responder,
              .refusals = refusals,
              .workers = *workers,
              .bodies = bodies,
              .metrics = metrics,
              .closed = [this](Connection& connection) { forget(connection); }},
        ticker(io) {}

  void open(Descriptor listening, bool local);
  void accept_at(Door& door);
  void accept_waiting(Door& door);
  bool accept_one(Door& door);
  bool make_room();
  void turn_away(const Descriptor& socket);
  void forget(Connection& connection);
  void tick();
  void begin_stop();
  void close_all();

  const ListenerOptions options;
  base::Log* log;
  TransportMetrics& metrics;
  const Admission admission;
  Refusals refusals;
  asio::io_context io{1};
  std::unique_ptr<WorkerPool> workers;
  BodyBudget bodies;
  ConnectionParts parts;
  std::thread thread;
  std::uint16_t port = 0;

  std::mutex mutex;
  std::condition_variable emptied;
  bool empty_and_stopping = false;  // under mutex
  std::vector<SocketFile> files;    // under mutex

  std::vector<std::unique_ptr<Door>> doors;
  std::unordered_map<Connection*, std::shared_ptr<Connection>> connections;
  asio::steady_timer ticker;
  bool stopping = false;
};

void Listener::State::open(Descriptor listening, bool local) {
  accept_at(*doors.emplace_back(std::make_unique<Door>(io, std::move(listening), local)));
}

void Listener::State::accept_at(Door& door) {
  door.socket.async_wait(asio::posix::stream_descriptor::wait_read,
                         [this, &door](boost::system::error_code error) {
                           if (!error && !stopping) accept_waiting(door);
                         });
}

void Listener::State::accept_waiting(Door& door) {
  int accepted = 0;
  while (accepted < kAcceptedAtOnce && accept_one(door)) ++accepted;
  const bool out_of_descriptors =
      accepted < kAcceptedAtOnce && errno != EAGAIN && errno != EINTR && errno != ECONNABORTED;
  if (!out_of_descriptors) return accept_at(door);
  if (log != nullptr) {
    log->write(base::LogLevel::warning, "accept_failed",
               {{"message", std::string_view(std::generic_category().message(errno))}});
  }
  make_room();
  door.pause.expires_after(kPause);
  door.pause.async_wait([this, &door](boost::system::error_code error) {
    if (!error && !stopping) accept_at(door);
  });
}

/// False, with errno set, when none could be accepted.
bool Listener::State::accept_one(Door& door) {
  Descriptor socket = accept_from(door.socket.native_handle());
  if (socket.number() < 0) return false;
  if (door.local && !is_peer_trusted(socket)) return true;
  metrics.connections_accepted.fetch_add(1, std::memory_order_relaxed);
  const bool full = connections.size() >= static_cast<std::size_t>(options.limits.connections);
  if (full && !make_room()) {
    turn_away(socket);
    return true;
  }
  // Shared with the operations under way on it; see Connection.
  auto connection = std::make_shared<Connection>(parts, std::move(socket), door.local);
  connections.emplace(connection.get(), connection);
  connection->start();
  return true;
}

/// Closes the connection that has been idle longest; false when none is.
bool Listener::State::make_room() {
  Connection* oldest = nullptr;
  for (const auto& [connection, owner] : connections) {
    if (!connection->is_idle()) continue;
    if (oldest == nullptr || connection->since() < oldest->since()) oldest = connection;
  }
  if (oldest == nullptr) return false;
  metrics.connections_evicted.fetch_add(1, std::memory_order_relaxed);
  oldest->close();
  return true;
}

void Listener::State::turn_away(const Descriptor& socket) {
  metrics.connections_refused.fetch_add(1, std::memory_order_relaxed);
  const std::string text =
      response_text(refusals.refuse(Request{.method = Method::other}, overload_problem()),
                    {.keeps_alive = false});
  send_at_once(socket, text);
}

void Listener::State::forget(Connection& connection) {
  // What is under way on it may hold it a little longer.
  connections.erase(&connection);
  if (!stopping || !connections.empty()) return;
  const std::lock_guard lock(mutex);
  empty_and_stopping = true;
  emptied.notify_all();
}

void Listener::State::tick() {
  ticker.expires_after(tick_of(options.limits));
  ticker.async_wait([this](boost::system::error_code error) {
    if (error) return;
    const auto now = Connection::Clock::now();
    // A copy, since a connection that closes leaves the list.
    const auto present = connections;
    for (const auto& [connection, owner] : present) connection->check_deadline(now);
    tick();
  });
}

void Listener::State::begin_stop() {
  stopping = true;
  doors.clear();
  const auto present = connections;
  for (const auto& [connection, owner] : present) connection->close_when_done();
  if (!connections.empty()) return;
  const std::lock_guard lock(mutex);
  empty_and_stopping = true;
  emptied.notify_all();
}

void Listener::State::close_all() {
  const auto present = connections;
  for (const auto& [connection, owner] : present) connection->close();
}

Listener::Listener(ListenerOptions options, const Responder& responder, Metrics& metrics,
                   base::Log* log) {
  Descriptor listening = listen_on(options.host, options.port);
  state_ = std::make_unique<State>(std::move(options), responder, metrics, log);
  state_->port = port_of(listening);
  state_->open(std::move(listening), false);
  state_->tick();
  state_->thread = std::thread([state = state_.get()] {
    const auto guard = asio::make_work_guard(state->io);
    state->io.run();
  });
}

Listener::~Listener() {
  stop(milliseconds(0));
  // While the io thread still runs: it tells a worker that streams that nobody listens.
  state_->workers->finish();
  state_->io.stop();
  state_->thread.join();
  state_->workers.reset();
  state_->close_all();
}

void Listener::listen_locally(const std::filesystem::path& socket) {
  Descriptor listening = listen_at(socket);
  {
    const std::lock_guard lock(state_->mutex);
    state_->files.push_back(file_at(socket));
  }
  asio::post(state_->io, [state = state_.get(), number = listening.release()] {
    Descriptor descriptor(number);
    if (!state->stopping) state->open(std::move(descriptor), true);
  });
}

std::uint16_t Listener::port() const {
  return state_->port;
}

bool Listener::stop(milliseconds patience) {
  std::unique_lock lock(state_->mutex);
  // Before their doors close: one that nobody answers another server may replace by its own.
  for (const SocketFile& file : std::exchange(state_->files, {})) remove_if_ours(file);
  asio::post(state_->io, [state = state_.get()] { state->begin_stop(); });
  state_->emptied.wait_for(lock, patience, [this] { return state_->empty_and_stopping; });
  lock.unlock();
  asio::post(state_->io, [state = state_.get()] { state->close_all(); });
  state_->workers->close();
  return state_->workers->await_idle(std::min(patience, kFarewell));
}

}  // namespace theseus::http
