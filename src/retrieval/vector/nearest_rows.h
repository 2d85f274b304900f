#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "base/crew.h"
#include "retrieval/best_of.h"
#include "retrieval/vector/matrix.h"

namespace theseus::retrieval {

struct RowHit {
  Row row = 0;
  float cosine = 0;

  friend bool operator==(const RowHit&, const RowHit&) = default;
};

/// Whether the first row stands before the second where both are equally near. It must order any
/// two rows, and by what they stand for: row numbers differ between a matrix that grew and the same
/// one loaded anew. Asked by several threads at once.
using TieOrder = std::function<bool(Row first, Row second)>;

/// What is asked of a scan. All is borrowed.
struct Scan {
  std::span<const float> query;
  std::size_t top_k = 10;
  const TieOrder& before;
  /// The rows to look at, each once; nothing looks at all.
  std::optional<std::span<const Row>> rows = std::nullopt;
  /// Which of all rows may be found, asked of those near enough only, by several threads at once;
  /// empty: every one. Faster than `rows` where they are a large part.
  std::function<bool(Row)> only = {};
};

/// A search for the rows nearest to a query. It is under way once made: the crew looks at rows
/// while whoever asked does something else. Many rows are looked at in two stages: the higher bits
/// of all first, then all bits of the best. How the work was shared changes no answer.
class NearestRows {
 public:
  struct Parts {
    const VectorMatrix& matrix;
    Scan scan;
    base::Crew& crew;
  };

  explicit NearestRows(Parts parts) : NearestRows(parts, stage_for(parts)) {}
  NearestRows(const NearestRows&) = delete;
  NearestRows& operator=(const NearestRows&) = delete;

  /// By all bits of every row, whatever their number.
  static std::vector<RowHit> in_full(Parts parts) { return NearestRows(parts, Bits::all).take(); }

  /// The nearest, nearest first. Called once.
  std::vector<RowHit> take();

  /// From this many rows on two stages are faster.
  static constexpr std::size_t kTwoStageRows = 8192;
  /// The second stage looks at this many rows, and at no fewer than five for each one asked for.
  static constexpr std::size_t kSecondStageRows = 500;
  static constexpr std::size_t kSecondStageShare = 5;

 private:
  struct Nearer {
    const TieOrder* before;

    static float score_of(const RowHit& hit) noexcept { return hit.cosine; }
    bool operator()(const RowHit& first, const RowHit& second) const {
      if (first.cosine != second.cosine) return first.cosine > second.cosine;
      return (*before)(first.row, second.row);
    }
  };
  using Best = BestOf<RowHit, Nearer>;

  NearestRows(Parts parts, Bits first_look);
  static Bits stage_for(const Parts& parts) noexcept;
  static std::size_t second_stage_rows(const Scan& scan) noexcept;

  std::size_t rounds() const noexcept;
  void look_at(std::size_t round, Best& best) const;
  void offer_block(std::size_t block, Best& best) const;
  void offer_rows(std::span<const Row> rows, Bits bits, Best& best) const;

  Parts parts_;
  Bits first_look_;
  VectorMatrix::Query query_;
  std::vector<Best> found_;  ///< by seat
  base::Crew::Loop loop_;    ///< last: it is under way once made, and ends before the rest goes
};

}  // namespace theseus::retrieval
