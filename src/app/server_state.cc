#include "app/server_state.h"

#include <algorithm>
#include <string>
#include <vector>

#include "cli/upgrading/upgrade_answer.h"
#include "migrations/program.h"
#include "retrieval/embedding/lane_rows.h"
#include "retrieval/ranking/weights.h"

namespace theseus::app {
namespace {

http::ShownStamp shown(const upgrade::Stamp& stamp) {
  http::ShownStamp shown{.format = static_cast<int>(stamp.format),
                         .oldest_reader = static_cast<int>(stamp.oldest_reader),
                         .oldest_writer = static_cast<int>(stamp.oldest_writer),
                         .epoch = stamp.epoch,
                         .hold = {}};
  if (stamp.hold) shown.hold = static_cast<int>(*stamp.hold);
  return shown;
}

http::ShownLane shown(const retrieval::LaneFacts& lane, const retrieval::Embedder* embedder) {
  return {
      .number = lane.number,
      .label = lane.label,
      .fingerprint = base::to_hex(lane.fingerprint),
      .dimension = lane.dimension,
      .encoding = lane.encoding,
      .serving = lane.is_serving,
      .own = embedder != nullptr && std::ranges::equal(embedder->fingerprint(), lane.fingerprint)};
}

bool is_without_vectors(const std::vector<http::ShownLane>& lanes) {
  for (const http::ShownLane& lane : lanes) {
    if (lane.own) return false;
  }
  return !lanes.empty();
}

}  // namespace

http::ServerState load_server_state(upgrade::DataSet& data, const std::filesystem::path& folder,
                                    const retrieval::Embedder* embedder) {
  const upgrade::Program program = migrations::this_program();
  http::ServerState state;
  state.version = program.release;
  state.format = static_cast<int>(program.format);
  const upgrade::UpgradeStatus status = data.upgrade_status();
  state.stamp = shown(status.stamp);
  state.upgrade = cli::shown_upgrade(status, folder);
  state.ranking_version = retrieval::kRankingVersion;
  data.database().read([&](storage::Transaction& transaction) {
    for (const auto& lane : retrieval::all_lanes(transaction)) {
      state.lanes.push_back(shown(lane, embedder));
    }
  });
  if (embedder != nullptr && is_without_vectors(state.lanes)) state.degraded.push_back("vector");
  return state;
}

}  // namespace theseus::app
