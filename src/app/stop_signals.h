#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>

#include "cli/exit_code.h"

namespace theseus::app {

/// SIGTERM and SIGINT as something to wait for. Made before any other thread, which then never
/// meets them. The second one ends the process at once, with 128 and its number (143 and 130); so
/// does, with the code of the stop, the end of the time that a stop may take.
class StopSignals {
 public:
  explicit StopSignals(std::chrono::milliseconds limit);
  ~StopSignals();
  StopSignals(const StopSignals&) = delete;
  StopSignals& operator=(const StopSignals&) = delete;

  /// Asks for the stop from inside; the code is the one that the process is to end with.
  void request_stop(cli::ExitCode code);

  /// Returns when a stop was asked for.
  void wait();

  /// For work that looks now and then whether it was.
  std::stop_token token() const noexcept { return stop_.get_token(); }

 private:
  void watch();
  void enforce_limit();

  const std::chrono::milliseconds limit_;
  std::mutex mutex_;
  std::condition_variable changed_;
  bool stopping_ = false;
  bool ending_ = false;
  std::stop_source stop_;
  cli::ExitCode code_ = cli::ExitCode::done;
  std::thread watching_;
  std::thread limiting_;
};

}  // namespace theseus::app
