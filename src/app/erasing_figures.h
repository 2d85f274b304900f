#pragma once

#include "app/scrub_worker.h"
#include "http/metrics.h"

namespace theseus::app {

/// Adds to what /metrics shows: the erases whose text may still be in files. The worker must be
/// there as long as somebody asks.
void add_erasing_figures(http::Metrics& metrics, const ScrubWorker& worker);

}  // namespace theseus::app
