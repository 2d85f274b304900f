#pragma once

#include <algorithm>
#include <cstddef>
#include <limits>
#include <utility>
#include <vector>

namespace theseus::retrieval {

/// The best of many. `Better` orders any two items, and `Better::score_of` gives the number that it
/// orders by first. Items are gathered until there are twice as many as wanted, and the worse half
/// goes: what scores under the worst that is left can then be passed over by one comparison.
template <class Item, class Better>
class BestOf {
 public:
  BestOf(std::size_t size, Better better) : size_(size), better_(better) {
    if (size_ == 0) bar_ = std::numeric_limits<float>::infinity();
  }

  /// What scores less is not among the best. Finite, so that minus infinity is never above it.
  float bar() const noexcept { return bar_; }

  void offer(const Item& item) {
    if (size_ == 0 || Better::score_of(item) < bar_) return;
    items_.push_back(item);
    if (items_.size() >= 2 * size_ + kLeastSurplus) drop_worse();
  }

  /// The best, best first; nothing is left.
  std::vector<Item> take() {
    std::vector<Item> best = take_unordered();
    std::sort(best.begin(), best.end(), better_);
    return best;
  }

  /// The same in any order.
  std::vector<Item> take_unordered() {
    if (items_.size() > size_) drop_worse();
    return std::exchange(items_, {});
  }

 private:
  static constexpr std::size_t kLeastSurplus = 64;

  void drop_worse() {
    const auto worst_kept = items_.begin() + static_cast<std::ptrdiff_t>(size_ - 1);
    std::nth_element(items_.begin(), worst_kept, items_.end(), better_);
    bar_ = Better::score_of(*worst_kept);
    items_.resize(size_);
  }

  std::size_t size_;
  Better better_;
  float bar_ = std::numeric_limits<float>::lowest();
  std::vector<Item> items_;
};

}  // namespace theseus::retrieval
