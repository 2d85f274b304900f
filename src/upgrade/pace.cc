#include "upgrade/pace.h"

#include <algorithm>
#include <thread>

namespace theseus::upgrade {
namespace {

constexpr std::chrono::microseconds kTarget{3000};
constexpr std::int64_t kFewest = 8;
// Rows that lie on cold pages cost ten times those that made a batch grow.
constexpr std::int64_t kMost = 512;

}  // namespace

void rest_as_long(std::chrono::microseconds worked) {
  std::this_thread::sleep_for(worked);
}

std::int64_t Pace::run(const std::function<std::int64_t()>& batch) {
  held_ = {};
  const std::int64_t rows = batch();
  size_next(rows, held_);
  if (rows > 0 && !is_stopped()) rest_(held_);
  return rows;
}

// The last time counts: a work that shares a commit with one that fails is run again.
void Pace::hold(const std::function<void()>& work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  held_ = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() -
                                                                begin);
}

// At most twice as many at once: one quick batch may have been luck.
void Pace::size_next(std::int64_t rows, std::chrono::microseconds worked) noexcept {
  if (rows < rows_) return;
  const std::int64_t fitting = rows * kTarget.count() / std::max<std::int64_t>(worked.count(), 1);
  rows_ = std::clamp(std::min(fitting, rows_ * 2), kFewest, kMost);
}

bool run_to_the_end(Pace& pace, const std::function<std::int64_t()>& batch) {
  while (!pace.is_stopped()) {
    if (pace.run(batch) == 0) return true;
  }
  return false;
}

}  // namespace theseus::upgrade
