#pragma once

#include <condition_variable>
#include <mutex>
#include <vector>

#include "http/listener.h"
#include "http/metrics.h"
#include "http/router.h"

namespace theseus::http::testing {

/// Requests to `/wait` stop here until the test lets them go on.
class Barrier {
 public:
  void wait();
  /// Waits until so many stand at the barrier.
  void await(int count);
  void open();

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  int waiting_ = 0;
  bool open_ = false;
};

/// A listener on a free port before a router with five endpoints that need no key: `GET /ping`,
/// `POST /echo/{word}` (answers with word, body and whether it came locally), `GET /wait`,
/// `GET /large`, 4 MiB, and `GET /stream`, whose body is `stream`.
class ToyServer {
 public:
  explicit ToyServer(ListenerOptions options = {});
  ~ToyServer();

  std::uint16_t port() const { return listener.port(); }

  Barrier barrier;
  BodyStream stream;  ///< set before it is asked for
  Metrics metrics;
  Router router;
  Listener listener;
};

}  // namespace theseus::http::testing
