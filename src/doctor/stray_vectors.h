#pragma once

#include <cstdint>
#include <vector>

#include "storage/database.h"

namespace theseus::doctor {

/// The vectors of one text in one lane.
struct StrayVectors {
  std::int64_t lane = 0;
  std::int64_t space = 0;
  std::int64_t seq = 0;
  std::int64_t rows = 0;
};

/// Those whose lane, journal row or text is not there, or whose text was erased. Data of any format
/// that has vectors.
std::vector<StrayVectors> find_stray_vectors(storage::Transaction& transaction);

}  // namespace theseus::doctor
