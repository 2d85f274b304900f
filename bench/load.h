#pragma once

#include <atomic>
#include <cstddef>
#include <string>
#include <thread>
#include <vector>

#include "corpus.h"
#include "figures.h"
#include "server.h"

namespace theseus::bench {

/// How long the clients waited for what they asked in some stretch of time.
struct Waits {
  Distribution recall;
  Distribution remember;
  Distribution longest_remember;  ///< of each two seconds
};

/// Waits until the space "bench" answers a recall: until its index is loaded.
void wait_for_index(Client& client);

/// Clients that work on the space "bench" of a server until they are stopped: each waits for the
/// index, then recalls and remembers in turn, with a short rest behind each answer.
class Load {
 public:
  static constexpr std::size_t kClients = 8;

  Load(const Server& server, Corpus& corpus);
  ~Load();
  Load(const Load&) = delete;
  Load& operator=(const Load&) = delete;

  /// Throws std::runtime_error with what a client met that it should not have met.
  void stop();
  /// Waits until every client was refused or cut off, as by a rollback.
  void wait_for_end();

  /// Of the requests sent between two times of `now_seconds`; when the clients have stopped.
  Waits waits(double from, double to) const;

 private:
  struct Sample {
    double sent;
    double seconds;
    bool is_write;
  };

  void work(Client& client, std::size_t number);
  void run(const Server& server, std::size_t number);
  void join();

  std::vector<std::string> queries_;
  std::vector<std::string> writes_;
  std::atomic<bool> is_stopped_ = false;
  std::vector<std::vector<Sample>> samples_;
  std::vector<std::string> ends_;  ///< what each client met; empty where nothing
  std::vector<std::thread> threads_;
};

}  // namespace theseus::bench
