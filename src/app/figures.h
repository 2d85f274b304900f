#pragma once

#include "app/lifecycle.h"
#include "http/metrics.h"
#include "retrieval/partitions.h"

namespace theseus::app {

/// Adds to what /metrics shows: the release, whether it is ready, and the partitions. What it reads
/// must be there as long as somebody asks.
void add_figures(http::Metrics& metrics, const Lifecycle& lifecycle,
                 const retrieval::Partitions& partitions);

}  // namespace theseus::app
