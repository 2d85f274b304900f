#include "http/body_budget.h"

namespace theseus::http {

bool BodyBudget::Share::grow_to(std::size_t bytes) {
  if (bytes <= held_bytes_) return true;
  std::size_t all = budget_.held_bytes_.load();
  do {
    const std::size_t others = all - held_bytes_;
    if (others > 0 && others + bytes > budget_.limit_bytes_) return false;
  } while (!budget_.held_bytes_.compare_exchange_weak(all, all - held_bytes_ + bytes));
  held_bytes_ = bytes;
  return true;
}

void BodyBudget::Share::give_back() noexcept {
  budget_.held_bytes_.fetch_sub(held_bytes_);
  held_bytes_ = 0;
}

}  // namespace theseus::http
