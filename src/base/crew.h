#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace theseus::base {

/// A few threads that help with loops whose rounds do not depend on each other. Whoever begins a
/// loop does what is left of it himself, so a loop ends however busy the crew is. Thread-safe; must
/// outlive its loops.
class Crew {
 public:
  /// One round. `seat` tells those apart who work at the same time: it is below `seats()`, 0 is who
  /// began the loop. What it throws ends the loop.
  using Round = std::function<void(std::size_t round, std::size_t seat)>;

  /// With no threads every loop is worked off by who began it.
  explicit Crew(std::size_t threads);
  ~Crew();
  Crew(const Crew&) = delete;
  Crew& operator=(const Crew&) = delete;

  /// As many threads as this machine has processors beside the one that asks, at most three.
  static std::size_t fitting_threads() noexcept;

  /// How many may work at one loop.
  std::size_t seats() const noexcept { return threads_.size() + 1; }

  class Loop;

  /// Begins rounds 0 to `rounds` - 1; threads that are free take them up at once.
  Loop begin(std::size_t rounds, Round round);

 private:
  struct Work;

  void help(std::size_t seat);
  void end(Work& work);
  static void take_rounds(Work& work, std::size_t seat) noexcept;

  std::mutex mutex_;
  std::condition_variable begun_;
  std::condition_variable left_;  ///< a thread has left its loop
  std::list<Work*> open_;         ///< loops that may have rounds for a thread that is free
  bool closing_ = false;
  std::vector<std::thread> threads_;
};

/// A loop under way.
class Crew::Loop {
 public:
  Loop(Crew& crew, std::unique_ptr<Work> work);
  /// Takes back the rounds that nobody has taken, and waits for the others.
  ~Loop();
  Loop(Loop&&) noexcept;
  Loop& operator=(Loop&&) = delete;

  /// Works at the rounds that nobody has taken; when it returns, every round is done. Throws what
  /// the first round threw that did not come to its end.
  void finish();

 private:
  Crew& crew_;
  std::unique_ptr<Work> work_;  ///< none once finished
};

}  // namespace theseus::base
