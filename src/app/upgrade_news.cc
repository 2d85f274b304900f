#include "app/upgrade_news.h"

namespace theseus::app {

void UpgradeNews::clear() {
  const std::lock_guard lock(mutex_);
  progress_ = {};
}

void UpgradeNews::take(const upgrade::UpgradeEvent& event) {
  const std::lock_guard lock(mutex_);
  progress_.take(event, std::chrono::steady_clock::now());
}

std::optional<http::Problem> UpgradeNews::find_problem() const {
  const std::lock_guard lock(mutex_);
  if (!progress_.is_begun()) return std::nullopt;
  http::Problem problem{.status = 503,
                        .code = "upgrading",
                        .detail = progress_.sentence() +
                                  " Nothing of this call was carried out; call again in a moment.",
                        .headers = {{"Retry-After", "1"}}};
  if (const auto percent = progress_.percent()) problem.more.emplace_back("percent", *percent);
  return problem;
}

}  // namespace theseus::app
