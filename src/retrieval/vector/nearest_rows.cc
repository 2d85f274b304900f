#include "retrieval/vector/nearest_rows.h"

#include <algorithm>

namespace theseus::retrieval {

NearestRows::NearestRows(Parts parts, Bits first_look)
    : parts_(std::move(parts)),
      first_look_(first_look),
      query_(parts_.matrix.quantized(parts_.scan.query)),
      found_(parts_.crew.seats(),
             Best(first_look == Bits::all ? parts_.scan.top_k : second_stage_rows(parts_.scan),
                  {&parts_.scan.before})),
      loop_(parts_.crew.begin(rounds(), [this](std::size_t round, std::size_t seat) {
        look_at(round, found_[seat]);
      })) {}

std::vector<RowHit> NearestRows::take() {
  loop_.finish();
  Best& best = found_.front();
  for (std::size_t seat = 1; seat < found_.size(); ++seat) {
    for (const RowHit& hit : found_[seat].take_unordered()) best.offer(hit);
  }
  if (first_look_ == Bits::all) return best.take();
  std::vector<Row> rows;
  for (const RowHit& hit : best.take_unordered()) rows.push_back(hit.row);
  Best nearest(parts_.scan.top_k, {&parts_.scan.before});
  offer_rows(rows, Bits::all, nearest);
  return nearest.take();
}

Bits NearestRows::stage_for(const Parts& parts) noexcept {
  const std::size_t rows = parts.scan.rows ? parts.scan.rows->size() : parts.matrix.size();
  return rows < kTwoStageRows || rows <= second_stage_rows(parts.scan) ? Bits::all : Bits::higher;
}

std::size_t NearestRows::second_stage_rows(const Scan& scan) noexcept {
  return std::max(kSecondStageRows, kSecondStageShare * scan.top_k);
}

/// A round looks at a block, or at as many of the rows that are given.
std::size_t NearestRows::rounds() const noexcept {
  if (!parts_.scan.rows) return parts_.matrix.blocks();
  return (parts_.scan.rows->size() + VectorMatrix::kBlockRows - 1) / VectorMatrix::kBlockRows;
}

void NearestRows::look_at(std::size_t round, Best& best) const {
  if (!parts_.scan.rows) return offer_block(round, best);
  const auto rest = parts_.scan.rows->subspan(round * VectorMatrix::kBlockRows);
  offer_rows(rest.first(std::min(rest.size(), VectorMatrix::kBlockRows)), first_look_, best);
}

/// Nearly all rows of a large space lie under the bar, so it is asked of many at once.
void NearestRows::offer_block(std::size_t block, Best& best) const {
  constexpr std::size_t kAtOnce = 64;
  VectorMatrix::BlockRoom room;
  const auto cosines = parts_.matrix.cosines_of_block(query_, block, first_look_, room);
  for (std::size_t begin = 0; begin < cosines.size(); begin += kAtOnce) {
    const auto some = cosines.subspan(begin, std::min(kAtOnce, cosines.size() - begin));
    if (parts_.matrix.kernel().count_reaching(some, best.bar()) == 0) continue;
    for (std::size_t i = 0; i < some.size(); ++i) {
      const auto row = static_cast<Row>(block * VectorMatrix::kBlockRows + begin + i);
      if (some[i] < best.bar() || (parts_.scan.only && !parts_.scan.only(row))) continue;
      best.offer({row, some[i]});
    }
  }
}

void NearestRows::offer_rows(std::span<const Row> rows, Bits bits, Best& best) const {
  const std::vector<float> cosines = parts_.matrix.cosines(query_, rows, bits);
  for (std::size_t i = 0; i < rows.size(); ++i) best.offer({rows[i], cosines[i]});
}

}  // namespace theseus::retrieval
