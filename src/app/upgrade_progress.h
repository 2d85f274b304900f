#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "upgrade/site.h"

namespace theseus::app {

/// How far an upgrade has come, by what the thread that carries it out tells.
class UpgradeProgress {
 public:
  using Moment = std::chrono::steady_clock::time_point;

  void take(const upgrade::UpgradeEvent& event, Moment now);

  bool is_begun() const noexcept { return is_begun_; }
  /// `snapshot`, or the name of the step.
  const std::string& step() const noexcept { return step_; }
  /// What is being done, as a sentence.
  const std::string& sentence() const noexcept { return sentence_; }
  /// Nothing where it is not known.
  std::optional<int> percent() const noexcept;
  /// Of what is being done, at the speed it had so far; nothing where that cannot be said yet.
  std::optional<std::chrono::seconds> time_left(Moment now) const noexcept;

 private:
  void begin(std::string step, Moment now);

  bool is_begun_ = false;
  std::string step_;
  std::string sentence_;
  std::int64_t done_at_begin_ = 0;
  std::int64_t done_ = 0;
  std::int64_t expected_ = 0;
  Moment begin_{};
};

}  // namespace theseus::app
