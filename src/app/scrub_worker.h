#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>

#include "base/log.h"
#include "memory/erased_forms.h"
#include "scrub/scrubber.h"

namespace theseus::app {

/// How the erases stand whose text may still be in files.
struct ErasingFigures {
  std::int64_t waiting = 0;
  std::int64_t left = 0;  ///< of these, those that wait for `theseus doctor --scrub`
};

/// What a process does, for what it and others erased, until no byte of it is left in the files: a
/// server beside what it serves, in the order of the erases, all that wait at once; a command that
/// erased without a server at its end.
class ScrubWorker {
 public:
  enum class Place { beside, at_end };

  struct Parts {
    scrub::Scrubber::Parts scrubber;
    Place place = Place::at_end;
    base::Log* log = nullptr;                               ///< null for none
    std::function<bool()> has_rows = [] { return true; };   ///< the table of erases is there
    std::function<bool()> may_scrub = [] { return true; };  ///< asked before each round
    /// At the end of a command: empties the spaces that were erased, of which nothing is looked for
    /// before.
    std::function<void()> empty_spaces = [] {};
  };

  explicit ScrubWorker(Parts parts);
  ScrubWorker(const ScrubWorker&) = delete;
  ScrubWorker& operator=(const ScrubWorker&) = delete;

  /// For `OnErased`: thread-safe and quick.
  void add(std::int64_t seq, const memory::ErasedForms& forms);

  /// Ends with the round that runs, whose search is given up.
  void request_stop() noexcept { thread_.request_stop(); }

  /// One round, where this process erased something and has no thread for it. What it does not come
  /// to the end of is left to the next process that does.
  void finish();

  /// As they are now; nothing of an older format than that of the table. Where the data
  /// cannot be read, as when it could be read last. Thread-safe.
  ErasingFigures figures() const;

 private:
  void run(const std::stop_token& stop);
  bool is_due() const;
  void turn(const std::stop_token& stop);
  void look(const std::stop_token& stop);
  std::int64_t count() const;
  void take(const scrub::ScrubRound& round);
  void hinder(std::string_view obstacle);

  Parts parts_;
  scrub::Scrubber scrubber_;
  mutable std::atomic<std::int64_t> waiting_{0};
  std::atomic<std::int64_t> left_{0};
  std::string told_;  // what hinders, told once
  std::chrono::milliseconds pause_{0};
  std::chrono::milliseconds rest_{0};  // behind a round, whatever is erased meanwhile
  std::chrono::steady_clock::time_point due_at_{};
  std::chrono::steady_clock::time_point rested_at_{};
  std::mutex sleep_;
  std::condition_variable_any woken_;
  std::jthread thread_;  // last: it uses all of these
};

}  // namespace theseus::app
