#pragma once

#include <atomic>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "end_to_end/program.h"

namespace theseus::tests {

/// One memory that a writer asked for.
struct Attempt {
  std::string text;
  std::string token;  ///< its Idempotency-Key
  std::string id;     ///< empty until acknowledged
};

http::Request request_of(const Attempt& attempt);

/// Every live memory of their space: its id by its text. A text that stands twice fails the test.
std::map<std::string, std::string> all_memories(cli::Connection& connection);

/// Threads that each remember one text after another over a connection of their own, until the
/// server is gone. No two texts of all rounds are the same, and each has a word of its own.
class Writers {
 public:
  Writers(const RunningServer& server, int count, int round);
  ~Writers() { join(); }
  Writers(const Writers&) = delete;
  Writers& operator=(const Writers&) = delete;

  /// Waits until at least so many writes were acknowledged.
  void wait_for(int acknowledged) const;

  /// Waits for the threads, which end when the server does not answer any more.
  void join();

  /// Every attempt, the last one of each writer without an answer; after `join`.
  const std::vector<Attempt>& attempts() const noexcept { return attempts_; }

 private:
  void write(const RunningServer& server, std::string name);

  std::mutex mutex_;
  std::vector<Attempt> attempts_;
  std::atomic<int> acknowledged_{0};
  std::vector<std::thread> threads_;
};

}  // namespace theseus::tests
