#include "retrieval/embedding/lane_rows.h"

#include <algorithm>

#include "retrieval/vector/quantized.h"

namespace theseus::retrieval {
namespace {

constexpr std::string_view kSelectLaneNames = R"sql(
  SELECT number, fingerprint, encoding FROM lanes ORDER BY number
)sql";

constexpr std::string_view kSelectLanes = R"sql(
  SELECT number, fingerprint, label, dimension, encoding, (SELECT serving_lane FROM data_set)
  FROM lanes
  ORDER BY number
)sql";

constexpr std::string_view kSelectVectorsOfSpace = R"sql(
  SELECT seq, chunk, start, length, vector
  FROM vectors
  WHERE lane = $1 AND space = $2
  ORDER BY seq, chunk
)sql";

constexpr std::string_view kSelectVectorsOfBody = R"sql(
  SELECT seq, chunk, start, length, vector
  FROM vectors
  WHERE lane = $1 AND space = $2 AND seq = $3
  ORDER BY chunk
)sql";

void hand_over(storage::Statement rows, const std::function<void(const VectorRow&)>& row) {
  while (rows.next()) {
    row({.seq = rows.integer(0),
         .chunk = static_cast<int>(rows.integer(1)),
         .start = static_cast<std::size_t>(rows.integer(2)),
         .length = static_cast<std::size_t>(rows.integer(3)),
         .vector = rows.is_null(4) ? std::nullopt : std::optional(rows.blob(4))});
  }
}

}  // namespace

bool is_readable(const VectorRow& row, std::size_t dimension) {
  return !row.vector || find_view(*row.vector, dimension);
}

LaneState lane_state(storage::Transaction& transaction, const Fingerprint& fingerprint) {
  LaneState state;
  auto rows = transaction.query(kSelectLaneNames);
  while (rows.next()) {
    state.any = true;
    // The same model in a coding that this program cannot read is as good as another model.
    if (std::ranges::equal(rows.blob(1), fingerprint) && rows.text(2) == kInt8Encoding) {
      state.own = rows.integer(0);
    }
  }
  return state;
}

std::vector<LaneFacts> all_lanes(storage::Transaction& transaction) {
  std::vector<LaneFacts> lanes;
  auto rows = transaction.query(kSelectLanes);
  while (rows.next()) {
    const base::BytesView fingerprint = rows.blob(1);
    lanes.push_back({.number = rows.integer(0),
                     .fingerprint = {fingerprint.begin(), fingerprint.end()},
                     .label = std::string(rows.text(2)),
                     .dimension = static_cast<int>(rows.integer(3)),
                     .encoding = std::string(rows.text(4)),
                     .is_serving = rows.optional_integer(5) == rows.integer(0)});
  }
  return lanes;
}

void for_each_vector(storage::Transaction& transaction, std::int64_t lane, std::int64_t space,
                     const std::function<void(const VectorRow&)>& row) {
  hand_over(transaction.query(kSelectVectorsOfSpace, {lane, space}), row);
}

void for_each_vector_of(storage::Transaction& transaction, const BodyVectors& which,
                        const std::function<void(const VectorRow&)>& row) {
  hand_over(transaction.query(kSelectVectorsOfBody, {which.lane, which.space, which.seq}), row);
}

}  // namespace theseus::retrieval
