#pragma once

#include <vector>

#include "base/bytes.h"
#include "scrub/run_table.h"

namespace theseus::scrub {

/// Byte strings to look for. A needle is found where 16 bytes that follow each other in it stand,
/// one that is shorter where all of it stands. One of less than 4 bytes stands everywhere by
/// chance, and is not looked for.
class NeedleSet {
 public:
  /// The bytes must outlive it; the needles stand in the order of their groups.
  explicit NeedleSet(const std::vector<Needle>& needles);

  /// Tells of each group that is found in the bytes, not again until `forget_hits` but for once a
  /// length of its needles.
  void search(base::BytesView bytes, const HitSink& sink);
  void forget_hits() noexcept;

  /// From now on nothing is found by 16 bytes that stand in these.
  void leave_out(base::BytesView bytes);

  /// What is read in pieces overlaps by so much, so that nothing is missed between two.
  static constexpr std::size_t kOverlap = RunTable::kLongest - 1;

 private:
  std::vector<RunTable> tables_;  // one a length
};

}  // namespace theseus::scrub
