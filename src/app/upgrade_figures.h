#pragma once

#include <functional>
#include <optional>
#include <string>

#include "app/batch_figures.h"
#include "http/endpoints/server_state.h"
#include "http/metrics.h"
#include "upgrade/status.h"

namespace theseus::app {

/// What all spaces together hold.
struct MemoriesBeforeAndNow {
  http::ShownMemories before;
  http::ShownMemories now;
};

struct UpgradeSources {
  std::function<upgrade::UpgradeStatus()> status;  ///< asked once a scrape
  /// Of the upgrade that began from that snapshot; nothing where none is open, or it cannot be
  /// told.
  std::function<std::optional<MemoriesBeforeAndNow>(const std::string&)> memories;
  const BatchFigures& batches;
};

/// Adds to what /metrics shows: where each step between formats stands, its rows, and how long
/// batches kept other writes waiting. What it reads must be there as long as somebody asks.
void add_upgrade_figures(http::Metrics& metrics, const UpgradeSources& sources);

}  // namespace theseus::app
