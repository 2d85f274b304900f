#include "upgrade/pace.h"

#include <algorithm>
#include <thread>

namespace theseus::upgrade {
namespace {

constexpr std::chrono::microseconds kTarget{3000};
constexpr std::int64_t kFewest = 8;
constexpr std::int64_t kMost = 4096;

}  // namespace

void rest_as_long(std::chrono::microseconds worked) {
  std::this_thread::sleep_for(worked);
}

std::int64_t Pace::run(const std::function<std::int64_t()>& batch) {
  const auto begin = std::chrono::steady_clock::now();
  const std::int64_t rows = batch();
  const auto worked = std::chrono::duration_cast<std::chrono::microseconds>(
      std::chrono::steady_clock::now() - begin);
  size_next(rows, worked);
  if (rows > 0 && !is_stopped()) rest_(worked);
  return rows;
}

// At most twice as many at once: one quick batch may have been luck.
void Pace::size_next(std::int64_t rows, std::chrono::microseconds worked) noexcept {
  if (rows < rows_) return;
  const std::int64_t fitting = rows * kTarget.count() / std::max<std::int64_t>(worked.count(), 1);
  rows_ = std::clamp(std::min(fitting, rows_ * 2), kFewest, kMost);
}

}  // namespace theseus::upgrade
