#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>

namespace theseus::app {

/// SIGTERM and SIGINT as something to wait for. Made before any other thread, which then never
/// meets them. The second one ends the process at once, with 128 and its number (143 and 130).
class StopSignals {
 public:
  StopSignals();
  ~StopSignals();
  StopSignals(const StopSignals&) = delete;
  StopSignals& operator=(const StopSignals&) = delete;

  /// Asks for the stop from inside.
  void request_stop();

  /// Returns when a stop was asked for.
  void wait();

 private:
  void watch();

  std::mutex mutex_;
  std::condition_variable asked_;
  bool stopping_ = false;
  bool ending_ = false;
  std::thread thread_;
};

}  // namespace theseus::app
