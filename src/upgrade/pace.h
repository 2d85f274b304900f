#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <stop_token>

namespace theseus::upgrade {

/// Called between two batches with the time that the last one held the write lock.
using Rest = std::function<void(std::chrono::microseconds)>;

/// Rests as long as was worked: half of the time belongs to others.
void rest_as_long(std::chrono::microseconds worked);

/// How much is done at once beside others: batches that hold the write lock for some 3 ms, with a
/// rest behind each.
class Pace {
 public:
  Pace(Rest rest, std::stop_token stop) : rest_(std::move(rest)), stop_(std::move(stop)) {}

  bool is_stopped() const noexcept { return stop_.stop_requested(); }

  /// How many rows the next batch should have.
  std::int64_t rows() const noexcept { return rows_; }

  /// Runs one batch, which gives how many rows it had, sizes the next by the time of its `hold`,
  /// and rests. Gives what the batch gave.
  std::int64_t run(const std::function<std::int64_t()>& batch);

  /// For inside the transaction of a batch: the work whose time counts. To wait for the write lock
  /// is not work.
  void hold(const std::function<void()>& work);

 private:
  void size_next(std::int64_t rows, std::chrono::microseconds worked) noexcept;

  Rest rest_;
  std::stop_token stop_;
  std::int64_t rows_ = 64;
  std::chrono::microseconds held_{0};
};

/// Runs batches until one has no rows; false when the pace was stopped before.
bool run_to_the_end(Pace& pace, const std::function<std::int64_t()>& batch);

}  // namespace theseus::upgrade
