#pragma once

#include "app/batch_figures.h"
#include "http/metrics.h"
#include "upgrade/data_set.h"

namespace theseus::app {

struct UpgradeSources {
  upgrade::DataSet& data;
  const BatchFigures& batches;
};

/// Adds to what /metrics shows: where each step between formats stands, its rows, and how long
/// batches kept other writes waiting. What it reads must be there as long as somebody asks.
void add_upgrade_figures(http::Metrics& metrics, const UpgradeSources& sources);

}  // namespace theseus::app
