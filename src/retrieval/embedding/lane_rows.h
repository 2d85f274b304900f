#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "retrieval/embedding/embedder.h"
#include "storage/database.h"

namespace theseus::retrieval {

/// What a data set has for an embedder of one fingerprint.
struct LaneState {
  std::optional<std::int64_t> own;  ///< the number of its lane
  bool any = false;                 ///< whether there are lanes at all

  /// Whether another model made the vectors: answers come from keywords, and none are written.
  bool is_foreign() const noexcept { return any && !own; }
};

/// A lane as status shows it. The fingerprint is as stored, of whatever length.
struct LaneFacts {
  std::int64_t number = 0;
  base::Bytes fingerprint;
  std::string label;
  int dimension = 0;
  std::string encoding;
  bool is_serving = false;  ///< what `data_set.serving_lane` names
};

/// One row of `vectors`. The vector is borrowed for the call that it is handed to.
struct VectorRow {
  std::int64_t seq = 0;  ///< of the body that it embeds
  int chunk = 0;
  std::size_t start = 0;
  std::size_t length = 0;
  std::optional<base::BytesView> vector;  ///< as `encode` makes it; nothing: looked at, has none
};

/// Whether the row holds a vector of that dimension, or says that there is none. A row that is
/// neither was damaged, and its text is to be embedded anew.
bool is_readable(const VectorRow& row, std::size_t dimension);

/// The state of the data set's lanes for a fingerprint.
LaneState lane_state(storage::Transaction& transaction, const Fingerprint& fingerprint);

/// All lanes, by number.
std::vector<LaneFacts> all_lanes(storage::Transaction& transaction);

/// Calls `row` for each vector row of a space in a lane, by seq and chunk.
void for_each_vector(storage::Transaction& transaction, std::int64_t lane, std::int64_t space,
                     const std::function<void(const VectorRow&)>& row);

/// Names the rows of one body in one lane.
struct BodyVectors {
  std::int64_t lane = 0;
  std::int64_t space = 0;
  std::int64_t seq = 0;
};

/// The same for one body: what a partition reads when the journal tells of it.
void for_each_vector_of(storage::Transaction& transaction, const BodyVectors& which,
                        const std::function<void(const VectorRow&)>& row);

}  // namespace theseus::retrieval
