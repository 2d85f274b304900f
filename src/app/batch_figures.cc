#include "app/batch_figures.h"

namespace theseus::app {

void BatchFigures::count(std::chrono::microseconds held) noexcept {
  ++batches_;
  held_microseconds_ += held.count();
  std::int64_t longest = longest_microseconds_;
  while (longest < held.count() &&
         !longest_microseconds_.compare_exchange_weak(longest, held.count())) {
    continue;
  }
}

upgrade::Rest BatchFigures::counting_rest() {
  return [this](std::chrono::microseconds held) {
    count(held);
    upgrade::rest_as_long(held);
  };
}

}  // namespace theseus::app
