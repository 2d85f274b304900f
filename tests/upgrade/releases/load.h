#pragma once

#include <atomic>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "end_to_end/writers.h"

namespace theseus::tests {

/// Where a server answers, perhaps not yet.
struct Address {
  std::string url;
  std::string key;
};

/// Threads that each remember one text after another. One that is refused for now asks the same
/// again; each goes on until it is stopped or the server is gone.
class Load {
 public:
  /// `name` stands in every text, so that no two of all loads are the same.
  Load(const Address& address, int writers, const std::string& name);
  ~Load() { stop(); }
  Load(const Load&) = delete;
  Load& operator=(const Load&) = delete;

  void stop();

  /// How many were acknowledged so far.
  int acknowledged() const noexcept { return acknowledged_; }

  /// Every attempt, those without an answer too; after `stop`.
  const std::vector<Attempt>& attempts() const noexcept { return attempts_; }

 private:
  void write(const Address& address, const std::string& name);
  void remember(cli::Connection& connection, Attempt& attempt);

  std::mutex mutex_;
  std::vector<Attempt> attempts_;
  std::atomic<int> acknowledged_{0};
  std::atomic<bool> is_stopped_{false};
  std::vector<std::thread> threads_;
};

}  // namespace theseus::tests
