#include "app/window_watch.h"

namespace theseus::app {

bool WindowWatch::is_over(std::optional<base::Time> since, const Moment& now,
                          std::chrono::milliseconds after) {
  if (since != since_) first_seen_ = now.steady;
  since_ = since;
  return since && now.time - *since >= after && now.steady - first_seen_ >= after;
}

}  // namespace theseus::app
