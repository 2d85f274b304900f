#include "base/crew.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <utility>

namespace theseus::base {

struct Crew::Work {
  Work(std::size_t all_rounds, Round each) : rounds(all_rounds), round(std::move(each)) {}

  std::size_t rounds;
  Round round;
  std::atomic<std::size_t> next = 0;
  std::size_t helpers = 0;  ///< threads at it; under the crew's mutex
  std::once_flag failed;
  std::exception_ptr failure;  ///< read when nobody is at it any more

  /// Leaves no round to take.
  void close() noexcept { next = rounds; }
};

Crew::Crew(std::size_t threads) {
  threads_.reserve(threads);
  for (std::size_t seat = 1; seat <= threads; ++seat) {
    threads_.emplace_back([this, seat] { help(seat); });
  }
}

Crew::~Crew() {
  {
    const std::lock_guard lock(mutex_);
    closing_ = true;
  }
  begun_.notify_all();
  for (std::thread& thread : threads_) thread.join();
}

std::size_t Crew::fitting_threads() noexcept {
  constexpr std::size_t kMost = 3;
  const std::size_t processors = std::max(1U, std::thread::hardware_concurrency());
  return std::min(kMost, processors - 1);
}

Crew::Loop Crew::begin(std::size_t rounds, Round round) {
  auto work = std::make_unique<Work>(rounds, std::move(round));
  if (!threads_.empty() && rounds > 1) {
    {
      const std::lock_guard lock(mutex_);
      open_.push_back(work.get());
    }
    begun_.notify_all();
  }
  return {*this, std::move(work)};
}

void Crew::help(std::size_t seat) {
  std::unique_lock lock(mutex_);
  while (true) {
    begun_.wait(lock, [&] { return closing_ || !open_.empty(); });
    if (closing_) return;
    Work& work = *open_.front();
    ++work.helpers;
    lock.unlock();
    take_rounds(work, seat);
    lock.lock();
    open_.remove(&work);
    --work.helpers;
    left_.notify_all();
  }
}

void Crew::take_rounds(Work& work, std::size_t seat) noexcept {
  try {
    for (std::size_t round = work.next++; round < work.rounds; round = work.next++) {
      work.round(round, seat);
    }
  } catch (...) {
    std::call_once(work.failed, [&] { work.failure = std::current_exception(); });
    work.close();
  }
}

void Crew::end(Work& work) {
  std::unique_lock lock(mutex_);
  open_.remove(&work);
  left_.wait(lock, [&] { return work.helpers == 0; });
}

Crew::Loop::Loop(Crew& crew, std::unique_ptr<Work> work) : crew_(crew), work_(std::move(work)) {}

Crew::Loop::Loop(Loop&&) noexcept = default;

Crew::Loop::~Loop() {
  if (!work_) return;
  work_->close();
  crew_.end(*work_);
}

void Crew::Loop::finish() {
  if (!work_) return;
  take_rounds(*work_, 0);
  crew_.end(*work_);
  const auto work = std::move(work_);
  if (work->failure) std::rethrow_exception(work->failure);
}

}  // namespace theseus::base
