#include "app/counts_before.h"

#include "cli/upgrading/upgrade_answer.h"

namespace theseus::app {

std::shared_ptr<const http::ShownBefore> CountsBefore::find(const std::string& snapshot) {
  const std::lock_guard lock(mutex_);
  if (snapshot != snapshot_) {
    before_ = cli::find_counts_before(data_, snapshot);
    snapshot_ = snapshot;
  }
  return before_;
}

}  // namespace theseus::app
