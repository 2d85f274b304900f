#include "app/upgrade_progress.h"

#include <algorithm>
#include <utility>

namespace theseus::app {
namespace {

constexpr std::string_view kSnapshot = "snapshot";

std::string sentence_of(const upgrade::UpgradeEvent& event) {
  if (!event.message.empty()) return std::string(event.message);
  if (event.entry == nullptr) {
    return "The data is copied before it is upgraded, so that there is a way back.";
  }
  return "The data is being upgraded: step " + std::to_string(event.entry->number) + " (" +
         std::string(event.entry->name) + ").";
}

}  // namespace

void UpgradeProgress::take(const upgrade::UpgradeEvent& event, Moment now) {
  std::string step(event.entry == nullptr ? kSnapshot : event.entry->name);
  if (!is_begun_ || step != step_) begin(std::move(step), now);
  sentence_ = sentence_of(event);
  if (event.expected == 0) return;
  if (expected_ == 0) done_at_begin_ = event.done;
  done_ = event.done;
  expected_ = event.expected;
}

void UpgradeProgress::begin(std::string step, Moment now) {
  is_begun_ = true;
  step_ = std::move(step);
  begin_ = now;
  done_at_begin_ = done_ = expected_ = 0;
}

// What is expected is an estimate, and may be passed.
std::optional<int> UpgradeProgress::percent() const noexcept {
  if (expected_ <= 0) return std::nullopt;
  return static_cast<int>(std::clamp<std::int64_t>(done_ * 100 / expected_, 0, 100));
}

std::optional<std::chrono::seconds> UpgradeProgress::time_left(Moment now) const noexcept {
  const std::int64_t made = done_ - done_at_begin_;
  if (made <= 0) return std::nullopt;
  const auto left = static_cast<double>(std::max<std::int64_t>(0, expected_ - done_));
  const std::chrono::duration<double> spent = now - begin_;
  return std::chrono::ceil<std::chrono::seconds>(spent * (left / static_cast<double>(made)));
}

}  // namespace theseus::app
