#include "retrieval/embedding/lane.h"

#include <vector>

#include "retrieval/embedding/chunker.h"
#include "retrieval/embedding/lane_rows.h"
#include "retrieval/vector/quantized.h"

namespace theseus::retrieval {
namespace {

constexpr std::int64_t kFirstLane = 1;

constexpr std::string_view kInsertLane = R"sql(
  INSERT INTO lanes (number, fingerprint, label, dimension, encoding, created_at)
  VALUES ($1, $2, $3, $4, $5, $6)
)sql";

constexpr std::string_view kUpdateServingLane = R"sql(
  UPDATE data_set SET serving_lane = $1 WHERE one = 1
)sql";

constexpr std::string_view kSelectLaneNumbers = R"sql(
  SELECT number FROM lanes ORDER BY number
)sql";

constexpr std::string_view kInsertVector = R"sql(
  INSERT INTO vectors (lane, space, seq, chunk, start, length, vector)
  VALUES ($1, $2, $3, $4, $5, $6, $7)
)sql";

constexpr std::string_view kUpdateVectorsSeq = R"sql(
  UPDATE vectors SET seq = $4 WHERE lane = $1 AND space = $2 AND seq = $3
)sql";

constexpr std::string_view kDeleteVectors = R"sql(
  DELETE FROM vectors WHERE lane = $1 AND space = $2 AND seq = $3
)sql";

/// A row of `vectors` before it has a lane, a space and a seq.
struct PreparedRow {
  std::int64_t chunk = 0;
  std::size_t start = 0;
  std::size_t length = 0;
  std::optional<base::Bytes> vector;
};

struct PreparedRows final : memory::PreparedText {
  std::vector<PreparedRow> rows;
};

/// Every lane there is, since vectors must follow their text in all of them, and a statement that
/// does not name the lane would read the whole table.
std::vector<std::int64_t> lane_numbers(storage::Transaction& transaction) {
  std::vector<std::int64_t> numbers;
  auto rows = transaction.query(kSelectLaneNumbers);
  while (rows.next()) numbers.push_back(rows.integer(0));
  return numbers;
}

}  // namespace

std::unique_ptr<memory::PreparedText> Lane::prepare(std::string_view text) const {
  auto prepared = std::make_unique<PreparedRows>();
  if (embedder_ == nullptr) return prepared;
  std::int64_t number = 0;
  for (const Chunk& chunk : chunks_of(text)) {
    if (const auto vector = embedder_->embed(text_to_embed(text, chunk))) {
      prepared->rows.push_back({number, chunk.start, chunk.length, encode(*vector)});
    }
    ++number;
  }
  if (prepared->rows.empty()) prepared->rows.push_back({0, 0, text.size(), std::nullopt});
  return prepared;
}

void Lane::added(storage::Transaction& transaction, std::int64_t space, std::int64_t seq,
                 const memory::PreparedText& text) {
  if (embedder_ == nullptr) return;
  const auto lane = ensure_lane(transaction);
  if (!lane) return;
  for (const PreparedRow& row : dynamic_cast<const PreparedRows&>(text).rows) {
    transaction.execute(kInsertVector,
                        {*lane, space, seq, row.chunk, static_cast<std::int64_t>(row.start),
                         static_cast<std::int64_t>(row.length), row.vector});
  }
}

void Lane::carried(storage::Transaction& transaction, std::int64_t space, std::int64_t old_seq,
                   std::int64_t new_seq) {
  for (const std::int64_t lane : lane_numbers(transaction)) {
    transaction.execute(kUpdateVectorsSeq, {lane, space, old_seq, new_seq});
  }
}

void Lane::dropped(storage::Transaction& transaction, std::int64_t space, std::int64_t seq) {
  for (const std::int64_t lane : lane_numbers(transaction)) {
    transaction.execute(kDeleteVectors, {lane, space, seq});
  }
}

void Lane::add_missing(storage::Transaction& transaction, std::int64_t space, std::int64_t seq,
                       const memory::PreparedText& text) {
  if (embedder_ == nullptr) return;
  const LaneState state = lane_state(transaction, embedder_->fingerprint());
  if (state.own) {
    const auto dimension = static_cast<std::size_t>(embedder_->dimension());
    bool is_there = false;
    bool is_damaged = false;
    for_each_vector_of(transaction, {*state.own, space, seq}, [&](const VectorRow& row) {
      is_there = true;
      is_damaged = is_damaged || !is_readable(row, dimension);
    });
    if (is_there && !is_damaged) return;
    if (is_damaged) transaction.execute(kDeleteVectors, {*state.own, space, seq});
  }
  added(transaction, space, seq, text);
}

/// The number of this embedder's lane, made where there is none of any model. Nothing where the
/// vectors are another model's: this release never builds a lane beside them.
std::optional<std::int64_t> Lane::ensure_lane(storage::Transaction& transaction) const {
  const LaneState state = lane_state(transaction, embedder_->fingerprint());
  if (state.any) return state.own;
  transaction.execute(kInsertLane,
                      {kFirstLane, base::BytesView(embedder_->fingerprint()), embedder_->label(),
                       embedder_->dimension(), kInt8Encoding, clock_.now()});
  transaction.execute(kUpdateServingLane, {kFirstLane});
  return kFirstLane;
}

}  // namespace theseus::retrieval
