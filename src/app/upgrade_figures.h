#pragma once

#include <functional>

#include "app/batch_figures.h"
#include "http/metrics.h"
#include "upgrade/status.h"

namespace theseus::app {

struct UpgradeSources {
  std::function<upgrade::UpgradeStatus()> status;  ///< asked once a scrape
  const BatchFigures& batches;
};

/// Adds to what /metrics shows: where each step between formats stands, its rows, and how long
/// batches kept other writes waiting. What it reads must be there as long as somebody asks.
void add_upgrade_figures(http::Metrics& metrics, const UpgradeSources& sources);

}  // namespace theseus::app
