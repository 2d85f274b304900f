#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "memory/memory.h"
#include "memory/parity/parity_check.h"

namespace theseus::memory {

/// What the journal says of a space.
struct FoldedSpace {
  std::optional<std::string> name;
  std::optional<std::int64_t> created_at;
  std::optional<std::int64_t> erased_at;
  std::int64_t rows = 0;
  std::int64_t bytes = 0;
  std::map<State, std::int64_t> memories;
};

/// What the parts of the check find and hand on: the rows first, then memories, then spaces.
struct Findings {
  ParityReport report;
  std::map<std::int64_t, FoldedSpace> spaces;  // by number
  RowListener on_rows;

  void count_row() {
    constexpr std::int64_t kTellEvery = 1024;
    if (++report.rows % kTellEvery == 0) on_rows(report.rows);
  }

  void add(Difference difference) {
    constexpr std::size_t kMostShown = 1000;
    ++report.different;
    if (report.differences.size() < kMostShown) {
      report.differences.push_back(std::move(difference));
    }
  }
};

/// Rows against digests, digests against roots.
void check_rows(storage::Transaction& transaction, Digests digests, Findings& findings);
/// `memories` against the fold.
void check_memories(storage::Transaction& transaction, Findings& findings);
/// `spaces` against the fold.
void check_spaces(storage::Transaction& transaction, Findings& findings);

}  // namespace theseus::memory
