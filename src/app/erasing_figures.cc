#include "app/erasing_figures.h"

namespace theseus::app {

void add_erasing_figures(http::Metrics& metrics, const ScrubWorker& worker) {
  metrics.add_gauge("theseus_erases_waiting", "Erases whose text may still stand in files.",
                    [&worker] { return static_cast<double>(worker.figures().waiting); });
  metrics.add_gauge("theseus_erases_left", "Those of them that wait for theseus doctor --scrub.",
                    [&worker] { return static_cast<double>(worker.figures().left); });
}

}  // namespace theseus::app
